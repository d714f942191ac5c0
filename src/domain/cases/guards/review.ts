import { unclearedConflicts, unmetQualifications } from '../attestation.ts';
import { type Case, openItems } from '../case.ts';
import type { Decision } from '../decision.ts';
import type { Guard } from './guard.ts';

export const itemExists: Guard = {
  name: 'item-exists',
  source: { cite: 'Labor Code 4610.6(e)', says: 'what is decided is a disputed treatment of the application' },
  refuses: (before, event) => {
    if (event.kind !== 'item-decided' && event.kind !== 'item-closed') return null;
    const count = before?.decisions.length ?? 0;
    const { item } = event.data;
    if (item >= count) return `the case has no item ${item + 1}; it has ${count}`;
    const closed = before?.closed[item] ?? null;
    return closed === null ? null : `item ${item + 1} is not open: ${closed.replace('-', ' ')}`;
  },
};

export const reviewerQualified: Guard = {
  name: 'reviewer-qualified',
  source: { cite: 'Labor Code 139.5(d)(4)', says: 'what a medical reviewer must be' },
  refuses: (_before, event) => {
    const assigning = event.kind === 'reviewer-assigned' || event.kind === 'reviewer-replaced';
    if (!assigning && event.kind !== 'determination-signed') return null;
    const { attestation } = event.data;
    if (event.kind === 'determination-signed' && attestation.on !== event.data.decidedOn) {
      return 'the qualification was not looked at on the day of signing';
    }
    const unmet = unmetQualifications(attestation);
    if (unmet.length === 0) return null;
    const reasons = unmet.map(rule => attestation.rules.find(entry => entry.rule === rule)?.basis ?? rule);
    return `the reviewer is not qualified: ${reasons.join('; ')}`;
  },
};

export const freeOfConflict: Guard = {
  name: 'free-of-conflict',
  source: {
    cite: 'Labor Code 139.5(c)(2), (d)(5)',
    says: 'neither organization nor reviewer has a material affiliation with anybody in the dispute',
  },
  refuses: (before, event) => {
    const assigning = event.kind === 'reviewer-assigned' || event.kind === 'reviewer-replaced';
    if (!assigning && event.kind !== 'determination-signed') return null;
    const { screening } = event.data.attestation;
    if (screening === undefined) {
      // Signatures of earlier logs carry none: they rest on the screening of the assignment.
      return assigning && (before?.parties.length ?? 0) > 0
        ? 'no conflict screening is on record, though the parties are known'
        : null;
    }
    const open = unclearedConflicts(screening);
    if (open.length === 0) return null;
    const reasons = open.map(
      rule => screening.rules.find(entry => entry.rule === rule && entry.clear !== true)?.basis ?? rule,
    );
    return `the reviewer is not cleared of conflict: ${reasons.join('; ')}`;
  },
};

export const notExcluded: Guard = {
  name: 'not-excluded',
  source: {
    cite: 'Labor Code 4610.6(i)',
    says: 'after a remand another organisation or another reviewer decides, who has not seen the draft',
  },
  refuses: (before, event) => {
    if (event.kind !== 'reviewer-assigned' && event.kind !== 'reviewer-replaced') return null;
    return before?.excludedReviewers.includes(event.data.reviewer) === true
      ? 'the reviewer took part in a determination of this case that was set aside'
      : null;
  },
};

export const signedByAssignedReviewer: Guard = {
  name: 'signed-by-assigned-reviewer',
  source: { cite: 'Labor Code 139.5(d)(4), 4610.6(e)', says: 'the reviewer who reviewed the case decides it' },
  refuses: (before, event) =>
    event.kind === 'determination-signed' && event.data.reviewer !== before?.reviewer
      ? 'the case is assigned to another reviewer'
      : null,
};

export const summaryWritten: Guard = {
  name: 'summary-written',
  source: { cite: 'Labor Code 4610.6(f)', says: 'the determination states the medical condition of the employee' },
  refuses: before => (before?.clinicalSummary.trim() ? null : 'the clinical summary is empty'),
};

export const everyItemDecided: Guard = {
  name: 'every-item-decided',
  source: { cite: 'Labor Code 4610.6(e)', says: 'each disputed treatment is found necessary or not' },
  refuses: before => {
    if (before === null) return null;
    const open = openItems(before).filter(item => before.decisions[item] === null);
    const numbers = open.map(item => item + 1);
    if (numbers.length === 0) return null;
    return numbers.length === 1 ? `item ${numbers[0]} is not decided` : `items ${numbers.join(', ')} are not decided`;
  },
};

export const signedAsItStands: Guard = {
  name: 'signed-as-it-stands',
  source: { cite: 'Labor Code 4610.6(e)', says: 'the signature covers the decisions as they stand' },
  refuses: (before, event) => {
    if (event.kind !== 'determination-signed') return null;
    const { clinicalSummary, decisions } = event.data;
    const standing = standingDecisions(before);
    const same =
      clinicalSummary === before?.clinicalSummary &&
      decisions.length === standing.length &&
      decisions.every((decision, item) => equalDecisions(decision, standing[item]));
    return same ? null : 'what is signed is not what stands in the case';
  },
};

/** The decisions of the open items, in order, as far as they are made. */
export function standingDecisions(current: Case | null): Decision[] {
  if (current === null) return [];
  return openItems(current).flatMap(item => current.decisions[item] ?? []);
}

export const notBeforeAssignment: Guard = {
  name: 'not-before-assignment',
  source: { cite: 'Labor Code 4610.6(d)', says: 'the determination follows the assignment of the case' },
  refuses: (before, event) => {
    const assigned = before?.dispute.dateAssigned ?? null;
    if (event.kind !== 'determination-signed' || assigned === null) return null;
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
    one.rationale === other.rationale
  );
}
