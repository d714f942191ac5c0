import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './new-administrator.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row           changed       due
  ['five working days',     '2016-11-14', '2016-11-21'],
  ['from a Saturday',       '2016-11-12', '2016-11-18'],
  ['over New Year',         '2016-12-28', '2017-01-05'],
])(`${source.cite}: %s`, (_why, changed, last) => {
  expect(due('R9', `new-administrator ${changed}`)).toBe(last);
});
