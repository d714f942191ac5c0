import { expect, test } from 'vitest';
import { neededWords } from './needed-words.ts';

// biome-ignore format: a table reads in columns
test.each<[string, RegExp, readonly (readonly string[])[]]>([
  // why this row                              pattern                              one of each
  ['each word of a row, whole',                /\bnever tried it\b/,                [['never '], ['tried '], ['it ']]],
  ['one of several, the fewest first',         /\b(?:no|not|never) (?:pain|ache)/,  [['pain*', 'ache*'], ['no ', 'not ', 'never ']]],
  ['what may be left out is not needed',       /\bhas (?:been )?seen/,              [['has '], ['seen*']]],
  ['what may begin inside a word tells nothing', /spasm/,                           []],
  ['but the word behind a blank does',         /spasm of/,                          [['of*']]],
  ['no blank is needed between them',          /\bis\s*not\b/,                      [['isnot ', 'is ']]],
  ['of each alternative its own',              /\bleft knee|\bpain/,                [['left ', 'pain*'], ['knee*', 'pain*']]],
  ['an alternative without any',               /\bleft|knee/,                       []],
  ['what only looks ahead or back',            /\b(?<=not )nor(?= the)/,            [['nor*']]],
  ['a list that follows from another',         /\bno(?: |t )it/,                    [['it*'], ['no ', 'not ']]],
  ['what may stand often stands once',         /\b(?:so )+ill\b/,                   [['so '], ['ill ']]],
  ['another way of writing',                   /\bsever/iu,                         []],
])('%s', (_why, pattern, needed) => {
  expect(neededWords(pattern)).toEqual(needed);
});
