import { expect, test } from 'vitest';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { kindAgreement } from './kind-agreement.ts';

// biome-ignore format: a table reads in columns
test.each<[string, DocumentKind | null, DocumentKind, string]>([
  // why this row                          named            document              agreement
  ['the same',                             'imaging-report', 'imaging-report',     'same'],
  ['named as a report',                    null,            'progress-report',     'same'],
  ['a consultation called a report',       'progress-report', 'consultation',      'near'],
  ['the document was not recognised',      'imaging-report', 'other',              'near'],
  ['a study is no visit',                  'imaging-report', 'progress-report',    'different'],
  ['a request is no report',                 'progress-report', 'request-for-authorization', 'different'],
  ['nothing is on a blank page',           null,            'blank',               'different'],
])('%s', (_why, named, kind, agreement) => {
  expect(kindAgreement(named, kind)).toBe(agreement);
});
