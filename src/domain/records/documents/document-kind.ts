import { z } from 'zod';

/** What a document is. Copies are documents of their kind, folded under what they copy. */
export const DocumentKind = z.enum([
  'imr-application',
  'ur-decision',
  'request-for-authorization',
  'first-report', // Form 5021, doctor's first report of occupational injury
  'progress-report', // PR-2
  'consultation',
  'operative-report',
  'imaging-report',
  'electrodiagnostic-report',
  'laboratory-report', // also drug tests
  'therapy-note',
  'medical-legal-report', // QME, AME
  'prior-determination', // a Final Determination of an earlier IMR
  'correspondence',
  'proof-of-service',
  'blank',
  'other',
]);
export type DocumentKind = z.infer<typeof DocumentKind>;
