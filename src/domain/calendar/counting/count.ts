import type { Temporal } from 'temporal-polyfill';
import type { Confidence } from './confidence.ts';

/** Where a count begins: the day that is not itself counted, and what happened then. */
export type Start = { readonly day: Temporal.PlainDate; readonly words: string };

/** A count under way: `base` is the period alone, `day` where extensions and holidays have brought it. */
export type Counted = {
  readonly base: Temporal.PlainDate;
  readonly day: Temporal.PlainDate;
  /** In words a party can check by hand; the first names the base, the last the day. */
  readonly steps: readonly string[];
  readonly confidence: Confidence;
  /** Why the confidence is not high, in words. */
  readonly doubt?: string;
};
