import { z } from 'zod';
import { CaseSort } from '#commands/lists/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { FirstView } from '#domain/cases/analyses/first-view.ts';
import { Weighing } from '#domain/cases/analyses/weighing.ts';
import { ConflictRule, Look } from '#domain/cases/attestation.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { CaseNumber } from '#domain/cases/dispute.ts';
import { CredentialWording } from '#domain/cases/events/review.ts';
import { CaseEvent } from '#domain/cases/events.ts';
import { ItemClosing } from '#domain/cases/events/closing.ts';
import { Request } from '#domain/cases/requests/request.ts';
import { Deadline, EndedDeadline } from '#domain/deadlines/clocks/deadline.ts';
import { Header, Outcome } from '#domain/determinations/determination.ts';
import { Screening } from '#domain/eligibility/screening/screening.ts';
import { Match } from '#domain/reviewers/matching/match.ts';
import { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';
import { ItemCounts } from '#domain/guidelines/counts/item-counts.ts';
import { JudgedCriterion, ReviewedItem } from '#domain/guidelines/review.ts';
import { RecordDocument } from '#domain/records/document.ts';
import { PartQuery } from '../lists/contract.ts';

export const CaseSummary = z.object({
  caseNumber: z.string(),
  /** The worker's name as applied with; null without an application, or where who asks may not see it. */
  worker: z.string().nullable(),
  state: CaseState,
  priority: z.enum(['standard', 'expedited']),
  dateOfInjury: CivilDate,
  urDecisionDate: CivilDate.nullable(),
  dateAssigned: CivilDate.nullable(),
  patient: z.object({ age: z.number().nullable(), sex: z.enum(['male', 'female']).nullable() }),
  /** Titles of the disputed items. */
  items: z.array(z.string()),
  /** Items still open, and how many of them are decided. */
  open: z.int(),
  decided: z.int(),
});
export type CaseSummary = Readonly<z.infer<typeof CaseSummary>>;
export const CaseList = z.object({ cases: z.array(CaseSummary) });
export type CaseList = Readonly<z.infer<typeof CaseList>>;

/** How a list of cases is narrowed and sorted; `waiting`: what waits for a reviewer first. */
export const CaseListQuery = PartQuery.extend({
  /** Every word of it stands in the number, patient, items, priority or state of a case, in the name of its worker or a number of its claim. */
  q: z.string().trim().max(200).default(''),
  sort: CaseSort.default('number'),
  order: z.enum(['up', 'down']).default('up'),
});

/** Cases by state, and of how many of them every open item is decided, where drafts may be seen. */
export const CaseCounts = z.object({
  states: z.array(z.object({ state: CaseState, cases: z.int(), ready: z.int() })),
});
export type CaseCounts = Readonly<z.infer<typeof CaseCounts>>;

/** A reviewer's place among several, from 1; null where one reviewer decides. */
const Seat = z.int().positive().nullable().default(null);

/** A reviewer's view of one item; a draft until the determination is signed. */
export const DecisionInput = z.object({
  outcome: Outcome,
  /** The guideline line as it shall stand in the letter. */
  guideline: z.string().trim().min(1, 'name the guideline the decision rests on').max(2000),
  rationale: z.string().trim().min(1, 'give the reasons').max(20_000),
  /** How recommendations that compete were weighed; null where none do. */
  weighing: Weighing.nullish(),
});
export type DecisionInput = Readonly<z.infer<typeof DecisionInput>>;

/** A decision as it is sent: of several reviewers, by the one at the seat. */
export const DecisionAtSeat = DecisionInput.extend({ seat: Seat });

/** A first view as it is sent: of several reviewers, by the one at the seat. */
export const FirstViewAtSeat = FirstView.extend({ seat: Seat });

export const AskedOfItem = ReviewedItem.pick({ edition: true, topics: true, dependsOn: true }).extend({
  criteria: z.array(
    JudgedCriterion.pick({
      id: true,
      text: true,
      edition: true,
      pages: true,
      kind: true,
      verified: true,
      evidence: true,
    }),
  ),
});
export type AskedOfItem = Readonly<z.infer<typeof AskedOfItem>>;

export const CaseItem = z.object({
  title: z.string(),
  request: Request,
  claimsAdministrator: GuidelineBasis,
  /** What the guideline asks and where the record speaks of it, without a verdict. */
  asked: AskedOfItem,
  /** Morphine equivalents, visits and the opioid checklist, from the record. */
  counts: ItemCounts,
  /** The reviewer's own view before anything was proposed; null until it is recorded, and for who is no reviewer of the case. */
  firstView: FirstView.nullable(),
  /** Verdicts, proposal, support and drafted reasons; null until the reviewer's first view is recorded, where the installation asks for one. */
  review: ReviewedItem.nullable(),
  /** Guideline line proposed from the criteria judged; null with them. */
  proposedGuideline: z.string().nullable(),
  decision: DecisionInput.nullable(),
  /** Of several reviewers, once every one has signed: the outcome by vote, and what each decided. */
  panel: z.object({ outcome: Outcome, analyses: z.array(DecisionInput.extend({ seat: z.int() })) }).nullable(),
  /** Why the item is no longer open; null while it is. */
  closed: ItemClosing.nullable(),
});
export type CaseItem = Readonly<z.infer<typeof CaseItem>>;

export const HistoryEntry = z.object({
  at: z.iso.datetime(),
  event: z.string(),
  says: z.string(),
  /** The rule the step rests on, and who took it: a desk, a party, or a reviewer by id. */
  source: z.string(),
  by: z.string(),
});

/** One of the reviewers of a case, and how far the own analysis is; it names no one and shows no draft. */
export const CaseReviewer = z.object({
  seat: z.int(),
  /** Pseudonymous id. */
  reviewer: z.string(),
  /** Open items decided. */
  decided: z.int(),
  signedOn: CivilDate.nullable(),
  /** The conflict screening, rule by rule; null where the case does not say who its parties are, so that nobody was screened. */
  screened: z
    .object({
      on: CivilDate,
      rules: z.array(z.object({ rule: ConflictRule, look: Look, basis: z.string() })),
    })
    .nullable(),
});
export type CaseReviewer = Readonly<z.infer<typeof CaseReviewer>>;

export const CaseView = z.object({
  caseNumber: z.string(),
  state: CaseState,
  priority: z.enum(['standard', 'expedited']),
  header: Header,
  patient: z.object({ age: z.number().nullable(), sex: z.enum(['male', 'female']).nullable() }),
  /** Id of the only reviewer, who alone may sign; null while nobody is assigned and where several are. */
  reviewer: z.string().nullable(),
  /** In order of seats. */
  reviewers: z.array(CaseReviewer),
  /** On what approval several reviewers decide; null where one does. */
  panel: z.object({ approvedOn: CivilDate, complexity: z.string() }).nullable(),
  /** Whose drafts are shown: the only reviewer's, or those asked for; null when nobody's. */
  seat: z.int().nullable(),
  clinicalSummary: z.string(),
  documents: z.array(RecordDocument),
  items: z.array(CaseItem),
  history: z.array(HistoryEntry),
  /** Whether there is an application on file that names its parties. */
  applied: z.boolean(),
  eligible: z.boolean(),
  /** Which signing this is: 1, and one more after each draft returned and each remand. */
  round: z.int(),
  /** Kinds of event a desk may record next. */
  possible: z.array(z.string()),
  /** What still stands between the case and a signature, in words; empty when it can be signed. */
  beforeSigning: z.array(z.string()),
  letter: z.object({ sha256: z.string(), issuedAt: z.iso.datetime() }).nullable(),
});
export type CaseView = Readonly<z.infer<typeof CaseView>>;

export const SummaryInput = z.object({
  clinicalSummary: z.string().trim().min(1, 'the summary is empty').max(50_000),
  seat: Seat,
});
/** Signing is the physician's act: who signs, proved by the passphrase only that reviewer knows. */
export const SignatureInput = z.object({
  reviewer: z.string().trim().min(1),
  /** A code of the signer's app, or a recovery code, where the account has one. */
  code: z.string().trim().max(100).nullable().default(null),
  passphrase: z.string().min(1),
  /** Whose analysis the signer has read; somebody else's signature is refused. */
  seat: Seat,
  /** How the letter states the credentials of a single reviewer: in a sentence, or as a list. */
  wording: CredentialWording.default('block'),
});

/** Taking back what one asked for, with why where one wants to say. */
export const WithdrawalInput = z.object({ why: z.string().trim().max(2000).default('') });

/** How one is reached in a case; an address is for letters, an e-mail address for notices in their place. */
export const ContactInput = z.object({
  address: z.string().trim().max(500).nullable(),
  email: z.email('an e-mail address has an @ and a domain').max(320).nullable(),
});
export type ContactInput = z.input<typeof ContactInput>;

/** Null where the application does not name who asks. */
export const ContactView = z.object({ contact: ContactInput.extend({ name: z.string() }).nullable() });
export type ContactView = Readonly<z.infer<typeof ContactView>>;

/** What happened to a case, as a desk records it. */
export const EventInput = CaseEvent;
export type EventInput = z.input<typeof CaseEvent>;

export const CaseClocks = z.object({ duties: z.array(Deadline), ended: z.array(EndedDeadline) });
export type CaseClocks = Readonly<z.infer<typeof CaseClocks>>;

/** What screening finds, and the notice that says it; nothing is recorded yet. */
export const ScreeningView = z.object({
  screening: Screening.omit({ schema: true, file: true, notice: true }),
  notice: z.string(),
});
export type ScreeningView = Readonly<z.infer<typeof ScreeningView>>;

/** Who may review a case, best first, and why each other reviewer may not; ids only. */
export const MatchView = Match.pick({ reviewers: true, excluded: true, notNamed: true, organizationLookedAt: true });
export type MatchView = Readonly<z.infer<typeof MatchView>>;

/** The reviewer a case is given to; in a case under review, with the reason for taking it from another. */
export const AssignmentInput = z.object({
  reviewer: z.string().trim().min(1, 'name the reviewer'),
  reason: z.string().trim().min(1).max(2000).nullable().default(null),
  seat: Seat,
});

/** The reviewers of a panel, and the written approval of the administrative director. */
export const PanelInput = z.object({
  reviewers: z.array(z.string().trim().min(1)).min(2, 'a panel has at least two reviewers').max(9),
  approvedOn: CivilDate,
  complexity: z.string().trim().min(1, 'say why one reviewer is not enough').max(5000),
});

/** The application to be joined to this case. */
export const ConsolidationInput = z.object({ joined: CaseNumber });

/** RFC 9457. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The rule refused on, where there is one. */
  source: z.string().nullable(),
  /** Field path → what is wrong with it. */
  fields: z.record(z.string(), z.string()),
  /** What is wrong where: a JSON pointer into the body, or into the query, path or headers by name. */
  errors: z
    .array(
      z.object({
        in: z.enum(['body', 'query', 'path', 'header']),
        pointer: z.string(),
        detail: z.string(),
      }),
    )
    .optional(),
});
export type Problem = Readonly<z.infer<typeof Problem>>;

/** What every route that may refuse answers besides. */
export const problems = { 400: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem, 500: Problem };
