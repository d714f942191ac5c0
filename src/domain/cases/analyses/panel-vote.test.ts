import * as fc from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import type { Outcome } from '../decision.ts';
import { outcomesOfPanel, source } from './panel-vote.ts';

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
])(`${source.cite}: %s`, (_why, members, outcome) => {
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
