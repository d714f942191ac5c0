import { z } from 'zod';
import { Control } from './conflicts/involvement/independent-organization.ts';
import { oneLicenceOnePerson } from './one-licence-one-person.ts';
import { PracticeStandard } from './qualification/active-practice.ts';
import { Reviewer } from './reviewer.ts';
import { Ties } from './ties.ts';

/** A reviewer on a roster; the name serves the screening alone and never leaves it. */
export const RosterReviewer = z.strictObject({
  ...Reviewer.shape,
  name: z.string().trim().min(1).nullable().default(null),
});
export type RosterReviewer = Readonly<z.infer<typeof RosterReviewer>>;

/** The review organization: bound by the law as its reviewers are, with its officers, directors and employees. */
const Organization = z.strictObject({
  id: z.string().min(1).nullable().default(null),
  name: z.string().trim().min(1).nullable().default(null),
  controls: z.array(Control).default([]),
  ties: Ties.prefault({}),
  people: z
    .array(
      z.strictObject({
        as: z.enum(['officer', 'director', 'employee']),
        name: z.string().trim().min(1).nullable().default(null),
        ties: Ties.prefault({}),
      }),
    )
    .default([]),
});

/** The reviewers an organization can choose from. Nothing in it says how anybody has decided before. */
export const Roster = z
  .strictObject({
    schema: z.literal('openimr/1').optional(),
    organization: Organization.prefault({}),
    /** What the contract asks of active practice, by date; absent: what determinations have stated. */
    practiceStandards: z.array(PracticeStandard).optional(),
    reviewers: z.array(RosterReviewer).min(1, 'a roster has at least one reviewer').max(1_000_000),
  })
  .superRefine(oneLicenceOnePerson);
export type Roster = Readonly<z.infer<typeof Roster>>;
