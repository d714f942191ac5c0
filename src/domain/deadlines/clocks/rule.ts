import type { Confidence } from '#domain/calendar/counting/confidence.ts';
import type { Source } from '#domain/law/source.ts';
import type { EventKind } from './case-events.ts';
import type { DutyId, Party } from './deadline.ts';
import type { History, Occurrence } from './history.ts';

/** A count that has reached its end. `due` and `base` are null while the clock does not run. */
export type Count = {
  readonly base: string | null;
  readonly due: string | null;
  readonly steps: readonly string[];
  readonly confidence: Confidence;
  /** Why the confidence is not high. */
  readonly doubt?: string;
  readonly notes?: readonly string[];
};

/** One duty and how its date is counted. */
export type Rule = {
  readonly duty: DutyId;
  readonly what: string;
  readonly owedBy: Party | null;
  readonly source: Source;
  /** The amount stands in the regulation alone, not in the statute. */
  readonly regulationOnly?: true;
  /** One duty with two periods: which rules belong together, and whether this one is enforced. */
  readonly twin?: {
    readonly of: 'records' | 'expedited-records' | 'expedited-determination';
    readonly enforced: boolean;
  };
  /** What meets the duty. */
  readonly metBy: readonly EventKind[];
  /** A newer start of this clock replaces an older one that is still open. */
  readonly restarts?: boolean;
  /** The count from an event, or null when that event does not start this clock in this case. */
  readonly count: (event: Occurrence, history: History) => Count | null;
};
