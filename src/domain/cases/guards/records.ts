import { isUrDecision, namesRecords } from '#domain/records/ur-decision.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { Case } from '../case.ts';
import { RequiredRecord, type Sender } from '../events/delivery.ts';
import type { Guard } from './guard.ts';

const alone = {
  cite: '8 CCR 9792.10.6(b)(2)',
  says: 'no determination on the UR decision alone: without records of the administrator it needs the list of records in the UR decision and documents of the worker or the physician',
};

/** G1 for a case taken over whole. */
export const recordsPresent: Guard = {
  name: 'records-present',
  source: alone,
  refuses: (_before, event) => {
    if (event.kind !== 'case-opened') return null;
    const written = event.data.documents.filter(hasText);
    if (written.length === 0) return 'the case file has no record with text';
    return written.every(isUrDecision) ? 'the case file holds the UR decision and nothing else' : null;
  },
};

/** G1 */
export const notOnUrDecisionAlone: Guard = {
  name: 'not-on-ur-decision-alone',
  source: alone,
  refuses: before => {
    if (before === null || sentBy(before, ['claims-administrator']).length > 0) return null;
    const decision = before.documents.find(document => isUrDecision(document) && hasText(document));
    if (decision === undefined || !namesRecords(decision)) {
      return 'the administrator sent no records, and no UR decision that lists them is on file';
    }
    return sentBy(before, ['worker', 'attorney', 'physician']).length > 0
      ? null
      : 'the administrator sent no records, and neither did the worker or the physician';
  },
};

function sentBy({ deliveries }: Case, senders: readonly Sender[]): RecordDocument[] {
  return deliveries
    .filter(delivery => senders.includes(delivery.from))
    .flatMap(delivery => delivery.documents)
    .filter(document => hasText(document) && !isUrDecision(document));
}

function hasText(document: RecordDocument): boolean {
  return document.pages.some(page => page.text.trim() !== '');
}

export const requiredRecordsIn: Guard = {
  name: 'required-records-in',
  source: { cite: '8 CCR 9792.10.5(a)(1)', says: 'the records the claims administrator must send' },
  refuses: (before, event) => {
    if (event.kind !== 'records-completed' || before === null) return null;
    const there = new Set([...before.deliveries.flatMap(delivery => delivery.records), ...event.data.waived]);
    const missing = RequiredRecord.options.filter(record => !there.has(record));
    return missing.length === 0 ? null : `neither received nor waived: ${missing.join(', ')}`;
  },
};

export const newDocuments: Guard = {
  name: 'new-documents',
  source: { cite: 'Labor Code 4610.5(l)', says: 'each document of the record is one document' },
  refuses: (before, event) => {
    if (event.kind !== 'records-received') return null;
    const ids = [...(before?.documents ?? []), ...event.data.documents].map(document => document.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    return twice === undefined ? null : `two documents are called ${twice}`;
  },
};
