import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { soughtBy } from '../specialty/relevance.ts';
import { unlimited, source } from './unlimited.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly string[], boolean]>([
  // why this row, the item, the diagnoses, within the scope
  ['drugs',                              'Norco 10/325mg #60',                          [],                       true],
  ['surgery',                            'Lumbar fusion at L4-5',                       [],                       true],
  ['acupuncture',                        'Acupuncture x 6',                             [],                       true],
])(`${source.cite}: %s (%s)`, (_why, title, diagnoses, within) => {
  const [item] = soughtBy([readRequest(title)], diagnoses);
  expect(item !== undefined && unlimited.excludes(item) === null).toBe(within);
});
