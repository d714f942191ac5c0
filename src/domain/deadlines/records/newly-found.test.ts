import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './newly-found.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             found
  ['the day of discovery',    '2016-11-14'],
  ['on a Saturday as well',   '2016-11-19'],
])(`${source.cite}: %s`, (_why, found) => {
  expect(due('R6', `records-found ${found}`)).toBe(found);
});
