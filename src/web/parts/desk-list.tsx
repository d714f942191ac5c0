import { type RefObject, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { Choice } from './choice.tsx';

/** Rows on one page of the list of a desk. */
export const ON_A_DESK = 100;

type SearchProps = {
  /** What the address holds. */
  readonly q: string | undefined;
  readonly change: (q: string | undefined) => void;
  readonly field: RefObject<HTMLInputElement | null>;
};

/** A search among the cases of a desk by any words: the field answers at once, the address follows. */
export function DeskSearch({ q, change, field }: SearchProps) {
  const [typed, setTyped] = useState(q ?? '');
  return (
    <SearchField
      className="filter"
      value={typed}
      onChange={next => {
        setTyped(next);
        change(next.trim() || undefined);
      }}
    >
      <Label>Filter</Label>
      <Input ref={field} maxLength={200} placeholder="Case, worker, claim, item" />
    </SearchField>
  );
}

type OrderProps<Sort extends string> = {
  /** What the list is sorted by, each with its words; the first where nothing is chosen. */
  readonly sorts: readonly (readonly [Sort, string])[];
  readonly sort: Sort | undefined;
  readonly down: boolean;
  readonly change: (order: { readonly sort: Sort | undefined; readonly down: boolean | undefined }) => void;
};

/** What stands first in the list of a desk, and whether it is turned around; the usual order is not kept in the address. */
export function DeskOrder<Sort extends string>({ sorts, sort, down, change }: OrderProps<Sort>) {
  const usual = sorts[0]?.[0];
  const chosen = sorts.find(([key]) => key === sort)?.[0] ?? usual;
  return (
    <>
      <Choice
        label="Sort by"
        none={null}
        value={chosen ?? ''}
        options={sorts}
        choose={value => {
          const next = sorts.find(([key]) => key === value)?.[0];
          change({ sort: next === usual ? undefined : next, down: undefined });
        }}
      />
      <label className="filter turned">
        <span>Reversed</span>
        <input
          type="checkbox"
          checked={down}
          onChange={event => change({ sort, down: event.target.checked || undefined })}
        />
      </label>
    </>
  );
}
