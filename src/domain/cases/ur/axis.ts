import { z } from 'zod';
import type { WordedRequest } from './worded-request.ts';

/** What can be taken away from a request, so that the rest is still a request. */
export const AxisId = z.enum([
  'units',
  'refills',
  'visits',
  'visits-per-week',
  'weeks',
  'hours-per-day',
  'period',
  'components',
  'body-parts',
  'sides',
  'levels',
]);
export type AxisId = z.infer<typeof AxisId>;

/** How much a request asks for on an axis: a number, or the parts it names. */
export const Measure = z.union([z.number(), z.array(z.string())]);
export type Measure = number | readonly string[];

/** How an authorized part stands to the original request on one axis. */
export type Comparison =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'part';
      readonly original: Measure;
      readonly authorized: Measure;
      readonly left: Measure;
      /** The original request worded with what is left. */
      readonly reviewed: string;
      /** The subtraction in words: `90 − 63 = 27 units`. */
      readonly step: string;
    }
  /** Cannot be subtracted. */
  | {
      readonly kind: 'not';
      readonly why: 'unsaid-original' | 'unsaid-authorized' | 'exceeds' | 'other-unit' | 'other-part';
      readonly message: string;
    };

export type Axis = {
  readonly id: AxisId;
  /** Null when neither request speaks of it, or it is told by another axis. */
  readonly compare: (original: WordedRequest, authorized: WordedRequest) => Comparison | null;
};
