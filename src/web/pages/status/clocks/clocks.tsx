import { useQuery } from '@tanstack/react-query';
import type { CaseClocks } from '#api/cases/contract.ts';
import { problemOf } from '../../../client.ts';
import { clocksQuery } from '../../../life-cycle-client.ts';
import { pacificToday } from '../../../parts/words/due-words.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { ClockEntry } from './clock-entry.tsx';
import { sortClocks } from './clock-words.ts';

/** Who owes what by when: what runs in full, what was met or ended folded. */
export function Clocks({ caseNumber }: { readonly caseNumber: string }) {
  const { data, error, refetch } = useQuery(clocksQuery(caseNumber));
  return (
    <section className="status-part" aria-labelledby="clocks">
      <h2 id="clocks">Who owes what, and by when</h2>
      {data ? <Sorted clocks={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} says="Loading the clocks" /> : null}
    </section>
  );
}

function Sorted({ clocks }: { readonly clocks: CaseClocks }) {
  const today = pacificToday();
  const { open, besides, before, lapsed, met } = sortClocks(clocks.duties, today);
  return (
    <>
      {open.length === 0 ? (
        <p className="empty">No clock is running.</p>
      ) : (
        <ol className="clocks">
          {open.map(clock => (
            <ClockEntry key={keyOf(clock)} clock={clock} today={today} />
          ))}
        </ol>
      )}
      <Folded title="Other counts of the same duties" clocks={besides} today={today} />
      <Folded title="Of utilization review, never recorded as met" clocks={before} today={today} />
      <Folded title="Rights and effects whose time is over" clocks={lapsed} today={today} />
      <Folded title="Met" clocks={met} today={today} />
      <Folded title="Ended before they were met" clocks={clocks.ended} today={today} />
    </>
  );
}

type FoldedProps = {
  readonly title: string;
  readonly clocks: CaseClocks['duties'] | CaseClocks['ended'] | ReturnType<typeof sortClocks>['met'];
  readonly today: string;
};

function Folded({ title, clocks, today }: FoldedProps) {
  if (clocks.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        {title} ({clocks.length})
      </summary>
      <ol className="clocks">
        {clocks.map(clock => (
          <ClockEntry key={keyOf(clock)} clock={clock} today={today} />
        ))}
      </ol>
    </details>
  );
}

function keyOf({ duty, startedBy, source, due }: CaseClocks['duties'][number]): string {
  return [duty, startedBy.index, source, due].join(' ');
}
