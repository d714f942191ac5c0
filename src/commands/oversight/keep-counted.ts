import { overseenStage } from '#domain/corpus/oversight/lateness.ts';
import { mayCost } from '#domain/charges/penalties/penalties-of-duties.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import type { Deadline, EndedDeadline } from '#domain/deadlines/clocks/deadline.ts';
import { eventsOfCase } from '#domain/deadlines/clocks/events-of-case.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { CaseStore, Clock } from '../ports.ts';

/** The duties of one case that are overseen or may cost something; how they were counted is left out. */
export type CountedCase = {
  readonly caseNumber: string;
  readonly duties: readonly Deadline[];
  readonly ended: readonly EndedDeadline[];
};

/** What is counted of each case, kept until an event comes or another way to count. */
export type OverseenStore = {
  /** Cases whose count is missing or of something else, the newest first. */
  readonly stale: (of: Overseen & { readonly limit: number }) => Promise<readonly string[]>;
  readonly countStale: (of: Overseen) => Promise<number>;
  readonly keep: (
    counted: CountedCase,
    from: { readonly sequence: number; readonly counting: number },
  ) => Promise<void>;
  /** Every case that is counted, a batch at a time. */
  readonly counted: () => AsyncIterable<readonly CountedCase[]>;
};
type Overseen = { readonly but: readonly CaseState[]; readonly counting: number };

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
      duties: duties.filter(isOverseen).map(withoutCount),
      ended: ended.filter(mayCost).map(withoutCount),
    };
    await needs.overseen.keep(counted, { sequence: stored.events.length, counting: COUNTING });
  }
}

function isOverseen(duty: Deadline): boolean {
  return overseenStage(duty) !== null || mayCost(duty);
}

function withoutCount<Duty extends Deadline>(duty: Duty): Duty {
  return { ...duty, steps: [], notes: [], says: '' };
}
