import { expect, test } from 'vitest';
import { document } from '../../../test/builders/case-file.ts';
import { isUrDecision, namesRecords } from './ur-decision.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           title                                              a UR decision
  ['named in full',                         'Utilization review determination',                true],
  ['British spelling',                      'Utilisation Review decision of 3 October 2016',   true],
  ['named in short',                        'UR denial letter',                                true],
  ['by its outcome',                        'Notice of non-certification',                     true],
  ['a progress report',                     "Primary treating physician's progress report",    false],
  ['an answer to it',                       'Application after utilization review',            false],
  ['what UR decides on',                    'Request for authorization, to utilization review', false],
])('%s', (_why, title, expected) => {
  expect(isUrDecision({ ...document(), title })).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           text                                                       lists them
  ['a heading',                             'RECORDS REVIEWED: progress report of 12 May 2016',         true],
  ['a sentence',                            'The following medical reports were considered.',           true],
  ['the other way about',                   'I have reviewed 14 pages of medical records.',             true],
  ['no record named',                       'The request is denied. It is not medically necessary.',    false],
  ['asks for records',                      'Records. Nothing was reviewed',                            false],
])('%s', (_why, text, expected) => {
  expect(namesRecords(document(text))).toBe(expected);
});
