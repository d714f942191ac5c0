import type { Case } from '#domain/cases/case.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import { type CountedDeadlines, countDeadlines } from './count-deadlines.ts';
import type { Deadline } from './deadline.ts';
import { eventsOfCase } from './events-of-case.ts';

type RunningClocks =
  | { readonly kind: 'counted'; readonly clocks: readonly Deadline[] }
  | Extract<CountedDeadlines, { kind: 'refused' }>;

/** Clocks somebody still has to meet, by the log of a case and the case it makes; none run on in a case that ended. */
export function runningClocks(log: readonly CaseEvent[], { state }: Pick<Case, 'state'>): RunningClocks {
  const counted = countDeadlines(eventsOfCase(log));
  if (counted.kind === 'refused') return counted;
  if (state === 'terminated' || state === 'final') return { kind: 'counted', clocks: [] };
  const running = counted.duties.filter(({ met, due, owedBy }) => met === null && due !== null && owedBy !== null);
  return { kind: 'counted', clocks: running };
}
