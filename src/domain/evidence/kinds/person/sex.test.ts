import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['beside the age',        'a 44 year old male',               ['male']],
  ['woman',                 'a 58-year-old woman',              ['female']],
  ['y/o',                   'a 37 y/o female',                  ['female']],
  ['a label',               'Sex: female',                      ['female']],
  ['handedness between',    'a 44-year-old right-handed man',   ['male']],
  ['pronouns',              'He said his back hurts.',          ['male']],
  ['her',                   'Her knee is sore.',                ['female']],
  ['stated beats pronouns', 'a 44 year old female; he saw her', ['female']],
  ['pronouns disagree',     'He drove her home.',               []],
  ['no word',               'The patient fell.',                []],
  ['the',                   'the shell and the hinge',          []],
  ['empty',                 '',                                 []],
])('%s', (_why, text, facts) => {
  expect(factsIn('sex', text)).toEqual(facts);
});
