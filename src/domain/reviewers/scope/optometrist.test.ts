import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { soughtBy } from '../specialty/relevance.ts';
import { optometrist, source } from './optometrist.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly string[], boolean]>([
  // why this row, the item, the diagnoses, within the scope
  ['lenses',                             'Eyeglasses',                                  ['eye strain'],           true],
  ['an examination of the eye',          'Consultation with an optometrist, left eye',  [],                       true],
  ['surgery of the eye',                 'Surgery of the left eye',                     [],                       false],
  ['a drug',                             'Norco 10/325mg #60',                          ['eye injury'],           false],
  ['the knee',                           'Knee brace',                                  [],                       false],
])(`${source.cite}: %s (%s)`, (_why, title, diagnoses, within) => {
  const [item] = soughtBy([readRequest(title)], diagnoses);
  expect(item !== undefined && optometrist.excludes(item) === null).toBe(within);
});
