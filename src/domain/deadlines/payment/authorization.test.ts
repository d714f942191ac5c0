import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './authorization.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     received      due
  ['five working days',               '2016-11-14', '2016-11-21'],
  ['over Thanksgiving',               '2016-11-18', '2016-11-29'],
  ['over Christmas kept on Monday',   '2016-12-20', '2016-12-28'],
  ['a holiday of the courts counts',  '2016-10-07', '2016-10-14'],
])(`${source.cite}: %s`, (_why, received, last) => {
  expect(due('P2', `determination-received ${received}`)).toBe(last);
});

test('met by the authorization', () => {
  const met = deadline('P2', 'determination-received 2016-11-14; authorized 2016-11-22')?.met;
  expect(met).toEqual({ event: 'authorized', on: '2016-11-22', late: true });
});
