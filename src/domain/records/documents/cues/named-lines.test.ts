import { expect, test } from 'vitest';
import { linesOf } from '../text/words.ts';
import { namesOf, providerOf } from './named-lines.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  text                                                        names
  ['signed electronically',        'Electronically signed by: Ann B. Roe, M.D. on 03/14/2016', 'signed Ann B. Roe'],
  ['below its label',              'Electronically signed by\nAnn Roe, DO',                    'signed Ann Roe; printed Ann Roe'],
  ['a label of the one who wrote', 'SURGEON: Ann Roe, M.D.',                                   'labelled Ann Roe'],
  ['who asks is not who wrote',    'Requesting physician: Ann Roe, M.D.',                      'asking Ann Roe'],
  ['a name that is a company\'s', 'ANN ROE, M.D., INC., A MEDICAL CORPORATION',               ''],
  ['the next field is no name',    'Seen by: Ann Roe  DOB 01/02/1960',                         'labelled Ann Roe'],
  ['a foot under a signature',     'Electronically signed by:\nKim Poe   DOB 01/02/1960   Page 1', ''],
  ['without a degree',             'Therapist: Ann Roe',                                       'labelled Ann Roe'],
  ['last name first',              'Provider: ROE, ANN',                                       'labelled ANN ROE'],
  ['with a degree, no label',      'Ann Roe, L.Ac.',                                           'printed Ann Roe'],
  ['the one who referred is not',  'Referring physician: Ann Roe, M.D.',                       ''],
  ['nor the one written to',       'Dear Ann Roe, M.D.',                                       ''],
  ['nor a copy',                   'cc: Ann Roe, M.D.',                                        ''],
  ['nor an assistant',             'Assistant: Ann Roe, PA-C',                                 ''],
  ['no name',                      'Physician signature: Date',                                ''],
])('%s', (_why, text, expected) => {
  expect(namesOf(linesOf(text), new Set()).map(({ by, name }) => `${by} ${name}`).join('; ')).toBe(expected);
});

test('a name in the block under a closing is a signature', () => {
  expect(namesOf(linesOf('Sincerely,\n\nAnn Roe, M.D.\nOrthopedic Surgery'), new Set([0]))).toMatchObject([
    { by: 'signed', name: 'Ann Roe' },
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              head                                                provider
  ['a letterhead',             'Valley Orthopedic Group\n12 Main St\nOperative Report', 'Valley Orthopedic Group'],
  ['under a title',            'Operative Report\nHarbor Surgery Center',          'Harbor Surgery Center'],
  ['a title is none',          'Medical Report\nPatient: Ann Roe',                 null],
  ['in capitals',              'VALLEY SPINE CENTER OF KERN',                      'Valley Spine Center of Kern'],
  ['by its label',             'Request\nPractice name: Valley Spine',              'Valley Spine'],
  ['an agency form is none',   'State of California, Division of Workers’ Compensation', null],
  ['too far down',             'a\nb\nc\nd\ne\nf\nHarbor Surgery Center',          null],
])('%s', (_why, head, expected) => {
  expect(providerOf(linesOf(head))).toBe(expected);
});
