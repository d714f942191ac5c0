import { expect, test } from 'vitest';
import { readDocumentsReviewed } from './documents-reviewed.ts';

const row = (
  text: string,
  date: string | null = null,
  through: string | null = null,
  author: string | null = null,
) => ({ text, author, date, through });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             text                                                                                              documents
  ['an empty section',                        '\n',                                                                                             []],
  ['a lead, then a line each',                'The following documents were reviewed and considered. These documents included:\nUR determination\nMTUS', [row('UR determination'), row('MTUS')]],
  ['bullets, one wrapped',                    '• Report dated\n1/8/2013\n• X-ray',                                                              [row('Report dated 1/8/2013', '2013-01-08'), row('X-ray')]],
  ['a bullet alone on its line',              '•\nUR determination\n•\nMTUS',                                                                   [row('UR determination'), row('MTUS')]],
  ['numbers',                                 '1. Report\n2. X-ray',                                                                            [row('Report'), row('X-ray')]],
  ['a line that goes on small',               'Records from the\nclaims administrator',                                                         [row('Records from the claims administrator')]],
  ['a range and who wrote',                   'Records from Dr. Oda Lisk, 3/9/2013 to 6/18/2013',                                               [row('Records from Dr. Oda Lisk, 3/9/2013 to 6/18/2013', '2013-03-09', '2013-06-18', 'Dr. Oda Lisk')]],
  ['two days are no range',                   'Reports by Bram Ekholm, M.D., dated 1/2/2013, 2/2/2013',                                         [row('Reports by Bram Ekholm, M.D., dated 1/2/2013, 2/2/2013', '2013-01-02', null, 'Bram Ekholm, M.D.')]],
])('%s', (_why, text, documents) => {
  expect(readDocumentsReviewed(text)).toEqual(documents);
});
