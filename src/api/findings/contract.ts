import { z } from 'zod';
import { DeskSort } from '#commands/gate/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { CheckRule, Severity } from '#domain/checks/finding.ts';
import { DraftFinding } from '#domain/checks/gate/live-draft.ts';
import { DeskListQuery } from '../lists/contract.ts';

/** A finding in a draft, with what the reviewer answered; `open` while it stands in the way of the signature. */
export const FindingView = DraftFinding.extend({ answer: z.string().nullable(), open: z.boolean() });
export type FindingView = Readonly<z.infer<typeof FindingView>>;

/** What is found in the draft of one reviewer. */
export const FindingsView = z.object({
  caseNumber: z.string(),
  seat: z.int().nullable(),
  findings: z.array(FindingView),
  /** What could not be looked at, and why. */
  unchecked: z.array(z.string()),
  /** How many rules were asked; 0 while nothing is decided. */
  rules: z.int(),
  /** What the letter will say beside the reviewer’s own words, by the place of the item. */
  notices: z.array(z.object({ item: z.int(), text: z.string() })),
  /** The documents the letter will list. */
  documents: z.array(z.string()),
});
export type FindingsView = Readonly<z.infer<typeof FindingsView>>;

/** Why a warning does not count. */
export const AnswerInput = z.object({
  finding: z.string().min(1).max(200),
  reason: z.string().trim().min(1, 'say why the words stand').max(5000),
  seat: z.int().positive().nullable().default(null),
});

/** What the quality desk has said of a draft; `unseen` while it has said nothing of it as it stands. */
export const DeskStanding = z.enum(['unseen', 'returned', 'taken-up', 'released']);
export type DeskStanding = z.infer<typeof DeskStanding>;

/** Which drafts are asked for, in which order, and from the how-manieth; `gravity`: what stands in the way first. */
export const DeskQuery = DeskListQuery.extend({
  severity: Severity.optional(),
  rule: CheckRule.optional(),
  of: z.enum(['drafts', 'signed']).optional(),
  desk: DeskStanding.optional(),
  /** The beginning of case numbers. */
  case: z.string().trim().max(40).default(''),
  sort: DeskSort.default('gravity'),
});

/** Drafts and signed analyses with their findings, a page at a time. */
export const QualityDeskView = z.object({
  rows: z.array(
    z.object({
      caseNumber: z.string(),
      state: CaseState,
      items: z.array(z.string()),
      /** Of several reviewers, whose analysis it is; null where one decides. */
      seat: z.int().nullable(),
      signedOn: CivilDate.nullable(),
      /** Whether it was checked when it was signed. */
      checkedAtSigning: z.boolean(),
      findings: z.array(FindingView),
      unchecked: z.array(z.string()),
      desk: DeskStanding,
      /** When the determination is due, a day or a minute; null where no such clock runs. */
      due: z.string().nullable(),
      /** Whether draft, record or rules have changed since it was examined. */
      isStale: z.boolean(),
    }),
  ),
  /** How many fit the question, and the place of the first row among them. */
  fitting: z.int(),
  from: z.int(),
  /** How many are drafted or signed, and how many of them have something to settle before signing. */
  drafted: z.int(),
  open: z.int(),
  /** Drafts that are still to be examined, or anew. */
  waiting: z.int(),
  rules: z.array(CheckRule),
  today: CivilDate,
});
export type QualityDeskView = Readonly<z.infer<typeof QualityDeskView>>;

/** Why a draft goes back to its reviewer. */
export const ReturnInput = z.object({
  reason: z.string().trim().min(1, 'say what is to be mended').max(5000),
  seat: z.int().positive().nullable().default(null),
});

/** Why a draft that was returned stands. */
export const ReturnAnswerInput = z.object({
  reason: z.string().trim().min(1, 'say why the draft stands').max(5000),
  seat: z.int().positive().nullable().default(null),
});

export const ReleaseInput = z.object({ seat: z.int().positive().nullable().default(null) });

/** What the quality desk said of the draft of one reviewer, as it stands. */
export const DeskWordView = z.object({
  caseNumber: z.string(),
  seat: z.int().nullable(),
  desk: DeskStanding,
  /** What is to be mended, and what the reviewer answered. */
  reason: z.string().nullable(),
  answer: z.string().nullable(),
});
export type DeskWordView = Readonly<z.infer<typeof DeskWordView>>;
