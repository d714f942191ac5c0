import { expect, test } from 'vitest';
import { withoutRunningLines } from './running-lines.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           text                                                                    kept                                caseNumber
  ['one page: nothing repeats',             'Head\nText',                                                           'Head\nText',                       null],
  ['the head of the first page stays',      'Head\nOne\fHead\nTwo\fHead\nThree',                                    'Head\nOne\fTwo\fThree',            null],
  ['a footer that counts',                  'A text\nPage 1 of 3\fB text\nPage 2 of 3\fC text\nPage 3 of 3',        'A text\fB text\fC text',           null],
  ['known footer, page breaks lost',        'A\nFinal Letter of Determination   Form Effective 5.16.13   Page 2 of 5\nB', 'A\nB',                       null],
  ['a case number alone',                   'A\fCM13-0000001\nB',                                                   'A\fB',                             'CM13-0000001'],
  ['two case numbers agree on none',        'A\fCM13-0000001\nB\fCM13-0000002\nC',                                  'A\fB\fC',                          null],
  ['a conclusion at both pages’ ends',      'A\nis not medically necessary\fB\nis not medically necessary',         'A\nis not medically necessary\fB\nis not medically necessary', null],
  ['a sentence at both pages’ ends',        'A\nIt healed.\fB\nIt healed.',                                         'A\nIt healed.\fB\nIt healed.',     null],
])('%s', (_why, text, kept, caseNumber) => {
  expect(withoutRunningLines(text)).toEqual({ text: kept, caseNumber });
});
