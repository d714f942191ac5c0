import { expect, test } from 'vitest';
import { Category } from '#domain/cases/requests/request.ts';
import { FACET_WORDS, facetValueLanguage, facetValueWords } from './facet-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         facet                value                      English                            Spanish
  ['an outcome',                          'outcome',           'upheld',                  'Upheld',                          'No aprobado'],
  ['an abbreviation in words',            'category',          'dme',                     'Equipment',                       'Aparatos'],
  ['two words',                           'category',          'physical-therapy',        'Physical therapy',                'Terapia física'],
  ['a programme',                         'programme',         'ca-managed-health-care',  'Health plans',                    'Planes de salud'],
  ['what a check finds',                  'finding',           'denied-fact',             'Denied fact',                     'Niega un hecho que está en los papeles'],
  ['a year is itself',                    'year',              '2016',                    '2016',                            '2016'],
  ['a drug as letters have it',           'drug',              'Norco',                   'Norco',                           'Norco'],
  ['a page of an edition',                'page',              'nothing 12',              'p. 12, nothing',                  'pág. 12, nothing'],
] as const)('a value in words: %s', (_why, facet, value, english, spanish) => {
  expect([facetValueWords(facet, value, 'en'), facetValueWords(facet, value, 'es')]).toEqual([english, spanish]);
});

test('every kind of treatment has a word in Spanish, and what letters say stays in English', () => {
  const same = Category.options.filter(
    each => facetValueWords('category', each, 'es') === facetValueWords('category', each),
  );
  expect(same).toEqual([]);
  expect((['drug', 'specialty', 'outcome'] as const).map(facet => facetValueLanguage(facet, 'es'))).toEqual([
    'en',
    'en',
    'es',
  ]);
  expect(Object.keys(FACET_WORDS.es)).toEqual(Object.keys(FACET_WORDS.en));
});
