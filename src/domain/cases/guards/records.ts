import { isUrDecision, namesRecords } from '#domain/records/ur-decision.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { DocumentKind } from '#domain/records/documents/document-kind.ts';
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
    if (before === null || haveSent(before, ['claims-administrator'])) return null;
    const decision = before.documents.find(document => isUrDecision(document) && hasText(document));
    const listed = decision !== undefined && namesRecords(decision);
    if (!listed && !before.deliveries.some(({ submission }) => submission?.urDecisionNamesRecords === true)) {
      return 'the administrator sent no records, and no UR decision that lists them is on file';
    }
    return haveSent(before, ['worker', 'attorney', 'physician'])
      ? null
      : 'the administrator sent no records, and neither did the worker or the physician';
  },
};

/** Whether one of the senders sent a document with text that is no UR decision. */
function haveSent({ deliveries }: Case, senders: readonly Sender[]): boolean {
  return deliveries.some(
    ({ from, documents, submission }) =>
      senders.includes(from) &&
      (documents.some(document => hasText(document) && !isUrDecision(document)) ||
        (submission !== undefined && Object.keys(submission.kinds).some(kind => !saysNothing.has(kind)))),
  );
}

/** Kinds on which alone nothing is determined. */
const saysNothing: ReadonlySet<string> = new Set<DocumentKind>(['ur-decision', 'blank']);

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
    if (twice !== undefined) return `two documents are called ${twice}`;
    const { submission } = event.data;
    const again = before?.deliveries.some(delivery => delivery.submission?.id === submission?.id);
    return submission !== undefined && again === true ? `submission ${submission.id} is recorded already` : null;
  },
};
