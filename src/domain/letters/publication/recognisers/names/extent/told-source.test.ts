import { expect, test } from 'vitest';
import { redacted } from '../../../../../../../test/builders/letters/redacted.ts';
import { publicationSource as source } from '#domain/cases/publication/identifier.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['who told it',             'Hx per Oyelaran: fell 8 ft, landed on the hip.', 'Hx per [name]: fell 8 ft, landed on the hip.'],
  ['a surname that is a word', 'Hx per Fox: fell 8 ft.',                       'Hx per [name]: fell 8 ft.'],
  ['who did it with me',      'Pain. Oyelaran and I reviewed the scan.',       'Pain. [name] and I reviewed the scan.'],
  ['a word, and I',           'Pain. Winters and I reviewed the scan.',        'Pain. [name] and I reviewed the scan.'],
  ['who typed',               'Ana Oyelaran, M.D./S.C.M. She is well.',        '[name], M.D./[name] She is well.'],
  ['a young woman',           'Miss Walker is a 24-year-old barista.',         'Miss [name] is a 24-year-old barista.'],
  ['to whom one is married',  'Married to Dawn for 31 years.',                 'Married to [name] for 31 years.'],
  ['how a foreman is called', 'He was told by a foreman called Dawn.',         'He was told by a foreman called [name].'],
  // Look-alikes.
  ['what the chart says',     'Hx per Chart: fell 8 ft.',                      'Hx per Chart: fell 8 ft.'],
  ['what a rule says',        'Denied per Guideline: no imaging was done.',    'Denied per Guideline: no imaging was done.'],
  ['the mother and the writer', 'Pain. Mother and I reviewed the scan.',       'Pain. Mother and I reviewed the scan.'],
  ['the patient and the writer', 'Pain. Patient and I discussed the scan.',    'Pain. Patient and I discussed the scan.'],
  ['two degrees',             'Ana Oyelaran, M.D./M.P.H. wrote it.',            '[name], M.D./M.P.H. wrote it.'],
  ['a degree and another',    'Ana Oyelaran, D.O./M.P.H. wrote it.',           '[name], D.O./M.P.H. wrote it.'],
  ['what is missed',          'He did miss work for a day.',                   'He did miss work for a day.'],
  ['in a way that is called so', 'The lesion called Bankart is old.',          'The lesion called Bankart is old.'],
])(`${source.cite}: %s`, (_why, text, expected) => {
  expect(redacted(text)).toBe(expected);
});
