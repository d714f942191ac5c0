import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { soughtBy } from '../specialty/relevance.ts';
import { dentist, source } from './dentist.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly string[], boolean]>([
  // why this row, the item, the diagnoses, within the scope
  ['a dental service',                   'Dental implant',                              [],                       true],
  ['a dental consultation',              'Dental consultation',                         [],                       true],
  ['the jaw',                            'MRI of the temporomandibular joint',          [],                       true],
  ['the neck',                           'MRI of the cervical spine',                   [],                       false],
  ['a drug where the case is the jaw',   'Naproxen 550mg #60',                          ['jaw pain'],             true],
  ['a drug where the case is the neck',  'Naproxen 550mg #60',                          ['neck pain'],            false],
  ['acupuncture of the jaw',             'Acupuncture x 6 for the jaw',                 [],                       false],
])(`${source.cite}: %s (%s)`, (_why, title, diagnoses, within) => {
  const [item] = soughtBy([readRequest(title)], diagnoses);
  expect(item !== undefined && dentist.excludes(item) === null).toBe(within);
});
