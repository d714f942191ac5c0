import { expect, test } from 'vitest';
import { ownDates } from './own-dates.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, string[]]>([
  // why this row                 head                                                         days
  ['of service and of report',    'Date of service: 3/4/2014\nDate of report: 3/6/2014',       ['2014-03-04', '2014-03-06']],
  ['collected and reported',      'Collected 06/10/2015  Reported 06/16/2015',                 ['2015-06-10', '2015-06-16']],
  ['not of injury, not of birth', 'Date of injury: 3/4/2010  DOB: 1/2/1970',                   []],
  ['not one told',                'He had an MRI of 3/4/2014.',                                []],
])('%s', (_why, head, days) => {
  expect(ownDates(head)).toEqual(days);
});
