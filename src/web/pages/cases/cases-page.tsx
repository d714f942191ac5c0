import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import type { CaseCounts, CaseList, CaseSummary } from '#api/cases/contract.ts';
import { caseCountsQuery, caseListQuery, problemOf } from '../../client.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { CaseTable } from './case-table.tsx';
import { countWaiting } from './case-rows.ts';
import type { CasesSearch } from './cases-search.ts';
import '../../style/cases.css';

const LINKS = '[data-case-link]';

/** What waits for me: every case with its state and how far it is decided. */
export function CasesPage() {
  const { data, error, refetch } = useQuery(caseCountsQuery);
  return (
    <div className="page">
      <title>Cases · OpenIMR</title>
      <h1>Cases</h1>
      {data ? <Cases states={data.states} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading the cases" /> : null}
    </div>
  );
}

function Cases({ states }: { readonly states: CaseCounts['states'] }) {
  const { q = '', sort = 'waiting', down = false } = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const filter = useRef<HTMLInputElement>(null);
  const sought = useDeferredValue(q);
  const list = useInfiniteQuery({
    ...caseListQuery({ q: sought.trim(), sort, order: down ? 'down' : 'up' }),
    placeholderData: keepPreviousData,
  });
  const isBehind = list.isPlaceholderData || list.isPending || sought !== q;
  const enter = useEnterWhenThere(isBehind);
  const counts = countWaiting(states);
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

  if (counts.all === 0) return <NoCases />;
  return (
    <>
      <div className="cases-head">
        <p className="cases-count">{sentence(counts)}</p>
        <SearchField
          className="filter"
          value={q}
          onChange={next => change({ q: next || undefined, down: down || undefined })}
        >
          <Label>Filter</Label>
          <Input
            ref={filter}
            maxLength={200}
            placeholder="Case, item, patient, state"
            onKeyDown={event => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              event.preventDefault();
              enter();
            }}
          />
        </SearchField>
      </div>
      <Listed
        list={list}
        none={
          <p className="empty">
            No case has “{sought}”. Press <kbd>Esc</kbd> in the filter to see all {counts.all}.
          </p>
        }
      >
        {cases => (
          <CaseTable
            cases={cases}
            sort={sort}
            down={down}
            order={(key, next) => change({ sort: key, down: next || undefined })}
          />
        )}
      </Listed>
    </>
  );
}

type ListedProps = {
  readonly list: UseInfiniteQueryResult<InfiniteData<{ readonly part: CaseList }>>;
  readonly none: ReactNode;
  readonly children: (cases: readonly CaseSummary[]) => ReactNode;
};

/** The parts of the list that are here, and the way to the next. */
function Listed({ list, none, children }: ListedProps) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} says="Loading the cases" />;
  const cases = data.pages.flatMap(({ part }) => part.cases);
  if (cases.length === 0) return none;
  return (
    <>
      {children(cases)}
      {hasNextPage ? (
        <Button className="button" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          Show more
        </Button>
      ) : null}
    </>
  );
}

/** Goes to the first case of the list; where the list is not yet that of what was typed, once it is. */
function useEnterWhenThere(isBehind: boolean): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (isBehind || !wanted.current) return;
    wanted.current = false;
    moveFocus(LINKS, 1);
  }, [isBehind]);
  return () => {
    if (isBehind) wanted.current = true;
    else moveFocus(LINKS, 1);
  };
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
