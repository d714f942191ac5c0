import { expect, test } from 'vitest';
import { reportWindow, source } from './report-window.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string | null, string | null, string | null]>([
  // why this row                          requested     decided       from
  ['six months',                           '2015-06-08', '2015-06-17', '2014-12-08'],
  ['a month that is shorter',              '2015-08-31', '2015-09-03', '2015-02-28'],
  ['last day of the emergency rule',       '2014-02-03', '2014-02-11', '2013-02-03'],
  ['first day of the final rule',          '2014-02-03', '2014-02-12', '2013-08-03'],
  ['decision not known: by the request',   '2014-02-11', null,         '2013-02-11'],
  ['before there was a review',            '2012-05-01', '2012-05-08', null],
  ['request not known',                    null,         '2015-06-17', null],
])(`${source[1]?.cite}: %s`, (_why, requested, urDecision, from) => {
  expect(reportWindow({ requested, urDecision })?.from ?? null).toBe(from);
});
