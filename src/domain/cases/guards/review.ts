import { type Analysis, analysisAt, analysisBy, seatsToSign } from '../analyses/analysis.ts';
import { type Case, openItems } from '../case.ts';
import type { Decision } from '../decision.ts';
import type { CaseEvent } from '../events.ts';
import type { Guard } from './guard.ts';

export const itemExists: Guard = {
  name: 'item-exists',
  source: { cite: 'Labor Code 4610.6(e)', says: 'what is decided is a disputed treatment of the application' },
  refuses: (before, event) => {
    if (event.kind !== 'item-decided' && event.kind !== 'item-closed' && event.kind !== 'first-view-recorded')
      return null;
    const count = before?.dispute.items.length ?? 0;
    const { item } = event.data;
    if (item >= count) return `the case has no item ${item + 1}; it has ${count}`;
    const closed = before?.closed[item] ?? null;
    return closed === null ? null : `item ${item + 1} is not open: ${closed.replace('-', ' ')}`;
  },
};

export const ownAnalysis: Guard = {
  name: 'own-analysis',
  source: {
    cite: 'Labor Code 4610.6(e), (f)',
    says: 'each of several reviewers makes an analysis of his or her own, and what is signed is not changed in place',
  },
  refuses: (before, event) => {
    if (before === null || !('seat' in event.data)) return null;
    const { seat } = event.data;
    const own = analysisAt(before, seat);
    if (own === null) {
      return seat === null
        ? `the case has ${before.analyses.length} reviewers: say which of them`
        : `nobody sits as reviewer ${seat}`;
    }
    return own.signature === null ? null : `reviewer ${own.seat} has signed: the draft must be returned first`;
  },
};

export const viewedOnce: Guard = {
  name: 'viewed-once',
  source: {
    cite: 'Labor Code 4610.6(c)',
    says: 'necessity is determined by the reviewer; a first view is the one held before anything was proposed',
  },
  refuses: (before, event) => {
    if (before === null || event.kind !== 'first-view-recorded') return null;
    const { item, seat } = event.data;
    const recorded = analysisAt(before, seat)?.firstViews[item] ?? null;
    return recorded === null ? null : `the first view of item ${item + 1} is recorded and stands as it is`;
  },
};

/** The analysis a signature belongs to; null where the event is none, or the signer has none: then another guard speaks. */
function signedAnalysis(before: Case | null, event: CaseEvent): Analysis | null {
  const isSigning = event.kind === 'analysis-signed' || event.kind === 'determination-signed';
  return before === null || !isSigning ? null : analysisBy(before, event.data.reviewer);
}

export const signedByAssignedReviewer: Guard = {
  name: 'signed-by-assigned-reviewer',
  source: { cite: 'Labor Code 139.5(d)(4), 4610.6(e)', says: 'the reviewer who reviewed the case decides it' },
  refuses: (before, event) =>
    signedAnalysis(before, event) === null ? 'the case is assigned to another reviewer' : null,
};

export const signsOnce: Guard = {
  name: 'signs-once',
  source: { cite: 'Labor Code 4610.6(e)', says: 'each reviewer has one vote' },
  refuses: (before, event) =>
    (signedAnalysis(before, event)?.signature ?? null) === null ? null : 'this reviewer has signed already',
};

export const everyReviewerSigned: Guard = {
  name: 'every-reviewer-signed',
  source: {
    cite: 'Labor Code 4610.6(e), (f)',
    says: 'the determination of several reviewers is what all of them decide, and states what each did',
  },
  refuses: (before, event) => {
    const own = signedAnalysis(before, event);
    const open = before === null || own === null ? [] : seatsToSign(before, own.reviewer);
    if (open.length === 0) return null;
    return open.length === 1 ? `reviewer ${open[0]} has not signed` : `reviewers ${open.join(', ')} have not signed`;
  },
};

