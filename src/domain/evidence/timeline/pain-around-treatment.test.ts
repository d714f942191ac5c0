import { expect, test } from 'vitest';
import { medication, pain, surgery, tried } from '../../../../test/builders/facts.ts';
import type { Fact } from '../fact.ts';
import { timelineOf } from './timeline.ts';

const injection = (date: string): Fact => ({ ...tried('epidural steroid injection'), date });
const norco = (date: string, perDay: number): Fact =>
  medication('Norco', ['hydrocodone'], { date, perDay, strength: '10 mg' });

// biome-ignore format: a table reads in columns
test.each<[string, Fact[], string[]]>([
  // why this row                              facts                                                                                                       pain around
  ['an operation',                             [pain(8, null, '2014-01-02'), surgery('fusion', 'affirmed', '2014-02-01'), pain(3, null, '2014-06-01')],    ['fusion 8 > 3 = -5']],
  ['planned only',                             [pain(8, null, '2014-01-02'), surgery('fusion', 'planned', '2014-02-01'), pain(3, null, '2014-06-01')],     []],
  ['an injection',                             [pain(8, null, '2014-01-02'), injection('2014-02-01'), pain(9, null, '2014-03-01')],                        ['epidural steroid injection 8 > 9 = 1']],
  ['the score of the day is one before',       [pain(8, null, '2014-02-01'), injection('2014-02-01'), pain(5, null, '2014-03-01')],                        ['epidural steroid injection 8 > 5 = -3']],
  ['with medication against with',             [pain(9, 'without', '2014-01-02'), pain(6, 'with', '2014-01-02'), injection('2014-02-01'), pain(4, 'with', '2014-03-01'), pain(8, 'without', '2014-03-01')], ['epidural steroid injection 6 > 4 = -2']],
  ['two sorts are not compared',               [pain(9, 'without', '2014-01-02'), injection('2014-02-01'), pain(4, 'with', '2014-03-01')],                 []],
  ['120 days before',                          [pain(8, null, '2014-01-01'), injection('2014-05-01'), pain(5, null, '2014-06-01')],                        ['epidural steroid injection 8 > 5 = -3']],
  ['121 days before',                          [pain(8, null, '2013-12-31'), injection('2014-05-01'), pain(5, null, '2014-06-01')],                        []],
  ['180 days after',                           [pain(8, null, '2014-05-01'), injection('2014-05-01'), pain(5, null, '2014-10-28')],                        ['epidural steroid injection 8 > 5 = -3']],
  ['181 days after',                           [pain(8, null, '2014-05-01'), injection('2014-05-01'), pain(5, null, '2014-10-29')],                        []],
  ['a drug begun between two visits',          [pain(8, null, '2014-01-02'), norco('2014-02-01', 2), pain(5, null, '2014-03-01')],                         ['Norco 8 > 5 = -3']],
  ['a drug of the first visit may be old',     [pain(8, null, '2014-02-01'), norco('2014-02-01', 2), pain(5, null, '2014-03-01')],                         []],
  ['a drug raised',                            [pain(8, null, '2014-02-01'), norco('2014-02-01', 2), norco('2014-03-01', 4), pain(5, null, '2014-04-01')],  ['Norco 8 > 5 = -3']],
])('%s', (_why, facts, expected) => {
  const { responses } = timelineOf(facts);
  expect(responses.map(({ treatment, before, after, change }) => `${treatment} ${before.score} > ${after.score} = ${change}`)).toEqual(expected);
});
