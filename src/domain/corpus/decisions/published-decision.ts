import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Outcome } from '#domain/cases/decision.ts';
import { Category } from '#domain/cases/requests/request.ts';
import { Finding } from '#domain/checks/finding.ts';
import { CaseOutcome, SCHEMA } from '#domain/determinations/determination.ts';
import { Citation } from '#domain/guidelines/citations/citation.ts';
import { ProfileId } from '#domain/law/profiles.ts';

/** The review programmes whose decisions are held side by side: injured workers' treatment, and health plans' members'. */
export const Programme = z.enum(['ca-workers-compensation', 'ca-managed-health-care']);
export type Programme = z.infer<typeof Programme>;

/** One treatment as it was decided, in words every programme shares. */
export const PublishedItem = z.object({
  title: z.string(),
  outcome: Outcome,
  category: Category,
  /** In the programme's own vocabulary. */
  subcategory: z.string().nullable(),
  /** `class` is the group of the public search list where the drug is known. */
  drug: z.object({ name: z.string(), ingredients: z.array(z.string()), class: z.string().nullable() }).nullable(),
  bodyParts: z.array(z.string()),
  /** What the reviewer rests on. */
  citations: z.array(Citation),
  rationale: z.string(),
});
export type PublishedItem = Readonly<z.infer<typeof PublishedItem>>;

/** A published decision of any programme, derived from what was published and nothing else. */
export const PublishedDecision = z.object({
  schema: z.literal(SCHEMA),
  /** Stable name, unique among programmes: the case number, or `dmhc-` and the reference of the other programme. */
  id: z.string().min(1),
  programme: Programme,
  /** The day, where the programme tells it; else only the year may be known. */
  decided: CivilDate.nullable(),
  year: z.int().nullable(),
  /** When the dispute went through each stage, where the letter tells. */
  stages: z.object({
    urDecision: CivilDate.nullable(),
    received: CivilDate.nullable(),
    assigned: CivilDate.nullable(),
  }),
  priority: z.enum(['standard', 'expedited']).nullable(),
  profile: ProfileId.nullable(),
  outcome: CaseOutcome,
  statesOfLicensure: z.array(z.string()),
  specialties: z.array(z.string()),
  patient: z.object({
    age: z.int().nullable(),
    /** As the programme gives it, where it gives no year: `41 to 50`. */
    ages: z.string().nullable(),
    sex: z.enum(['male', 'female']).nullable(),
  }),
  /** What the patient has, where the programme names it in words of a list. */
  diagnoses: z.array(z.string()),
  summary: z.string(),
  items: z.array(PublishedItem).min(1),
  findings: z.array(Finding),
});
export type PublishedDecision = Readonly<z.infer<typeof PublishedDecision>>;
