import { expect, test } from 'vitest';
import { deadline } from '../../../../test/builders/due-dates.ts';
import { source } from './twelve-month-effect.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     decided       ends
  ['twelve months',                   '2016-11-03', '2017-11-03'],
  ['does not move off a Saturday',    '2016-12-02', '2017-12-02'],
  ['from a leap day',                 '2016-02-29', '2017-02-28'],
  ['to a leap year',                  '2015-02-28', '2016-02-28'],
  ['past the last year of holidays',  '2035-06-01', '2036-06-01'],
])(`${source.cite}: %s`, (_why, decided, ends) => {
  const effect = deadline('U8', `ur-decision-made ${decided}`, { treatment: 'retrospective' });
  expect([effect?.due, effect?.owedBy]).toEqual([ends, null]);
});
