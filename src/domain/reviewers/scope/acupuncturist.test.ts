import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { soughtBy } from '../specialty/relevance.ts';
import { acupuncturist, source } from './acupuncturist.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly string[], boolean]>([
  // why this row, the item, the diagnoses, within the scope
  ['acupuncture',                        'Acupuncture x 6 for the lumbar spine',        [],                       true],
  ['electroacupuncture',                 'Electroacupuncture x 6',                      ['neck pain'],            true],
  ['physical therapy',                   'Physical therapy x 8',                        [],                       false],
  ['a drug',                             'Naproxen 550mg #60',                          [],                       false],
  ['surgery',                            'Carpal tunnel release',                       [],                       false],
  ['imaging',                            'MRI of the lumbar spine',                     [],                       false],
])(`${source.cite}: %s (%s)`, (_why, title, diagnoses, within) => {
  const [item] = soughtBy([readRequest(title)], diagnoses);
  expect(item !== undefined && acupuncturist.excludes(item) === null).toBe(within);
});
