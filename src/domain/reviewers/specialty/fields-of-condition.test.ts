import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { source } from './fields-of-condition.ts';
import { relevantSpecialties, soughtBy } from './relevance.ts';
import type { Specialty } from './specialties.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, Specialty, boolean]>([
  // why this row                      diagnosis                             specialty                 for its condition
  ['tinnitus',                         'bilateral tinnitus',                 'Otolaryngology',         true],
  ['tinnitus is not for the surgeon',  'bilateral tinnitus',                 'Orthopedic Surgery',     false],
  ['hearing',                          'noise-induced hearing loss',         'Otolaryngology',         true],
  ['mood',                             'major depressive disorder',          'Psychiatry',             true],
  ['nerve roots',                      'lumbar radiculopathy',               'Neurology',              true],
  ['headache',                         'post-traumatic headache',            'Neurology',              true],
  ['chronic pain',                     'complex regional pain syndrome',     'Pain Management',        true],
  ['hernia',                           'left inguinal hernia',               'Surgery',                true],
  ['skin',                             'burn of the hand',                   'Dermatology',            true],
  ['eye',                              'corneal abrasion',                   'Ophthalmology',          true],
  ['lung',                             'occupational asthma',                'Pulmonary Disease',      true],
  ['joints',                           'rheumatoid arthritis',               'Rheumatology',           true],
  ['heart',                            'hypertension',                       'Cardiovascular Disease', true],
])(`${source.cite}: %s (%s, %s)`, (_why, diagnosis, specialty, appropriate) => {
  const [sought] = soughtBy([readRequest('Follow-up visit')], [diagnosis]);
  expect(sought !== undefined && relevantSpecialties(sought).has(specialty)).toBe(appropriate);
});

test('an item that names a region is about that region, one that names none about the case', () => {
  const items = soughtBy(['MRI of the right knee', 'Norco 10/325mg #60'].map(readRequest), [
    'low back pain',
    'anxiety',
  ]);
  expect(items.map(({ regions }) => regions)).toEqual([['knee'], ['lumbar spine', 'knee']]);
  expect(items.map(({ condition }) => condition.includes('anxiety'))).toEqual([false, true]);
});
