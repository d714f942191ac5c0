import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';

/** What closed a case: a determination, or its end before or after a reviewer was assigned. */
export const ClosingStage = z.enum(['decided', 'ended-before-reviewer', 'ended-after-reviewer']);
export type ClosingStage = z.infer<typeof ClosingStage>;

/** Input of `imr fee`: what the fee of a case depends on. */
export const FeeCase = z.strictObject({
  applicationReceived: CivilDate,
  priority: z.enum(['standard', 'expedited']).default('standard'),
  /** The degree of each reviewer; null when not known, and then one reviewer is taken. */
  reviewers: z
    .array(z.enum(['MD', 'DO', 'other']))
    .min(1)
    .max(20)
    .nullable()
    .default(null),
  /** Whether every item in dispute is a drug; null when not known, and then read from `items`. */
  allDrugs: z.boolean().nullable().default(null),
  /** The titles of the items in dispute; null when not given. */
  items: z.array(z.string().min(1).max(5000)).min(1).max(1000).nullable().default(null),
  closed: ClosingStage.default('decided'),
});
export type FeeCase = Readonly<z.infer<typeof FeeCase>>;
