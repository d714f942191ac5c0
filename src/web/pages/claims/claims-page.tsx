import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { ClaimsView } from '#api/claims/contract.ts';
import { claimsQuery } from '../../desk-clients/claims-client.ts';
import { problemOf } from '../../client.ts';
import { DeskOrder, DeskSearch, ON_A_DESK } from '../../parts/desk-list.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { Pager } from '../../parts/pager.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { ClaimsEntry } from './claims-entry.tsx';
import type { ClaimsSearch } from './claims-search.ts';
import '../../style/cases.css';
import '../../style/clocks.css';
import '../../style/desks.css';

const LINKS = '[data-claims-link]';
const SHOWN = [
  [undefined, 'All my cases', 'all'],
  ['owed', 'Something owed', 'owed'],
  ['overdue', 'Overdue', 'overdue'],
] as const;

const SORTS = [
  ['due', 'What is owed'],
  ['number', 'Case number'],
] as const;

/** What a claims administrator owes, in which case, by when; what was sent, what lateness may cost, and the fees. */
export function ClaimsPage() {
  const { down = false, ...search } = useSearch({ from: '/claims' });
  const { data, error, refetch } = useQuery(claimsQuery({ ...search, order: down ? 'down' : undefined }));
  return (
    <div className="page">
      <title>My claims · OpenIMR</title>
      <h1>My claims</h1>
      {data ? <Desk desk={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading your cases" /> : null}
    </div>
  );
}

function Desk({ desk: { rows, counts, from, today } }: { readonly desk: ClaimsView }) {
  const search = useSearch({ from: '/claims' });
  const navigate = useNavigate({ from: '/claims' });
  const filter = useRef<HTMLInputElement>(null);
  const change = (next: ClaimsSearch) =>
    void navigate({ search: { ...search, from: undefined, ...next }, replace: true });

  useKeys('My claims', [
    { keys: ['j', 'k'], label: 'j k', says: 'Next, previous case', run: key => moveFocus(LINKS, key === 'j' ? 1 : -1) },
    { keys: [], label: 'Enter', says: 'Open the case', run: () => undefined },
    { keys: ['u'], label: 'u', says: 'Send records', run: () => void navigate({ to: '/claims/deliver' }) },
    { keys: ['/'], label: '/', says: 'Filter', run: () => filter.current?.focus() },
  ]);

  return (
    <>
      <div className="cases-head">
        <nav className="stages" aria-label="Which cases">
          {SHOWN.map(([show, says, count]) => (
            <Link
              key={count}
              to="/claims"
              search={{ ...search, from: undefined, show }}
              aria-current={search.show === show ? 'page' : undefined}
            >
              {says} <span className="quiet">{counts[count].toLocaleString('en')}</span>
            </Link>
          ))}
        </nav>
        <div className="clock-filters">
          <DeskOrder sorts={SORTS} sort={search.sort} down={search.down ?? false} change={change} />
          <DeskSearch q={search.q} change={q => change({ q })} field={filter} />
          <Link to="/claims/deliver" className="button primary">
            Send records for several cases
          </Link>
        </div>
      </div>
      <ol className="desk">
        {rows.map(row => (
          <ClaimsEntry key={row.caseNumber} row={row} today={today} />
        ))}
      </ol>
      {rows.length === 0 ? <Empty isAll={counts.all === 0 && search.q === undefined} /> : null}
      <Pager
        from={from}
        shown={rows.length}
        of={counts[search.show ?? 'all']}
        size={ON_A_DESK}
        go={next => change({ from: next === 0 ? undefined : next })}
      />
    </>
  );
}

function Empty({ isAll }: { readonly isAll: boolean }) {
  if (!isAll) return <p className="empty">Nothing fits this filter.</p>;
  return (
    <div className="empty">
      <p>No case is yours yet.</p>
      <p>A case stands here when you are invited to it. The invitation comes with the notice of assignment.</p>
    </div>
  );
}
