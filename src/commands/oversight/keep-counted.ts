import { overseenStage } from '#domain/corpus/oversight/lateness.ts';
import { exposuresOf } from '#domain/charges/penalties/exposures.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import { eventsOfCase } from '#domain/deadlines/clocks/events-of-case.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { CaseStore, Clock } from '../ports.ts';
import type { OverseenStore } from './ports.ts';

/** States in which nothing of what is overseen has begun. */
const before: readonly CaseState[] = [
  'rfa-received',
  'ur-pending',
  'ur-deferred',
  'ur-information-requested',
  'ur-approved',
  'ur-adverse',
  'ur-adverse-for-information',
  'application-received',
];

/** Counted up when the same events are counted another way. */
const COUNTING = 1;
export const overseen = { but: before, counting: COUNTING };

export type CountingNeeds = {
  readonly cases: Pick<CaseStore, 'read'>;
  readonly overseen: OverseenStore;
  readonly clock: Clock;
};

/** Counts the duties of cases where that is missing, at most `limit` of them, none begun after `until` or once `stop` was called for. */
export async function keepCounted(
  needs: CountingNeeds,
  {
    limit,
    until = null,
    stop,
  }: { readonly limit: number; readonly until?: string | null; readonly stop?: AbortSignal },
): Promise<void> {
  // One after the other: oversight may wait, those at work may not.
  for (const caseNumber of await needs.overseen.stale({ ...overseen, limit })) {
    if (stop?.aborted || (until !== null && needs.clock.now() > until)) return;
    const stored = await needs.cases.read(caseNumber);
    if (stored === null) continue;
    const clocks = countDeadlines(eventsOfCase(stored.events));
    // What cannot be counted is overseen with nothing.
    const { duties, ended } = clocks.kind === 'refused' ? { duties: [], ended: [] } : clocks;
    const counted = {
      caseNumber,
      duties: duties.filter(duty => overseenStage(duty) !== null),
      exposures: exposuresOf(duties, ended),
    };
    await needs.overseen.keep(counted, { sequence: stored.events.length, counting: COUNTING });
  }
}
