import { z } from 'zod';
import { SCHEMA } from '#domain/determinations/determination.ts';

/** What a defect is called; each is one file below this folder. */
export const CheckRule = z.enum([
  'conclusion-names-other-item',
  'conclusion-missing',
  'conclusion-contradicts-outcome',
  'denied-fact',
  'fact-conflict',
  'wrong-body-part',
  'guideline-wrong-region',
  'citation-incomplete',
  'citation-none',
  'citation-outside-topic',
  'edition-not-in-force',
  'guideline-out-of-scope',
  'drug-misnamed',
  'drug-misclassified',
  'dose-implausible',
  'dose-conflict',
  'duplicate-therapy',
  'rationale-reused',
  'pronoun-conflict',
  'date-conflict',
  'date-order',
  'threshold-conflict',
  'taper-notice-missing',
  'quantity-missing',
  'partial-approval-unstated',
  'template-leftover',
  'misspelling',
  'criteria-unmet-but-overturned',
  'criteria-met-but-upheld',
  'documents-not-listed',
  'reading-grade',
  'necessity-not-plain',
  'condition-unstated',
  'documents-unlisted',
  'treatment-unstated',
  'evidence-unspecific',
  'reasons-without-findings',
  'reviewer-undescribed',
  'panel-analysis-missing',
  'service-incomplete',
]);
export type CheckRule = z.infer<typeof CheckRule>;

/** `error`: to be mended before signing; `warning`: to be answered; `note`: to be known. */
export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

/** The text of a letter a place is in; for the header the field. */
export const LetterPart = z.enum([
  'header.dateAssigned',
  'header.dateOfInjury',
  'header.decisionDate',
  'header.urDecisionDate',
  'header.applicationReceived',
  'summary',
  'title',
  'claims-administrator',
  'reviewer-guideline',
  'rationale',
  'reviewer',
  'documents',
  'service',
]);
export type LetterPart = z.infer<typeof LetterPart>;

/** A stretch of one part of a letter: UTF-16 offsets into that part, and its words. */
export const LetterPlace = z.object({
  part: LetterPart,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
});
export type LetterPlace = Readonly<z.infer<typeof LetterPlace>>;

/** One thing a hostile reader would find in a determination. */
export const Finding = z.object({
  rule: CheckRule,
  severity: Severity,
  /** Index of the item; null for the letter as a whole. */
  item: z.int().nonnegative().nullable(),
  /** What is wrong and how to mend it, in one sentence. */
  message: z.string(),
  at: LetterPlace,
  /** The words it stands against, where there are any. */
  against: LetterPlace.nullable(),
  source: z.string(),
});
export type Finding = Readonly<z.infer<typeof Finding>>;

/** What `imr check` says of one letter. */
export const Findings = z.object({
  schema: z.literal(SCHEMA),
  file: z.string(),
  findings: z.array(Finding),
  /** What could not be checked because the letter does not hold it, or could not be read; empty on a whole letter. */
  unchecked: z.array(z.string()),
});
export type Findings = Readonly<z.infer<typeof Findings>>;
