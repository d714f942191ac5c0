import { expect, test } from 'vitest';
import { dateAgreement, daysBetween, readFiledDate } from './filed-date.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    one              other               agreement
  ['figures',                        '2016-11-03',    '11/03/2016',       'same'],
  ['short figures',                  '2016-11-03',    '11-3-16',          'same'],
  ['words',                          '2016-11-03',    'November 3, 2016', 'same'],
  ['a figure wrong',                 '2016-11-03',    '2016-11-08',       'near'],
  ['the year wrong by a figure',     '2016-11-03',    '2015-11-03',       'near'],
  ['day and month swapped',          '2016-11-03',    '2016-03-11',       'near'],
  ['neighbours swapped',             '2016-11-03',    '2016-11-30',       'near'],
  ['swapped over the hyphen',        '2016-12-03',    '2016-10-23',       'near'],
  ['two figures wrong',              '2016-11-03',    '2016-12-04',       'different'],
  ['not known of one',               '2016-11-03',    null,               'unknown'],
  ['no date',                        '2016-11-03',    'see attached',     'unknown'],
  ['a placeholder',                  '2016-11-03',    '1900-01-01',       'unknown'],
])('%s', (_why, one, other, agreement) => {
  expect(dateAgreement(readFiledDate(one), readFiledDate(other))).toBe(agreement);
});

test('days over a leap day', () => {
  expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  expect(daysBetween('2016-03-01', '2016-02-28')).toBe(-2);
});
