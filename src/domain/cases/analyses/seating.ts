import { type Analysis, analysisAt } from './analysis.ts';
import type { Attestation } from '../attestation.ts';
import type { Case } from '../case.ts';
import type { CaseEventOf } from '../events.ts';

type Assigned = { readonly reviewer: string; readonly attestation: Attestation };

/** Nothing decided yet, and the summary on file to begin with. */
export function blankAnalysis(before: Case, seat: number, { reviewer, attestation }: Assigned): Analysis {
  const { clinicalSummary, dispute } = before;
  const none = dispute.items.map(() => null);
  const blank = { decisions: none, firstViews: none, answers: [], signature: null, desk: null };
  return { seat, reviewer, attestation, clinicalSummary, ...blank };
}

/** Who sits already keeps seat and draft; the others take the seats that are free, in the order they are named. */
export function panelCalled(
  before: Case,
  { members, approvedOn, complexity }: CaseEventOf<'panel-assigned'>['data'],
): Partial<Case> {
  const seatedNow = (id: string) => before.analyses.find(({ reviewer }) => reviewer === id);
  const taken = members.flatMap(({ reviewer }) => seatedNow(reviewer)?.seat ?? []);
  const free = Array.from({ length: members.length + taken.length }, (_, index) => index + 1).filter(
    seat => !taken.includes(seat),
  );
  const analyses = members.map((member): Analysis => {
    const own = seatedNow(member.reviewer);
    if (own !== undefined) return { ...own, attestation: member.attestation };
    return blankAnalysis(before, free.shift() ?? 0, member);
  });
  const left = before.analyses.filter(({ seat }) => !taken.includes(seat)).map(({ reviewer }) => reviewer);
  return {
    analyses: analyses.toSorted((one, other) => one.seat - other.seat),
    panel: { approvedOn, complexity },
    formerReviewers: [...before.formerReviewers, ...left],
  };
}

/** What was drafted at the seat is not taken over; of an only reviewer the summary is, for it is that of the case. */
export function replaced(before: Case, data: CaseEventOf<'reviewer-replaced'>['data']): Partial<Case> {
  const left = analysisAt(before, data.seat);
  const isOnly = before.panel === null;
  return {
    ...withAnalysis(before, data.seat, own => {
      const blank = blankAnalysis(before, own.seat, data);
      return isOnly ? { ...blank, clinicalSummary: own.clinicalSummary } : blank;
    }),
    formerReviewers: isOnly || left === null ? before.formerReviewers : [...before.formerReviewers, left.reviewer],
  };
}

export function withoutSeat(before: Case, seat: number): Partial<Case> {
  const left = before.analyses.filter(own => own.seat === seat).map(({ reviewer }) => reviewer);
  return {
    analyses: before.analyses.filter(own => own.seat !== seat),
    formerReviewers: [...before.formerReviewers, ...left],
  };
}

/** The case with one analysis changed; `null` means that of the only reviewer. */
export function withAnalysis(
  before: Case,
  seat: number | null,
  change: (own: Analysis) => Analysis,
): Pick<Case, 'analyses'> {
  const changed = analysisAt(before, seat);
  return { analyses: before.analyses.map(own => (own === changed ? change(own) : own)) };
}
