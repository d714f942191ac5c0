import { expect, test } from 'vitest';
import { EvidenceLevel } from '#domain/cases/analyses/weighing.ts';
import { placeOfLevel, schemeOn, source } from './levels-of-evidence.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                day           best
  ['before the schedule',                        '2007-06-14', undefined],
  ['the rating of ACOEM',                        '2007-06-15', 'A'],
  ['its last day',                               '2015-04-19', 'A'],
  ['levels by design',                           '2015-04-20', '1a'],
] as const)(`${source.cite}: %s`, (_why, day, best) => {
  expect(schemeOn(day)?.rows[0]?.level).toBe(best);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                day           better, worse
  ['a review before a trial',                    '2016-01-01', '1a', '1b'],
  ['bias costs a level',                         '2016-01-01', '1b', '1c'],
  ['a trial with bias before a cohort',          '2016-01-01', '1c', '2'],
  ['a series before an opinion',                 '2016-01-01', '4',  '5'],
  ['strong before moderate',                     '2014-01-01', 'A',  'B'],
  ['limited before insufficient',                '2014-01-01', 'C',  'I'],
] as const)('%s', (_why, day, better, worse) => {
  const scheme = schemeOn(day);
  if (scheme === null) throw new Error('no scheme');
  expect(placeOfLevel(scheme, better)).toBeLessThan(placeOfLevel(scheme, worse) ?? -1);
});

test('each level belongs to one scheme only', () => {
  const [before, since] = [schemeOn('2014-01-01'), schemeOn('2016-01-01')];
  if (before === null || since === null) throw new Error('no scheme');
  for (const level of EvidenceLevel.options) {
    expect([placeOfLevel(before, level), placeOfLevel(since, level)].filter(place => place !== null)).toHaveLength(1);
  }
});
