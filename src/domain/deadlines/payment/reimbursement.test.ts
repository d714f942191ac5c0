import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './reimbursement.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 received      due
  ['twenty days',                 '2016-11-14', '2016-12-05'],
  ['a weekday',                   '2016-11-15', '2016-12-05'],
  ['the next day',                '2016-11-16', '2016-12-06'],
  ['Christmas kept on Monday',    '2016-12-06', '2016-12-27'],
  ['over a leap day',             '2016-02-10', '2016-03-01'],
])(`${source.cite}: %s`, (_why, received, last) => {
  expect(due('P1', `determination-received ${received}`)).toBe(last);
});
