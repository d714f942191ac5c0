import { expect, test } from 'vitest';
import { isFaxLine, readFaxLine } from './fax-line.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 line                                                        printed by a fax, page
  ['with a total',                '08/12/2016 14:22 FAX 5551234567 VALLEY ORTHO  P.003/017',  [3, 17]],
  ['spelled out',                 'From: Harbor UR  To: 555-123-4567  Page: 2 of 9  8/12/2016 10:22:13 AM', [2, 9]],
  ['without a total',             'Aug-12-16 02:22PM  From-5551234567  P.04',                 [4, null]],
  ['a page of the report',        'Page 2 of 5',                                              null],
  ['an appointment',              'Seen at 10:30 on page 2',                                  null],
])('%s', (_why, line, expected) => {
  const read = isFaxLine(line) ? readFaxLine(line) : null;
  expect(read === null ? null : [read.number, read.of]).toEqual(expected);
});

test('pages of one job tell the same job, minutes apart', () => {
  const first = readFaxLine('08/12/2016 14:22 FAX 5551234567 VALLEY ORTHO  P.003/017');
  const next = readFaxLine('08/12/2016 14:23 FAX 5551234567 VALLEY ORTHO  P.004/017');
  expect(first?.job).toBe(next?.job);
});
