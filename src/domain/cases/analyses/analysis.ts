import type { Attestation } from '../attestation.ts';
import type { Decision, Outcome } from '../decision.ts';
import type { CaseEventOf } from '../events.ts';
import type { FirstView } from './first-view.ts';
import { outcomesOfPanel } from './panel-vote.ts';

export type Signature = CaseEventOf<'determination-signed'>['data'];

/**
 * What one reviewer of a case writes and signs: the analysis of Labor Code 4610.6(e). A case has one for each of its reviewers, who
 * decide every item alone.
 */
export type Analysis = {
  /** Place among the reviewers, from 1: what letters and addresses call a reviewer. Whoever takes the place over keeps the number. */
  readonly seat: number;
  /** Id of the reviewer; the name lives elsewhere. */
  readonly reviewer: string;
  /** What was looked at of the reviewer at the assignment. */
  readonly attestation: Attestation;
  readonly clinicalSummary: string;
  /** One place per disputed item, null while undecided. */
  readonly decisions: readonly (Decision | null)[];
  /** Warnings about the draft that the reviewer answered, in order. */
  readonly answers: readonly FindingAnswer[];
  /** One place per disputed item, null until the reviewer has recorded a first view of it. */
  readonly firstViews: readonly (FirstView | null)[];
  readonly signature: Signature | null;
  /** What the quality desk said of the draft last; null while it has said nothing of it as it stands. */
  readonly desk: DeskWord | null;
};

/** A draft returned with a reason, taken up once the reviewer has changed it or said why it stands; or released. */
export type DeskWord =
  | { readonly kind: 'returned'; readonly reason: string; readonly isTakenUp: boolean; readonly answer: string | null }
  | { readonly kind: 'released' };

/** Why a warning does not count: it holds while the words it is about are the same. */
export type FindingAnswer = Pick<CaseEventOf<'finding-answered'>['data'], 'finding' | 'reason'>;

type Analyses = { readonly analyses: readonly Analysis[] };

/** The analysis at a seat; `null` means the only one, where there is one reviewer. */
export function analysisAt({ analyses }: Analyses, seat: number | null): Analysis | null {
  if (seat !== null) return analyses.find(analysis => analysis.seat === seat) ?? null;
  return analyses.length === 1 ? (analyses[0] ?? null) : null;
}

/** The analysis of a reviewer; null for who does not review the case. */
export function analysisBy({ analyses }: Analyses, reviewer: string): Analysis | null {
  return analyses.find(analysis => analysis.reviewer === reviewer) ?? null;
}

/** Seats whose reviewers have not signed, other than one's own. */
export function seatsToSign({ analyses }: Analyses, but: string | null = null): number[] {
  return analyses.flatMap(({ seat, reviewer, signature }) => (signature === null && reviewer !== but ? [seat] : []));
}

/** The signatures a determination consists of, in order of seats; null until every reviewer has signed, for until then there is none. */
export function signaturesOf({ analyses }: Analyses): readonly Signature[] | null {
  const signatures = analyses.flatMap(({ signature }) => signature ?? []);
  return signatures.length > 0 && signatures.length === analyses.length ? signatures : null;
}

/** What was determined of each open item, by vote where there are several reviewers; null until every one has signed. */
export function outcomesOf(current: Analyses): Outcome[] | null {
  const signatures = signaturesOf(current);
  return signatures === null
    ? null
    : outcomesOfPanel(signatures.map(({ decisions }) => decisions.map(({ outcome }) => outcome)));
}

/** What the reviewer answered to a finding, last; null where nothing was. */
export function answerTo({ answers }: Pick<Analysis, 'answers'>, finding: string): string | null {
  return answers.findLast(answer => answer.finding === finding)?.reason ?? null;
}
