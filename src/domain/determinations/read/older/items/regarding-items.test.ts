import { expect, test } from 'vitest';
import type { Result } from '#domain/determinations/read/older/results-list.ts';
import { splitRegardingItems } from './regarding-items.ts';

const body = (reasons = 'It healed.') =>
  `\nMedical Treatment Guidelines Relied Upon by the Expert Reviewer to Make His/Her Decision:\nThe Claims Administrator cited A. The Expert Reviewer cited B.\nRationale for the Decision:\n${reasons}\n`;
const result = (number: number, title: string, outcome: Result['outcome'] = 'upheld'): Result => ({
  number,
  title,
  outcome,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              text                                                                                  results                                                items
  ['two, decided in the list',                 `1) Regarding the request for x:${body()}2) Regarding the request for y:${body()}`,   [result(1, 'x'), result(2, 'y', 'overturned')],        [['x', 'upheld'], ['y', 'overturned']]],
  ['one heading for two requests',             `1) and 2) Regarding the requests for x and y:${body()}`,                             [result(1, 'x'), result(2, 'y', 'overturned')],        [['x', 'upheld'], ['y', 'overturned']]],
  ['a range of numbers',                       `1-2) Regarding the requests for x and y:${body()}`,                                  [result(1, 'x'), result(2, 'y')],                      [['x', 'upheld'], ['y', 'upheld']]],
  ['retrospective',                            `Regarding the retrospective request for x:${body()}`,                                [result(1, 'x')],                                      [['retrospective x', 'upheld']]],
  ['no list: the conclusion',                  `Regarding the request for x:${body('The request is medically necessary.')}`,         [],                                                    [['x', 'overturned']]],
  ['no list and no conclusion',                `Regarding the request for x:${body()}`,                                              [],                                                    [['x', null]]],
  ['the words open a sentence of reasons',     `1) Regarding the request for x:${body('It healed.\nRegarding the request for x, no.')}`, [result(1, 'x')],                                  [['x', 'upheld']]],
])('%s', (_why, text, results, items) => {
  const split = splitRegardingItems(text, 0, text.length, results);
  expect('items' in split && split.items.map(item => [item.title.replace(/:$/, ''), item.outcome])).toEqual(items);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    text                                                              results                            missing
  ['no heading',                     'Rationale for the Decision:',                                    [],                                { missing: 'no heading of a request', at: 'item 1' }],
  ['no guidelines',                  'Regarding the request for x:\nIt healed.',                       [],                                { missing: 'no guidelines relied upon', at: 'item 1' }],
  ['no rationale',                   `Regarding the request for x:${body().split('Rationale')[0]}`,    [],                                { missing: 'no rationale for the decision', at: 'item 1' }],
  ['decided and not reasoned',       `Regarding the request for x:${body()}`,                          [result(1, 'x'), result(2, 'y')],  { missing: 'decided in the list of results, and its reasons are not in the letter', at: 'item 2' }],
])('%s', (_why, text, results, missing) => {
  expect(splitRegardingItems(text, 0, text.length, results)).toEqual(missing);
});