export const othersToSign: Guard = {
  name: 'others-to-sign',
  source: {
    cite: 'Labor Code 4610.6(e)',
    says: 'the last of several reviewers to sign makes the determination',
  },
  refuses: (before, event) => {
    const own = signedAnalysis(before, event);
    return before === null || own === null || seatsToSign(before, own.reviewer).length > 0
      ? null
      : 'nobody else is to sign: this signature makes the determination';
  },
};

export const summaryWritten: Guard = {
  name: 'summary-written',
  source: { cite: 'Labor Code 4610.6(f)', says: 'the determination states the medical condition of the employee' },
  refuses: (before, event) => {
    const own = signedAnalysis(before, event);
    return own === null ? null : missingSummary(own);
  },
};

/** What an analysis lacks without its summary, in words; null when it is there. */
export function missingSummary({ clinicalSummary }: Pick<Analysis, 'clinicalSummary'>): string | null {
  return clinicalSummary.trim() === '' ? 'the clinical summary is empty' : null;
}

export const everyItemDecided: Guard = {
  name: 'every-item-decided',
  source: { cite: 'Labor Code 4610.6(e)', says: 'each disputed treatment is found necessary or not' },
  refuses: (before, event) => {
    const own = signedAnalysis(before, event);
    return before === null || own === null ? null : missingDecisions(before, own);
  },
};

/** Which open items an analysis leaves undecided, in words; null when none. */
export function missingDecisions(current: Pick<Case, 'closed'>, own: Pick<Analysis, 'decisions'>): string | null {
  const open = openItems(current).filter(item => own.decisions[item] === null);
  const numbers = open.map(item => item + 1);
  if (numbers.length === 0) return null;
  return numbers.length === 1 ? `item ${numbers[0]} is not decided` : `items ${numbers.join(', ')} are not decided`;
}

export const signedAsItStands: Guard = {
  name: 'signed-as-it-stands',
  source: { cite: 'Labor Code 4610.6(e)', says: 'the signature covers the decisions as they stand' },
  refuses: (before, event) => {
    const own = signedAnalysis(before, event);
    if (before === null || own === null || !('decisions' in event.data)) return null;
    const { clinicalSummary, decisions } = event.data;
    const standing = standingDecisions(before, own);
    const same =
      clinicalSummary === own.clinicalSummary &&
      decisions.length === standing.length &&
      decisions.every((decision, item) => equalDecisions(decision, standing[item]));
    return same ? null : 'what is signed is not what stands in the case';
  },
};

/** The decisions of the open items in an analysis, in order, as far as they are made. */
export function standingDecisions(current: Pick<Case, 'closed'>, own: Pick<Analysis, 'decisions'>): Decision[] {
  return openItems(current).flatMap(item => own.decisions[item] ?? []);
}

export const notBeforeAssignment: Guard = {
  name: 'not-before-assignment',
  source: { cite: 'Labor Code 4610.6(d)', says: 'the determination follows the assignment of the case' },
  refuses: (before, event) => {
    const assigned = before?.dispute.dateAssigned ?? null;
    if (!('decidedOn' in event.data) || assigned === null) return null;
    return event.data.decidedOn >= assigned
      ? null
      : `the decision date (${event.data.decidedOn}) is before the date assigned (${assigned})`;
  },
};

/** Labor Code 4610.6(d)(2) */
const longestExtension = 3; // days

export const shortExtension: Guard = {
  name: 'short-extension',
  source: {
    cite: 'Labor Code 4610.6(d)(2)',
    says: 'the time to decide is extended by up to three days for good cause',
  },
  refuses: (_before, event) =>
    event.kind === 'determination-extended' && event.data.days > longestExtension
      ? `an extension is ${longestExtension} days at the most`
      : null,
};

function equalDecisions(one: Decision, other: Decision | undefined): boolean {
  return (
    other !== undefined &&
    one.outcome === other.outcome &&
    one.guideline === other.guideline &&
    one.rationale === other.rationale &&
    JSON.stringify(one.weighing ?? null) === JSON.stringify(other.weighing ?? null)
  );
}
