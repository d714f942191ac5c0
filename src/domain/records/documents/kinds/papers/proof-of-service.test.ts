import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './proof-of-service.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  kind                         pages
  ['by mail',                                    'proof-of-service',          'PROOF OF SERVICE BY MAIL|I am over the age of eighteen and not a party to the within action.|I placed the report in a sealed envelope, postage thereon fully prepaid|Executed on 3/2/2016 at Fresno'],
  ['without a title',                            'proof-of-service',          'I am a resident of the county of Kern, over the age of 18 years, not a party to this action. My business address is 1 Main St.|On 3/2/2016 I served the following documents|I declare under penalty of perjury the foregoing is true and correct'],
  ['badly scanned',                              'proof-of-service',          'PR00F 0F SERV1CE|not a party t0|sealcd envelope|fully prepald'],
  ['a report signed under penalty of perjury',   'medical-legal-report',      'QME REPORT|Apportionment|I declare under penalty of perjury that the information contained in this report and its attachments is true. I have not violated Labor Code section 139.3|Executed on 3/2/2016'],
  ['a letter that is served',                    'correspondence',            'Law Offices of Poe|Dear Counsel:|Enclosed please find the report, which we hereby serve.|Very truly yours'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
