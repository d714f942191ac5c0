import { expect, test } from 'vitest';
import { fact, pain } from '../../../../test/builders/facts.ts';
import type { Fact } from '../fact.ts';
import { painCourse } from './pain-course.ts';

// biome-ignore format: a table reads in columns
test.each<[string, Fact[], number[], unknown[], number | null]>([
  // why this row                      facts                                                                                            scores     reliefs                                             change
  ['none',                             [],                                                                                              [],        [],                                                 null],
  ['in order of their days',           [pain(4, null, '2014-03-01'), pain(7, null, '2014-01-01')],                                      [7, 4],    [],                                                 -3],
  ['with and without on one day',      [pain(8, 'without', '2014-01-01'), pain(5, 'with', '2014-01-01')],                               [8, 5],    [{ date: '2014-01-01', without: 8, with: 5 }],      null],
  ['on two days they are no pair',     [pain(8, 'without', '2014-01-01'), pain(5, 'with', '2014-02-01')],                               [8, 5],    [],                                                 null],
  ['like is compared with like',       [pain(5, 'with', '2014-01-01'), pain(9, 'without', '2014-02-01'), pain(6, 'with', '2014-02-01')], [5, 9, 6], [{ date: '2014-02-01', without: 9, with: 6 }],      1],
  ['no day, no course',                [pain(5, null), pain(3, null)],                                                                  [5, 3],    [],                                                 null],
  ['out of a hundred',                 [fact('pain-score', { score: 60, upTo: 70, of: 100, medication: null })],                        [7],       [],                                                 null],
])('%s', (_why, facts, scores, reliefs, change) => {
  const course = painCourse(facts);
  expect([course.scores.map(({ score }) => score), course.reliefs, course.change]).toEqual([scores, reliefs, change]);
});
