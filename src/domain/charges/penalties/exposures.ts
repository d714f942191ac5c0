import type { Deadline, EndedDeadline } from '#domain/deadlines/clocks/deadline.ts';
import type { Breach } from './breach.ts';
import { lateOrOpen } from './penalties-of-duties.ts';
import { penaltyRates } from './penalty-table.ts';

/**
 * What a duty that was late, or is open, costs by one provision from a day on: so much for each day after `since`, or once, as long as it
 * is not done. What it comes to as of a day can be summed over many cases without counting them anew.
 */
export type Exposure = {
  readonly breach: Breach;
  readonly what: string;
  readonly source: string;
  readonly ceiling: boolean;
  /** Whole dollars, a day or once. */
  readonly amount: number;
  readonly perDay: boolean;
  /** Most for one case, of all its duties; null when none is set. */
  readonly cap: number | null;
  /** The day it was due. */
  readonly since: string;
  /** The day it was done; null while it is not. */
  readonly until: string | null;
};

/** The exposures of a case; as of any day they come to what `penaltiesOf` counts. */
export function exposuresOf(duties: readonly Deadline[], ended: readonly EndedDeadline[]): readonly Exposure[] {
  return lateOrOpen(duties, ended).flatMap(({ breaches, due, done }) => {
    if (done !== null && done <= due) return [];
    const rates = breaches.flatMap(breach => penaltyRates.filter(rate => rate.breach === breach));
    return rates.map(({ breach, what, source, ceiling, amount, per, cap }) => ({
      breach,
      what,
      source: source.cite,
      ceiling,
      amount,
      perDay: per === 'day',
      cap,
      since: due,
      until: done,
    }));
  });
}
