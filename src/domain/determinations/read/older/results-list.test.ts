import { expect, test } from 'vitest';
import { mergeResults, readResults } from './results-list.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          text                                                                                                                         results                                    rest
  ['one of two lines',                     '1) MAXIMUS Federal Services, Inc. has determined the request for\na splint is not medically necessary\nand appropriate.',    [[1, 'a splint', 'upheld']],                '\v'],
  ['without number or organisation',       'has determined that the request for an MRI is medically necessary.',                                                         [[null, 'an MRI', 'overturned']],           '\v'],
  ['another organisation, a point',        '2. Example Review has determined the requests for two MRIs are not medically necessary or appropriate.',                     [[2, 'two MRIs', 'upheld']],                '\v'],
  ['words around it stay',                 'Dear all\n1) MAXIMUS has determined the request for x is medically necessary.\nEnd',                                         [[1, 'x', 'overturned']],                   'Dear all\n\v\nEnd'],
  ['never ended',                          'has determined the request for a splint',                                                                                    [],                                         'has determined the request for a splint'],
])('%s', (_why, text, results, rest) => {
  const read = readResults(text);
  expect(read.results.map(result => [result.number, result.title, result.outcome])).toEqual(results);
  expect(read.rest).toBe(rest);
});

const upheld = { number: 1, title: 'x', outcome: 'upheld' } as const;
const overturned = { number: 1, title: 'x', outcome: 'overturned' } as const;

// biome-ignore format: a table reads in columns
test.each([
  // why this row               first          again            merged
  ['the same twice',            [upheld],      [upheld],        [upheld]],
  ['only the repetition',       [],            [upheld],        [upheld]],
  ['only the first',            [upheld],      [],              [upheld]],
  ['against each other',        [upheld],      [overturned],    1],
])('%s', (_why, first, again, merged) => {
  expect(mergeResults(first, again)).toEqual(merged);
});
