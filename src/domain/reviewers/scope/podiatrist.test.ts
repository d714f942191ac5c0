import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { soughtBy } from '../specialty/relevance.ts';
import { podiatrist, source } from './podiatrist.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly string[], boolean]>([
  // why this row, the item, the diagnoses, within the scope
  ['surgery of the ankle',               'Right ankle arthroscopy',                     [],                       true],
  ['an orthotic for the foot',           'Custom foot orthotics',                       [],                       true],
  ['a drug where the case is the foot',  'Norco 10/325mg #60',                          ['plantar fasciitis'],    true],
  ['a drug where the case is the back',  'Norco 10/325mg #60',                          ['lumbar strain'],        false],
  ['a drug where the case says nothing', 'Norco 10/325mg #60',                          [],                       false],
  ['foot and back together',             'Norco 10/325mg #60',                          ['foot pain', 'low back pain'], false],
  ['surgery of the knee',                'Right knee arthroscopy',                      [],                       false],
  ['therapy of the calf',                'Physical therapy x 8 for the calf',           [],                       true],
  ['surgery of the calf',                'Surgery of the calf',                         [],                       false],
  ['psychotherapy',                      'Cognitive behavioral therapy x 6',            ['plantar fasciitis'],    false],
])(`${source.cite}: %s (%s)`, (_why, title, diagnoses, within) => {
  const [item] = soughtBy([readRequest(title)], diagnoses);
  expect(item !== undefined && podiatrist.excludes(item) === null).toBe(within);
});
