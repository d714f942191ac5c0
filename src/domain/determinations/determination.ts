import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Outcome } from '#domain/cases/decision.ts';
import { DisputedItem } from '#domain/cases/disputed-item.ts';
import { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';

export const SCHEMA = 'openimr/1';

/** Layouts of the published letter over time. */
export const LetterFormat = z.enum(['F1', 'F2a', 'F2b', 'F3']);
export type LetterFormat = z.infer<typeof LetterFormat>;

export const Header = z.object({
  caseNumber: z.string().nullable(),
  dateAssigned: CivilDate.nullable(),
  dateOfInjury: CivilDate.nullable(),
  decisionDate: CivilDate.nullable(),
  urDecisionDate: CivilDate.nullable(),
  applicationReceived: CivilDate.nullable(),
  priority: z.enum(['standard', 'expedited']).nullable(),
});
export type Header = Readonly<z.infer<typeof Header>>;

/** What a letter says of its reviewer; never the name. */
export const ReviewerCredentials = z.object({
  /** `prose`: named in a sentence; `block`: listed under a heading. */
  wording: z.enum(['prose', 'block']),
  statesOfLicensure: z.array(z.string()),
  specialties: z.array(z.string()),
});
export type ReviewerCredentials = Readonly<z.infer<typeof ReviewerCredentials>>;

/** A document a letter says was looked at, as it words the entry. */
export const DocumentReviewed = z.object({
  text: z.string(),
  /** Who wrote or sent it, where the entry says so. */
  author: z.string().nullable(),
  date: CivilDate.nullable(),
  /** The last day, where the entry gives a range. */
  through: CivilDate.nullable(),
});
export type DocumentReviewed = Readonly<z.infer<typeof DocumentReviewed>>;

export { Outcome };
export const CaseOutcome = z.enum(['uphold', 'overturn', 'partial-overturn']);
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/** What was decided of one disputed item, and why. */
export const DecidedItem = DisputedItem.extend({
  outcome: Outcome,
  claimsAdministrator: GuidelineBasis,
  reviewerGuideline: GuidelineBasis,
  rationale: z.string(),
});
export type DecidedItem = Readonly<z.infer<typeof DecidedItem>>;

/** What one of several reviewers found of an item. */
export const PanelOpinion = z.object({ outcome: Outcome, reviewerGuideline: GuidelineBasis, rationale: z.string() });
export type PanelOpinion = Readonly<z.infer<typeof PanelOpinion>>;

/** The analysis of one of several reviewers, whose qualifications stand with it (Labor Code 4610.6(e), (f)). */
export const PanelAnalysis = z.object({
  statesOfLicensure: z.array(z.string()),
  specialties: z.array(z.string()),
  clinicalSummary: z.string(),
  /** One per item, in order. */
  items: z.array(PanelOpinion).min(1),
});
export type PanelAnalysis = Readonly<z.infer<typeof PanelAnalysis>>;

/** A Final Determination as structure. */
export const Determination = z.object({
  schema: z.literal(SCHEMA),
  file: z.string(),
  format: LetterFormat,
  header: Header,
  reviewer: ReviewerCredentials,
  patient: z.object({ age: z.number().nullable(), sex: z.enum(['male', 'female']).nullable() }),
  clinicalSummary: z.string(),
  items: z.array(DecidedItem).min(1),
  outcome: CaseOutcome,
  /** The documents listed; null where the letter has no list, as published letters of format F1 have none. */
  documentsReviewed: z.array(DocumentReviewed).nullish(),
  /** Every reviewer's own analysis, where several decided: outcomes are by vote, and summary and reasons hold all of them. */
  panel: z.array(PanelAnalysis).min(2).nullish(),
  /** Text the reader could not place; empty on every well-formed letter. */
  unread: z.array(z.string()),
});
export type Determination = Readonly<z.infer<typeof Determination>>;

/** The case result follows from its items (law.md 4.1): all upheld, all overturned, or mixed. */
export function caseOutcome(items: readonly { readonly outcome: Outcome }[]): CaseOutcome {
  const overturned = items.filter(item => item.outcome === 'overturned').length;
  if (overturned === 0) return 'uphold';
  return overturned === items.length ? 'overturn' : 'partial-overturn';
}
