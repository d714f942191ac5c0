import type { Source } from '#domain/law/source.ts';
import { unmetQualifications } from './attestation.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { CaseEvent } from './events.ts';

/** A condition on a step: null when it holds, else why not, in words. */
export type Guard = {
  readonly name: string;
  readonly source: Source;
  readonly refuses: (before: Case | null, event: CaseEvent) => string | null;
};

export const recordsPresent: Guard = {
  name: 'records-present',
  source: { cite: '8 CCR 9792.10.6(b)', says: 'a determination may not rest on the UR decision alone' },
  refuses: (_before, event) => {
    if (event.kind !== 'case-opened') return null;
    return event.data.documents.some(document => document.pages.some(page => page.text.trim() !== ''))
      ? null
      : 'the case file has no record with text';
  },
};

export const datesInOrder: Guard = {
  name: 'dates-in-order',
  source: {
    cite: 'Labor Code 4610.5(h), 4610.6(d)',
    says: 'injury, UR decision, application and assignment follow one another',
  },
  refuses: (_before, event) => {
    if (event.kind !== 'case-opened') return null;
    const file = event.data.caseFile;
    const order = [
      ['date of injury', file.dateOfInjury],
      ['UR decision date', file.urDecisionDate],
      ['application received', file.applicationReceived],
      ['date assigned', file.dateAssigned],
    ] as const;
    for (const [index, [name, date]] of order.entries()) {
      const earlier = order[index - 1];
      if (earlier !== undefined && date < earlier[1])
        return `${name} (${date}) is before ${earlier[0]} (${earlier[1]})`;
    }
    return null;
  },
};

export const itemExists: Guard = {
  name: 'item-exists',
  source: { cite: 'Labor Code 4610.6(e)', says: 'what is decided is a disputed treatment of the application' },
  refuses: (before, event) => {
    if (event.kind !== 'item-decided') return null;
    const count = before?.decisions.length ?? 0;
    return event.data.item < count ? null : `the case has no item ${event.data.item + 1}; it has ${count}`;
  },
};

export const reviewerQualified: Guard = {
  name: 'reviewer-qualified',
  source: { cite: 'Labor Code 139.5(d)(4)', says: 'what a medical reviewer must be' },
  refuses: (_before, event) => {
    if (event.kind !== 'reviewer-assigned' && event.kind !== 'determination-signed') return null;
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
    const open = (before?.decisions ?? []).flatMap((decision, item) => (decision === null ? [item + 1] : []));
    if (open.length === 0) return null;
    return open.length === 1 ? `item ${open[0]} is not decided` : `items ${open.join(', ')} are not decided`;
  },
};

export const signedAsItStands: Guard = {
  name: 'signed-as-it-stands',
  source: { cite: 'Labor Code 4610.6(e)', says: 'the signature covers the decisions as they stand' },
  refuses: (before, event) => {
    if (event.kind !== 'determination-signed') return null;
    const { clinicalSummary, decisions } = event.data;
    const standing = before?.decisions.filter(decision => decision !== null) ?? [];
    const same =
      clinicalSummary === before?.clinicalSummary &&
      decisions.length === standing.length &&
      decisions.every((decision, item) => equalDecisions(decision, standing[item]));
    return same ? null : 'what is signed is not what stands in the case';
  },
};

export const notBeforeAssignment: Guard = {
  name: 'not-before-assignment',
  source: { cite: 'Labor Code 4610.6(d)', says: 'the determination follows the assignment of the case' },
  refuses: (before, event) => {
    if (event.kind !== 'determination-signed' || before === null) return null;
    return event.data.decidedOn >= before.file.dateAssigned
      ? null
      : `the decision date (${event.data.decidedOn}) is before the date assigned (${before.file.dateAssigned})`;
  },
};

function equalDecisions(one: Decision, other: Decision | undefined): boolean {
  return (
    other !== undefined &&
    one.outcome === other.outcome &&
    one.guideline === other.guideline &&
    one.rationale === other.rationale
  );
}
