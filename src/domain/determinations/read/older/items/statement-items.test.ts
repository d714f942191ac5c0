import { expect, test } from 'vitest';
import { splitStatementItems } from './statement-items.ts';

const lines = '\nThe Claims Administrator cited A.\nThe Physician Reviewer based his/her decision on B.\n';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              text                                                                                                          items
  ['numbered',                                 `1. X is not medically necessary and appropriate.${lines}The Physician Reviewer's decision rationale: It healed.\n2. Y is medically necessary.${lines}The Physician Reviewer’s decision rationale: It hurts.`, [['X', 'upheld', 'It healed.'], ['Y', 'overturned', 'It hurts.']]],
  ['not numbered',                             `X is not medically necessary.${lines}Decision rationale: It healed.\nY are medically necessary.${lines}Rationale for the decision: It hurts.`, [['X', 'upheld', 'It healed.'], ['Y', 'overturned', 'It hurts.']]],
  ['the reviewer first',                       '1. X is not medically necessary.\nThe Physician Reviewer relied on B.\nThe Claims Administrator cited A.\nDecision rationale: It healed.', [['X', 'upheld', 'It healed.']]],
  ['the administrator in the reasons',         `1. X is not medically necessary.${lines}Decision rationale: It healed.\nThe Claims Administrator said so.\n2. Y is not medically necessary.${lines}Decision rationale: So.`, [['X', 'upheld', 'It healed. The Claims Administrator said so.'], ['Y', 'upheld', 'So.']]],
  ['a number in the reasons',                  `1. X is not medically necessary.${lines}Decision rationale: Two things:\n2. it healed.\n2. Y is not medically necessary.${lines}Decision rationale: So.`, [['X', 'upheld', 'Two things: 2. it healed.'], ['Y', 'upheld', 'So.']]],
  ['nothing of the kind',                      'It healed.',                                                                                                 []],
])('%s', (_why, text, items) => {
  const split = splitStatementItems(text, 0, text.length);
  expect('items' in split && split.items.map(item => [item.title.trim(), item.outcome, item.rationale.replace(/\n/g, ' ').trim()])).toEqual(items);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    text                                                                                            at
  ['no decision',                    `1. X${lines}Decision rationale: It healed.`,                                                   'item 1'],
  ['cut after a decision',           `1. X is not medically necessary.${lines}Decision rationale: So.\n2. Y is medically necessary.`,  'item 2'],
  ['cut in the guidelines',          '1. X is not medically necessary.\nThe Claims Administrator cited A.',                          'item 1'],
])('%s', (_why, text, at) => {
  expect(splitStatementItems(text, 0, text.length)).toMatchObject({ at });
});
