import { type Analysis, analysisAt, answerTo } from '#domain/cases/analyses/analysis.ts';
import type { Case } from '#domain/cases/case.ts';
import type { DraftFinding } from '#domain/checks/gate/live-draft.ts';
import { credentialsOf } from '#domain/reviewers/credentials.ts';
import type { CaseStore, Clock, ReviewerStore } from '../ports.ts';
import type { ExamineDraft, ExaminedDraft, Standing } from './examine-draft.ts';

export type FindingNeeds = {
  readonly cases: CaseStore;
  readonly reviewers: Pick<ReviewerStore, 'read'>;
  readonly clock: Pick<Clock, 'today'>;
  readonly examineDraft: ExamineDraft;
};

/** A finding with what the reviewer answered; `open` while it stands in the way of the signature. */
export type ShownFinding = DraftFinding & { readonly answer: string | null; readonly open: boolean };

export type ShownFindings = {
  readonly caseNumber: string;
  readonly seat: number | null;
  readonly findings: readonly ShownFinding[];
  readonly unchecked: readonly string[];
  /** How many rules were asked; 0 while nothing is decided. */
  readonly rules: number;
  /** What the letter will say beside the reviewer’s own words: the place of the item in the case, and the text. */
  readonly notices: readonly { readonly item: number; readonly text: string }[];
  readonly documents: readonly string[];
};

/** What is found in the draft of the reviewer at a seat; nothing where nobody sits, or nothing is decided. */
export async function showFindings(
  needs: FindingNeeds,
  { caseNumber, seat }: { readonly caseNumber: string; readonly seat: number | null },
): Promise<
  | { readonly kind: 'shown'; readonly found: ShownFindings }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
> {
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const own = analysisAt(stored.case, seat);
  const draft = own === null ? null : await examineOwn(needs, stored.case, own);
  return { kind: 'shown', found: shownFindings(stored.case, own, draft) };
}

/** Looks at a draft as its reviewer would sign it today, or as it was signed. */
export async function examineOwn(needs: FindingNeeds, current: Case, own: Analysis): Promise<ExaminedDraft | null> {
  return needs.examineDraft(current, own, await standingOf(needs, own));
}

async function standingOf({ reviewers, clock }: FindingNeeds, own: Analysis): Promise<Standing> {
  if (own.signature !== null) return { credentials: own.signature.credentials, on: own.signature.decidedOn };
  const on = clock.today();
  const identity = await reviewers.read(own.reviewer);
  const none = { statesOfLicensure: [], specialties: [] };
  return { credentials: identity === null ? none : credentialsOf(identity.reviewer, on), on };
}

function shownFindings(current: Case, own: Analysis | null, draft: ExaminedDraft | null): ShownFindings {
  const { caseNumber } = current;
  const seat = own?.seat ?? null;
  if (own === null || draft === null) {
    return { caseNumber, seat, findings: [], unchecked: [], rules: 0, notices: [], documents: [] };
  }
  const decided = own.decisions.flatMap((decision, place) =>
    decision === null || current.closed[place] !== null ? [] : [place],
  );
  return {
    caseNumber,
    seat,
    findings: draft.findings.map(finding => withAnswer(finding, own)),
    unchecked: draft.unchecked,
    rules: draft.rules.length,
    notices: draft.letter.notices.flatMap(({ item, text }) => {
      const place = decided[item];
      return place === undefined ? [] : [{ item: place, text }];
    }),
    documents: draft.letter.documents,
  };
}

/** A finding as it stands for its reviewer. */
export function withAnswer(finding: DraftFinding, own: Analysis): ShownFinding {
  const { severity, key } = finding;
  const answer = severity === 'warning' ? answerTo(own, key) : null;
  return { ...finding, answer, open: severity === 'error' || (severity === 'warning' && answer === null) };
}
