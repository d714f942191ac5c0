import { expect, test } from 'vitest';
import { isFaxLine, source, withoutFaxHeader } from './fax-header.ts';
import type { PageLine } from './page-lines.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                      line                                                                          a machine's
  ['date, time, both ends, page',                      'MAR-04-2016 10:22 FROM: BAYSIDE ORTHO TO: 9165550142 P.003/017',             true],
  ['cells apart',                                      'MAR-04-2016 FRI 10:22 AM  BAYSIDE ORTHO  FAX NO. 9165550142  P. 3',          true],
  ['numbers only',                                     '03/04/2016  10:22  9165550142  003/017',                                     true],
  ['a fax server',                                     '3/4/2016 10:22:15 AM PAGE 3/017 Fax Server',                                 true],
  ['month with points',                                'Mar. 4. 2016 10:22AM   No. 5173   P. 2',                                     true],
  ['labels with time zone',                            'To: 19165550142 Page: 03 of 17 2016-03-04 18:22:15 GMT From: Bayside Billing', true],
  ['received',                                         'Received: Mar 4 2016 10:22am',                                               true],
  ['the year in two digits, a time with a for am',     '04/03/16 10:22a BAYSIDE ORTHO 916-555-0142 p.3',                             true],
  ['time and station without a date',                  '10:22 FROM:BAYSIDE ORTHO T:9165550142 P.3/17',                               true],
  ['ends and page without a time',                     'MAR-04-2016 FROM: BAYSIDE TO: CLAIMS UNIT P.003/017',                        true],
  ['read poorly: O for zero, l for one',               'MAR-O4-2016 l0:22 FROM: BAYSIDE ORTHO P.OO3/O17',                            true],
  ['a printed chart names its patient',                'Patient: Maria Example 03/04/2016 10:22 AM Page 3 of 17',                    false],
  ['a chart with a number',                            'MRN 553120 03/04/2016 10:22 AM P. 3/17',                                     false],
  ['when it was printed',                              'Printed 03/04/2016 10:22 AM Page 3 of 17',                                   false],
  ['a visit',                                          'Visit date 03/04/2016 10:22 AM Tel: 916-555-0142',                           false],
  ['a running line of a report, no time',              'Bayside Orthopaedics  03/04/2016  Page 3 of 17',                             false],
  ['a letterhead',                                     'Tel: (916) 555-0142  Fax: (916) 555-0143',                                   false],
  ['a cover sheet field: date',                        'Date: 03/04/2016  Fax: (916) 555-0143',                                      false],
  ['a sentence with a time',                           'She was seen on 03/04/2016 at 10:22 and sent home, see page 3',              false],
  ['a sentence with a fax',                            'We sent the forms by fax on 03/04/2016 at 10:22 to 916-555-0142.',           false],
  ['a date and a fraction',                            '03/04/2016 10/12',                                                           false],
  ['a time stamp alone',                               '03/04/2016 10:22 AM',                                                        false],
  ['an electronic signature',                          'Electronically signed 03/04/2016 10:22 AM, page 3 of 3',                     false],
  ['a laboratory line',                                'Collected 03/04/2016 10:22 Tel: 916-555-0142 P. 2',                          false],
  ['nothing',                                          '',                                                                           false],
])(`${source.cite}: %s`, (_why, line, expected) => {
  expect(isFaxLine(line)).toBe(expected);
});

const FAX = 'MAR-04-2016 10:22 FROM: BAYSIDE ORTHO TO: 9165550142 P.003/017';
const line = (text: string, y: number): PageLine => ({ text, y, height: 10, gap: false, words: [] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       lines                                                            the header                 what is left
  ['at the upper edge',                 [line(FAX, 20), line('Report', 72)],                             FAX,                       ['Report']],
  ['just within the edge',              [line(FAX, 47.5), line('Report', 72)],                           FAX,                       ['Report']],
  ['below the edge',                    [line(FAX, 47.6), line('Report', 72)],                           null,                      [FAX, 'Report']],
  ['at the lower edge',                 [line('Report', 72), line(FAX, 780)],                            FAX,                       ['Report']],
  ['sent on: two of them',              [line(FAX, 14), line(FAX, 26), line('Report', 72)],              `${FAX}\n${FAX}`,          ['Report']],
  ['a line of the page at the edge',    [line('Bayside Orthopaedics', 20), line('Report', 72)],          null,                      ['Bayside Orthopaedics', 'Report']],
  ['nothing else on the page',          [line(FAX, 20)],                                                 FAX,                       []],
])(`${source.cite}: %s`, (_why, lines, faxHeader, left) => {
  const found = withoutFaxHeader(lines, 792);
  expect({ faxHeader: found.faxHeader, left: found.lines.map(({ text }) => text) }).toEqual({ faxHeader, left });
});
