import type { DocumentKind } from '#domain/records/documents/document-kind.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { writtenDate } from '../../../parts/words/written-date.ts';

/** The kinds of document as people call them. */
export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  'imr-application': 'IMR application',
  'ur-decision': 'UR decision',
  'request-for-authorization': 'Request for authorization',
  'first-report': "Doctor's first report",
  'progress-report': 'Progress report (PR-2)',
  consultation: 'Consultation',
  'operative-report': 'Operative report',
  'imaging-report': 'Imaging report',
  'electrodiagnostic-report': 'Electrodiagnostic report',
  'laboratory-report': 'Laboratory report',
  'therapy-note': 'Therapy note',
  'medical-legal-report': 'Medical-legal report',
  'prior-determination': 'Prior determination',
  correspondence: 'Correspondence',
  'proof-of-service': 'Proof of service',
  blank: 'Blank page',
  other: 'Other',
};

/** `pp. 12–15`, or `p. 12` for one page. */
export function pagesOf({ first, last }: Pick<IndexedDocument, 'first' | 'last'>): string {
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}

/** A document in one line: what it is, of which day, by whom, on which pages. */
export function documentLine(document: IndexedDocument): string {
  const { kind, date, author, copyOf } = document;
  const parts = [KIND_WORDS[kind], date === null ? null : writtenDate(date), author, pagesOf(document)];
  return `${parts.filter(Boolean).join(' · ')}${copyOf === null ? '' : ` · copy of ${copyOf.replace('p', 'p. ')}`}`;
}
