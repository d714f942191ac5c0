import { expect, test } from 'vitest';
import { medication } from '../../../../test/builders/facts.ts';
import type { Fact } from '../fact.ts';
import { drugHistories } from './drug-history.ts';

const norco = (date: string | null, more: Partial<Parameters<typeof medication>[2]> = {}): Fact =>
  medication('Norco', ['hydrocodone', 'acetaminophen'], { date, ...more });
const vicodin = (date: string | null): Fact =>
  medication('Vicodin', ['acetaminophen', 'hydrocodone'], { date, strength: '5/300 mg', perDay: 2 });

// biome-ignore format: a table reads in columns
test.each<[string, Fact[], unknown[]]>([
  // why this row                          facts                                                                              first, last, status, change
  ['one mention',                          [norco('2014-01-02')],                                                             ['2014-01-02', '2014-01-02', 'current', null]],
  ['two names of one drug',                [norco('2014-03-02'), vicodin('2014-01-02')],                                      ['2014-01-02', '2014-03-02', 'current', null]],
  ['the later day decides',                [norco('2014-05-01', { status: 'stopped' }), norco('2014-01-02')],                 ['2014-01-02', '2014-05-01', 'stopped', null]],
  ['asked for is not taken',               [norco('2014-01-02'), norco('2014-05-01', { status: 'requested' })],               ['2014-01-02', '2014-05-01', 'current', null]],
  ['only asked for',                       [norco('2014-05-01', { status: 'requested' })],                                    ['2014-05-01', '2014-05-01', 'requested', null]],
  ['a higher dose',                        [vicodin('2014-01-02'), norco('2014-03-02', { strength: '10/325 mg', perDay: 2 })], ['2014-01-02', '2014-03-02', 'current', 'raised']],
  ['a lower one, by the day',              [norco('2014-01-02', { strength: '10/325 mg', perDay: 4 }), vicodin('2014-03-02')], ['2014-01-02', '2014-03-02', 'current', 'lowered']],
  ['the same',                             [vicodin('2014-01-02'), vicodin('2014-03-02')],                                    ['2014-01-02', '2014-03-02', 'current', 'same']],
  ['no day',                               [norco(null)],                                                                     [null, null, 'current', null]],
])('%s', (_why, facts, expected) => {
  expect(drugHistories(facts).map(({ first, last, status, change }) => [first, last, status, change])).toEqual([expected]);
});

test('denied, possible and family drugs have no history', () => {
  const facts = [
    norco(null, { assertion: 'denied' }),
    norco(null, { assertion: 'hypothetical' }),
    norco(null, { subject: 'family' }),
  ];
  expect(drugHistories(facts)).toEqual([]);
});

test('a drug that is not in the table goes by its name', () => {
  const facts = [medication('Zzz', [], { date: '2014-01-02' }), medication('zzz', [], { date: '2014-02-02' })];
  expect(drugHistories(facts).map(({ names, first, last }) => [names, first, last])).toEqual([
    [['Zzz', 'zzz'], '2014-01-02', '2014-02-02'],
  ]);
});
