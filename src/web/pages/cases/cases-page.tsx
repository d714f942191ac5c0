import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useRef } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import type { CaseSummary } from '#api/cases/contract.ts';
import { casesQuery, problemOf } from '../../client.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { CaseTable } from './case-table.tsx';
import { countWaiting, filterCases, sortCases } from './case-rows.ts';
import type { CasesSearch } from './cases-search.ts';
import '../../style/cases.css';

const LINKS = '[data-case-link]';

/** What waits for me: every case with its state and how far it is decided. */
export function CasesPage() {
  const { data, error, refetch } = useQuery(casesQuery);
  return (
    <div className="page">
      <title>Cases · OpenIMR</title>
      <h1>Cases</h1>
      {data ? <Cases cases={data.cases} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading the cases" /> : null}
    </div>
  );
}

function Cases({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const { q = '', sort = 'waiting', down = false } = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const filter = useRef<HTMLInputElement>(null);
  const shown = sortCases(filterCases(cases, useDeferredValue(q)), sort, down);
  const change = (next: CasesSearch) =>
    void navigate({
      search: { q: q || undefined, sort: sort === 'waiting' ? undefined : sort, ...next },
      replace: true,
    });

  useKeys('Cases', [
    { keys: ['j', 'k'], label: 'j k', says: 'Next, previous case', run: key => moveFocus(LINKS, key === 'j' ? 1 : -1) },
    { keys: [], label: 'Enter', says: 'Open the case', run: () => undefined },
    { keys: ['/'], label: '/', says: 'Filter', run: () => filter.current?.focus() },
  ]);

  if (cases.length === 0) return <NoCases />;
  return (
    <>
      <div className="cases-head">
        <p className="cases-count">{sentence(countWaiting(cases))}</p>
        <SearchField
          className="filter"
          value={q}
          onChange={next => change({ q: next || undefined, down: down || undefined })}
        >
          <Label>Filter</Label>
          <Input ref={filter} placeholder="Case, item, patient, state" onKeyDown={leaveOnArrow} />
        </SearchField>
      </div>
      {shown.length > 0 ? (
        <CaseTable
          cases={shown}
          sort={sort}
          down={down}
          order={(key, next) => change({ sort: key, down: next || undefined })}
        />
      ) : (
        <p className="empty">
          No case has “{q}”. Press <kbd>Esc</kbd> in the filter to see all {cases.length}.
        </p>
      )}
    </>
  );
}

function NoCases() {
  return (
    <div className="empty">
      <p>No case is here yet.</p>
      <p>
        Start the server with <code>--samples</code> to load the sample cases.
      </p>
    </div>
  );
}

function sentence({ toDecide, toSign, signed, elsewhere }: ReturnType<typeof countWaiting>): string {
  if (toDecide + toSign + elsewhere === 0) return `Nothing waits for you. ${signed} signed.`;
  const parts = [
    toDecide > 0 ? `${toDecide} ${toDecide === 1 ? 'waits' : 'wait'} for your decision` : '',
    toSign > 0 ? `${toSign} ready to sign` : '',
    elsewhere > 0 ? `${elsewhere} with no reviewer yet, or over` : '',
    signed > 0 ? `${signed} signed` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function leaveOnArrow(event: { readonly key: string; preventDefault: () => void }) {
  if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  event.preventDefault();
  moveFocus(LINKS, 1);
}
