import { z } from 'zod';
import { oneLicenceOnePerson } from './one-licence-one-person.ts';
import { Organization } from './organization.ts';
import { PracticeStandard } from './qualification/active-practice.ts';
import { Reviewer } from './reviewer.ts';

/** A reviewer on a roster; the name serves the screening alone and never leaves it. */
export const RosterReviewer = z.strictObject({
  ...Reviewer.shape,
  name: z.string().trim().min(1).nullable().default(null),
});
export type RosterReviewer = Readonly<z.infer<typeof RosterReviewer>>;

/** The reviewers an organization can choose from. Nothing in it says how anybody has decided before. */
export const Roster = z
  .strictObject({
    schema: z.literal('openimr/1').optional(),
    /** Null where nobody has described it: then it was not looked at. */
    organization: Organization.nullable().default(null),
    /** What the contract asks of active practice, by date; absent: what determinations have stated. */
    practiceStandards: z.array(PracticeStandard).optional(),
    reviewers: z.array(RosterReviewer).min(1, 'a roster has at least one reviewer').max(1_000_000),
  })
  .superRefine(oneLicenceOnePerson);
export type Roster = Readonly<z.infer<typeof Roster>>;
