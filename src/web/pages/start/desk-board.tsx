import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Role } from '#api/accounts/contract.ts';
import { caseCountsQuery, problemOf } from '../../client.ts';
import { clockCountsQuery } from '../../clocks-client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { stateWords } from '../../parts/words/case-words.ts';
import { waiting } from './desks.ts';
import { useStartWords } from './words/use-start-words.ts';

/** What waits by desk, each line with the way to it; nothing for who works at none. */
export function DeskBoard({ roles }: { readonly roles: readonly Role[] }) {
  const words = useStartWords();
  const { data, error, refetch } = useQuery(caseCountsQuery);
  if (waiting([], roles).length === 0) return null;
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{words.waits}</h2>
      {data ? (
        <div className="desk-board">
          {waiting(data.states, roles).map(({ desk, rows }) => (
            <section key={desk} aria-labelledby={`desk-${desk}`}>
              <h3 id={`desk-${desk}`}>{words.desks[desk]}</h3>
              {rows.length === 0 ? <p className="quiet">{words.nothingWaits}</p> : null}
              <ul>
                {rows.map(({ state, count }) => (
                  <li key={state} lang="en">
                    <Link to="/cases" search={{ q: said(state).toLowerCase() }}>
                      {said(state)}
                    </Link>{' '}
                    <span className="desk-count">{count}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <DueCounts />
        </div>
      ) : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} says={words.loadingDesks} /> : null}
    </section>
  );
}

function said(state: Parameters<typeof stateWords>[0]['state']): string {
  return stateWords({ state, decided: 0, items: 1 });
}

const isPast = (group: string) => group === 'overdue' || group === 'unrecorded';
const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);

/** How many duties are late or near, in all cases one may see. */
function DueCounts() {
  const words = useStartWords();
  const { data } = useQuery(clockCountsQuery({}));
  if (data === undefined) return null;
  const rows = [
    [words.overdue, sum(data.groups.filter(({ group }) => isPast(group)).map(({ owed }) => owed))],
    [words.soon, sum(data.groups.filter(({ group }) => !isPast(group)).map(({ owedSoon }) => owedSoon))],
  ] as const;
  return (
    <section aria-labelledby="desk-clocks">
      <h3 id="desk-clocks">{words.desks.clocks}</h3>
      <ul>
        {rows.map(([says, count]) => (
          <li key={says}>
            <Link to="/clocks">{says}</Link> <span className="desk-count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
