import { expect, test } from 'vitest';
import { reviewer } from '../../../../test/builders/case-file.ts';
import type { Reviewer } from '../reviewer.ts';
import { noDiscipline, source } from './no-discipline.ts';

// biome-ignore format: a table reads in columns
test.each<[string, Partial<Reviewer>, string, boolean]>([
  // why this row, the reviewer, on, met
  ['a clean record',                      {},                                                        '2016-12-01', true],
  ['an action taken',                     { discipline: [{ what: 'privileges lost', state: 'taken' }] }, '2016-12-01', false],
  ['one only pending',                    { discipline: [{ what: 'accusation', state: 'pending' }] },  '2016-12-01', false],
])(`${source.cite}: %s`, (_why, with_, on, met) => {
  expect(noDiscipline(reviewer(with_), on).met).toBe(met);
});
