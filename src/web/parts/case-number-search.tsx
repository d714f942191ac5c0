import { type RefObject, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';

type Props = {
  /** What the address holds. */
  readonly q: string | undefined;
  readonly change: (q: string | undefined) => void;
  readonly field: RefObject<HTMLInputElement | null>;
};

/** A search by the beginning of case numbers: the field answers at once, the address follows. */
export function CaseNumberSearch({ q, change, field }: Props) {
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
      <Label>Case number</Label>
      <Input ref={field} placeholder="CM16-93…" />
    </SearchField>
  );
}
