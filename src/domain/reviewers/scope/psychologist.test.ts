import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { soughtBy } from '../specialty/relevance.ts';
import { psychologist, source } from './psychologist.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly string[], boolean]>([
  // why this row, the item, the diagnoses, within the scope
  ['psychotherapy',                      'Cognitive behavioral therapy x 6',            ['depression'],           true],
  ['a psychological evaluation',         'Psychological evaluation',                    [],                       true],
  ['biofeedback',                        'Biofeedback x 6',                             [],                       true],
  ['management of medication',           'Psychotropic medication management x 4',      ['depression'],           false],
  ['an antidepressant',                  'Cymbalta 60mg #30',                           ['depression'],           false],
  ['a sleeping pill',                    'Ambien 10mg #30',                             ['insomnia'],             false],
  ['surgery',                            'Lumbar fusion at L4-5',                       [],                       false],
  ['a program',                          'Functional restoration program x 10 days',    [],                       false],
])(`${source.cite}: %s (%s)`, (_why, title, diagnoses, within) => {
  const [item] = soughtBy([readRequest(title)], diagnoses);
  expect(item !== undefined && psychologist.excludes(item) === null).toBe(within);
});
