import type { DocumentKind } from '../documents/document-kind.ts';

/** What a list calls a document of a kind. */
export const KIND_TITLES: Readonly<Record<DocumentKind, string>> = {
  'imr-application': 'Application for Independent Medical Review',
  'ur-decision': 'Utilization review decision',
  'request-for-authorization': 'Request for Authorization',
  'first-report': "Doctor's First Report of Occupational Injury or Illness (Form 5021)",
  'progress-report': 'Progress report',
  consultation: 'Consultation report',
  'operative-report': 'Operative report',
  'imaging-report': 'Imaging report',
  'electrodiagnostic-report': 'Electrodiagnostic report',
  'laboratory-report': 'Laboratory report',
  'therapy-note': 'Therapy notes',
  'medical-legal-report': 'Medical-legal report',
  'prior-determination': 'Final Determination of an earlier review',
  correspondence: 'Correspondence',
  'proof-of-service': 'Proof of service',
  blank: 'Blank page',
  other: 'Document',
};
