import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { DraftFinding } from '#domain/checks/gate/live-draft.ts';

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

/** Every draft and signed analysis with its findings. */
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
    }),
  ),
  /** Cases that were not looked at, for there are more than the desk takes at once. */
  left: z.int(),
});
export type QualityDeskView = Readonly<z.infer<typeof QualityDeskView>>;
