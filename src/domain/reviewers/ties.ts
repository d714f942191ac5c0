import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Identity } from '#domain/cases/parties.ts';

/** What binds a person or the review organization to somebody. Whether it matters is for the rules, not for the word. */
export const Relation = z.enum([
  // family
  'spouse',
  'domestic-partner',
  'child',
  'parent',
  'sibling',
  'spouse-parent',
  'child-spouse',
  'other-relative',
  // profession
  'physician-patient',
  'partnership',
  'employment',
  'professional-corporation', // shareholder, or a similar interest
  'independent-contractor',
  'network-membership',
  'staff-privileges',
  // part in a product
  'development',
]);
export type Relation = z.infer<typeof Relation>;

/** A centre whose contracts the law treats apart: at an academic medical centre, or a cancer centre of the National Cancer Institute. */
export const Centre = z.strictObject({ ...Identity.shape, kind: z.enum(['academic', 'national-cancer-institute']) });

const Term = { from: CivilDate.nullable().default(null), to: CivilDate.nullable().default(null) };
const Somebody = { with: Identity, person: z.boolean().nullable().default(null) };

export const Tie = z.strictObject({
  relation: Relation,
  ...Somebody,
  ...Term, // both days counted; null: no beginning known, no end
  /** Whom the person tied to works for, and as what. */
  serves: z
    .array(
      z.strictObject({
        as: z.enum(['officer', 'director', 'management-employee', 'other-employee']),
        of: Identity,
        ...Term,
      }),
    )
    .default([]),
  /** The centre through which a contract or employment runs. */
  through: Centre.nullable().default(null),
});
export type Tie = Readonly<z.infer<typeof Tie>>;

/** Money from somebody in a calendar year, in dollars; industry payments as the manufacturers report them are such interests. */
export const Interest = z.strictObject({
  ...Somebody,
  year: z.int().min(1990).max(2100),
  /** Null when not known. */
  amount: z.number().nonnegative().nullable(),
  nature: z.enum([
    'wages',
    'fees',
    'ownership',
    'royalties',
    'consulting',
    'speaking',
    'research',
    'meals-and-travel',
    'review-contract', // what the organization is paid for the reviews
    'contracting-provider',
  ]),
  through: Centre.nullable().default(null),
});
export type Interest = Readonly<z.infer<typeof Interest>>;

/** Everything known that could bind a reviewer, or the review organization, to the parties of a case. */
export const Ties = z.strictObject({
  npi: Identity.shape.npi,
  relations: z.array(Tie).default([]),
  interests: z.array(Interest).default([]),
  /** Total income or revenue of a calendar year, in dollars. */
  incomes: z.array(z.strictObject({ year: z.int(), amount: z.number().nonnegative() })).default([]),
  /** Digests of patients treated, at any time. */
  patients: z.array(Identity.shape.digest.unwrap().unwrap()).default([]),
  /** Earlier parts in cases, other than as their reviewer. */
  involvement: z
    .array(
      z.strictObject({
        caseNumber: z.string().min(1),
        as: z.enum(['utilization-reviewer', 'medical-evaluator', 'treating-physician', 'consultant', 'witness']),
      }),
    )
    .default([]),
});
export type Ties = Readonly<z.infer<typeof Ties>>;
