import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Assertion, Fact } from './fact.ts';
import type { Reading } from './reading/reading.ts';

type WithoutPlace<F> = F extends unknown ? Omit<F, 'assertion' | 'subject' | 'date' | 'at'> : never;
/** What a fact says, before its place, date and assertion are filled in. */
export type Says = WithoutPlace<Fact>;

/** A fact as a finder hands it over; what it leaves out comes from the text around it. */
export type Draft = {
  readonly says: Says;
  readonly start: number;
  readonly end: number;
  readonly assertion?: Assertion;
  readonly date?: CivilDate | null;
  /** Told by utilization review of its own decision; other facts in such sentences are left out. */
  readonly ofReview?: true;
};

/** Finds the facts of one kind on a page. */
export type KindFinder = (reading: Reading) => readonly Draft[];
