import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import type { ClockBoard } from '#api/clocks/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { Party } from '#domain/deadlines/clocks/deadline.ts';
import { problemOf } from '../../client.ts';
import { clockBoardQuery } from '../../clocks-client.ts';
import { counted } from '../../parts/words/case-words.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { PARTY_WORDS } from '../../parts/words/party-words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { writtenDate } from '../../parts/words/written-date.ts';
import { type ClockGroup, filterClocks, groupClocks } from './clock-groups.ts';
import { ClockRow } from './clock-row.tsx';
import type { ClocksSearch } from './clocks-search.ts';
import '../../style/cases.css';
import '../../style/clocks.css';

const LINKS = '[data-clock-link]';
const SHOWN = 100; // rows of a group before all are asked for

/** What is due today, what is late, and why: the running clocks of all cases. */
export function ClocksPage() {
  const { data, error, refetch } = useQuery(clockBoardQuery);
  return (
    <div className="page">
      <title>Clocks · OpenIMR</title>
      <h1>Clocks</h1>
      {data ? <Board board={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading the clocks" /> : null}
    </div>
  );
}

function Board({ board: { clocks, today } }: { readonly board: ClockBoard }) {
  const { q = '', owner } = useSearch({ from: '/clocks' });
  const navigate = useNavigate({ from: '/clocks' });
  const filter = useRef<HTMLInputElement>(null);
  const groups = groupClocks(filterClocks(clocks, { q: useDeferredValue(q), owner }), today);
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

  if (clocks.length === 0) {
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
        <p className="cases-count">{sentence(groupClocks(clocks, today), today)}</p>
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
            <Input ref={filter} placeholder="Case, duty, mark" onKeyDown={leaveOnArrow} />
          </SearchField>
        </div>
      </div>
      {groups.map(group => (
        <Group key={group.name} group={group} today={today} />
      ))}
      {groups.length === 0 ? (
        <div className="empty">
          <p>No running clock fits this filter.</p>
          <Button className="button" onPress={() => change({ q: undefined, owner: undefined })}>
            Show all {clocks.length}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Group({ group, today }: { readonly group: ClockGroup; readonly today: CivilDate }) {
  const [isWhole, setWhole] = useState(false);
  const { name, title, clocks } = group;
  const rows = isWhole ? clocks : clocks.slice(0, SHOWN);
  return (
    <section className={`clock-group ${name}`} aria-labelledby={name}>
      <h2 id={name}>
        {title} <span className="quiet">{clocks.length}</span>
      </h2>
      <ol className="clock-rows">
        {rows.map((entry, index) => (
          <ClockRow key={`${entry.caseNumber} ${entry.deadline.duty} ${index}`} entry={entry} today={today} />
        ))}
      </ol>
      {rows.length < clocks.length ? (
        <Button className="button" onPress={() => setWhole(true)}>
          Show all {clocks.length}
        </Button>
      ) : null}
    </section>
  );
}

function sentence(groups: readonly ClockGroup[], today: CivilDate): string {
  const of = (name: ClockGroup['name']) => groups.find(group => group.name === name)?.clocks.length ?? 0;
  const all = groups.reduce((sum, { clocks }) => sum + clocks.length, 0);
  return `${writtenDate(today)}: ${counted(all, 'clock')} running, ${of('overdue')} overdue, ${of('today')} due today.`;
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
