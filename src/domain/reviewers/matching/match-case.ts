import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseParty } from '#domain/cases/parties.ts';

const ReviewerId = z.string().min(1);

/** What of a case a reviewer is sought by. Everything is judged as of one day. */
export const MatchCase = z.strictObject({
  schema: z.literal('openimr/1').optional(),
  caseNumber: z.string().trim().min(1),
  /** Day of the assignment. */
  on: CivilDate,
  /** As the record words them. */
  diagnoses: z.array(z.string().min(1)).max(1_000).default([]),
  items: z
    .array(z.strictObject({ title: z.string().trim().min(1) }))
    .min(1, 'a case has at least one disputed item')
    .max(1_000),
  /** Everybody with a part in the dispute; who is not named here cannot be screened for. */
  parties: z.array(CaseParty).max(10_000),
  /** Of a determination set aside on appeal, who may not take part again. */
  remand: z
    .strictObject({
      reviewers: z.array(ReviewerId).min(1),
      draftSeenBy: z.array(ReviewerId).default([]),
      organization: z.string().min(1).nullable().default(null),
      otherOrganization: z.boolean().default(false),
    })
    .nullable()
    .default(null),
  /** More than one reviewer, and the day the administrative director approved of it; null: one reviewer. */
  panel: z
    .strictObject({ size: z.int().min(2).max(9), approvedOn: CivilDate.nullable() })
    .nullable()
    .default(null),
});
export type MatchCase = Readonly<z.infer<typeof MatchCase>>;
