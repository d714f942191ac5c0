import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import type { ClockCounts } from '#api/clocks/contract.ts';
import { Party } from '#domain/deadlines/clocks/deadline.ts';
import { problemOf } from '../../client.ts';
import { clockCountsQuery, clockGroupQuery } from '../../clocks-client.ts';
import { counted } from '../../parts/words/case-words.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { PARTY_WORDS } from '../../parts/words/party-words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { writtenDate } from '../../parts/words/written-date.ts';
import { countAll, countOf, type GroupName, GROUPS } from './clock-groups.ts';
import { ClockRow } from './clock-row.tsx';
import type { ClocksSearch } from './clocks-search.ts';
import '../../style/cases.css';
import '../../style/clocks.css';

const LINKS = '[data-clock-link]';

/** What is due today, what is late, and why: the running clocks of all cases. */
export function ClocksPage() {
  const { data, error, refetch } = useQuery(clockCountsQuery({}));
  return (
    <div className="page">
      <title>Clocks · OpenIMR</title>
      <h1>Clocks</h1>
      {data ? <Board all={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading the clocks" /> : null}
    </div>
  );
}

function Board({ all }: { readonly all: ClockCounts }) {
  const { q = '', owner } = useSearch({ from: '/clocks' });
  const navigate = useNavigate({ from: '/clocks' });
  const filter = useRef<HTMLInputElement>(null);
  const fits = { q: useDeferredValue(q).trim(), owner };
  const { data: counts } = useQuery(clockCountsQuery(fits));
  const groups = counts === undefined ? [] : GROUPS.filter(({ name }) => countOf(counts.groups, name) > 0);
  const change = (next: ClocksSearch) =>
    void navigate({ search: { q: q || undefined, owner, ...next }, replace: true });

  useKeys('Clocks', [
    {
      keys: ['j', 'k'],
      label: 'j k',
      says: 'Next, previous clock',
      run: key => moveFocus(LINKS, key === 'j' ? 1 : -1),
    },
    { keys: [], label: 'Enter', says: 'Open its case', run: () => undefined },
    { keys: ['h'], label: 'h', says: 'How it was counted', run: openCount },
    { keys: ['/'], label: '/', says: 'Filter', run: () => filter.current?.focus() },
  ]);

  if (countAll(all.groups) === 0) {
    return (
      <div className="empty">
        <p>No clock is running.</p>
        <p>Clocks start when an application is filed and stop when what is owed is done.</p>
      </div>
    );
  }
  return (
    <>
      <div className="cases-head">
        <p className="cases-count">{sentence(all)}</p>
        <div className="clock-filters">
          <label className="filter">
            <span>Owed by</span>
            <select value={owner ?? ''} onChange={event => change({ owner: Party.safeParse(event.target.value).data })}>
              <option value="">Anyone</option>
              {Party.options.map(party => (
                <option key={party} value={party}>
                  {PARTY_WORDS[party]}
                </option>
              ))}
            </select>
          </label>
          <SearchField className="filter" value={q} onChange={next => change({ q: next || undefined })}>
            <Label>Filter</Label>
            <Input ref={filter} maxLength={200} placeholder="Case, duty, mark" onKeyDown={leaveOnArrow} />
          </SearchField>
        </div>
      </div>
      {counts === undefined ? <Skeleton lines={6} says="Loading the clocks" /> : null}
      {groups.map(({ name, title }) => (
        <Group key={name} name={name} title={title} count={countOf(counts?.groups ?? [], name)} filter={fits} />
      ))}
      {counts !== undefined && groups.length === 0 ? (
        <div className="empty">
          <p>No running clock fits this filter.</p>
          <Button className="button" onPress={() => change({ q: undefined, owner: undefined })}>
            Show all {countAll(all.groups)}
          </Button>
        </div>
      ) : null}
    </>
  );
}

type GroupProps = {
  readonly name: GroupName;
  readonly title: string;
  readonly count: number;
  readonly filter: { readonly q: string; readonly owner: ClocksSearch['owner'] };
};

function Group({ name, title, count, filter }: GroupProps) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    clockGroupQuery(name, filter),
  );
  return (
    <section className={`clock-group ${name}`} aria-labelledby={name}>
      <h2 id={name}>
        {title} <span className="quiet">{count}</span>
      </h2>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={3} says="Loading the clocks" /> : null}
      <ol className="clock-rows">
        {data?.pages.flatMap(({ part: { clocks, today } }, page) =>
          clocks.map((entry, index) => (
            <ClockRow key={`${entry.caseNumber} ${entry.deadline.duty} ${page} ${index}`} entry={entry} today={today} />
          )),
        )}
      </ol>
      {hasNextPage ? (
        <Button className="button" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          Show more
        </Button>
      ) : null}
    </section>
  );
}

function sentence({ groups, today }: ClockCounts): string {
  const [overdue, due] = [countOf(groups, 'overdue'), countOf(groups, 'today')];
  return `${writtenDate(today)}: ${counted(countAll(groups), 'clock')} running, ${overdue} overdue, ${due} due today.`;
}

/** Opens or closes the count of the clock in focus. */
function openCount() {
  const count = document.activeElement?.closest('.clock-row')?.querySelector('details');
  if (count) count.open = !count.open;
}

function leaveOnArrow(event: { readonly key: string; preventDefault: () => void }) {
  if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  event.preventDefault();
  moveFocus(LINKS, 1);
}
