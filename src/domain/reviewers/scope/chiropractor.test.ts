import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { soughtBy } from '../specialty/relevance.ts';
import { chiropractor, source } from './chiropractor.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly string[], boolean]>([
  // why this row, the item, the diagnoses, within the scope
  ['chiropractic care',                  'Chiropractic treatment x 6, lumbar spine',    [],                       true],
  ['physical therapy',                   'Physical therapy x 8 for the lumbar spine',   [],                       true],
  ['a brace',                            'Lumbar brace',                                [],                       true],
  ['an X-ray',                           'X-ray of the lumbar spine',                   [],                       true],
  ['a drug',                             'Norco 10/325mg #60',                          ['lumbar strain'],        false],
  ['a topical drug',                     'Lidocaine 5% patch #30',                      ['lumbar strain'],        false],
  ['surgery',                            'Lumbar fusion at L4-5',                       [],                       false],
  ['an injection',                       'Lumbar epidural steroid injection at L4-5',   [],                       false],
  ['needles',                            'Acupuncture x 6',                             ['lumbar strain'],        false],
  ['needles in a muscle',                'EMG/NCV of the lower extremities',            [],                       false],
  ['psychotherapy',                      'Cognitive behavioral therapy x 6',            [],                       false],
  ['an organ of sense',                  'MRI of the eye',                              [],                       false],
])(`${source.cite}: %s (%s)`, (_why, title, diagnoses, within) => {
  const [item] = soughtBy([readRequest(title)], diagnoses);
  expect(item !== undefined && chiropractor.excludes(item) === null).toBe(within);
});
