import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '#domain/cases/decision.ts';
import { outcomesOfPanel, panelOf, source } from './panel.ts';

const votes = (letters: string): Outcome[] =>
  letters.split('').map(letter => (letter === 'O' ? 'overturned' : 'upheld'));

// biome-ignore format: a table reads in columns
test.each<[string, string[], string]>([
  // why this row                                  members, an item a letter   outcome
  ['one reviewer decides alone',                   ['OU'],                     'OU'],
  ['an even split goes for the treatment',         ['O', 'U'],                 'O'],
  ['two of three uphold',                          ['O', 'U', 'U'],            'U'],
  ['two of three overturn',                        ['O', 'U', 'O'],            'O'],
  ['two against two',                              ['O', 'U', 'O', 'U'],       'O'],
  ['two against three',                            ['O', 'U', 'O', 'U', 'U'],  'U'],
  ['each item by itself',                          ['OUO', 'UUO', 'UOO'],      'UUO'],
  ['all of one mind',                              ['UU', 'UU'],               'UU'],
])('Labor Code 4610.6(e): %s', (_why, members, outcome) => {
  expect(outcomesOfPanel(members.map(votes))).toEqual(votes(outcome));
});

test('a vote for the treatment never turns an outcome against it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Outcome>('upheld', 'overturned'), { minLength: 1, maxLength: 9 }), members => {
      const before = outcomesOfPanel(members.map(vote => [vote]))[0];
      const after = outcomesOfPanel([...members, 'overturned' as const].map(vote => [vote]))[0];
      expect(before === 'overturned' && after === 'upheld').toBe(false);
    }),
  );
});

test('reviewers who decided different items have not decided one case', () => {
  expect(() => outcomesOfPanel([votes('OU'), votes('O')])).toThrow('different items');
});

const on = '2016-11-10';

// biome-ignore format: a table reads in columns
test.each<[string, string[], string | null, string[]]>([
  // why this row                      ranked                 approved      refusals
  ['approved and complete',            ['a', 'b', 'c', 'd'],  '2016-11-01', []],
  ['approved on the day',              ['a', 'b', 'c'],       '2016-11-10', []],
  ['approved the day after',           ['a', 'b', 'c'],       '2016-11-11', ['panel-approved']],
  ['never approved',                   ['a', 'b', 'c'],       null,         ['panel-approved']],
  ['too few who may sit',              ['a', 'b'],            '2016-11-01', ['panel-complete']],
  ['nobody, and not approved',         [],                    null,         ['panel-approved', 'panel-complete']],
])(`${source[0]?.cite}: %s`, (_why, ranked, approvedOn, refusals) => {
  const panel = panelOf(ranked, { size: 3, approvedOn }, on);
  expect(panel.refusals.map(({ rule }) => rule)).toEqual(refusals);
  expect(panel.members).toEqual(ranked.slice(0, 3));
});
