import { expect, test } from 'vitest';
import { corpusQuery } from './corpus-query.ts';
import { rankByTreatment } from './rank-by-treatment.ts';

const decided = (...titles: string[]) => ({ items: titles.map(title => ({ title, category: 'other' })) });
const ranked = (typed: string, ...found: ReturnType<typeof decided>[]) =>
  rankByTreatment(corpusQuery(typed).query, found, one => one).map(({ items }) => items[0]?.title);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                       typed                    as they came                                              first
  ['what decides it before what mentions it',           'knee brace',            ['Tramadol 50mg', 'Left knee brace'],                     'Left knee brace'],
  ['a brand is its ingredient',                         'hydrocodone',           ['Knee brace', 'Norco 10/325mg #60'],                     'Norco 10/325mg #60'],
  ['a drug is of its class',                            'opioids',               ['Knee brace', 'Tramadol 50mg #90'],                      'Tramadol 50mg #90'],
  ['an abbreviation is what it stands for',             'magnetic resonance imaging', ['X-ray of the knee', 'MRI of the knee'],            'MRI of the knee'],
  ['more of what was typed before less',                'lumbar MRI',            ['Cervical MRI', 'MRI of the lumbar spine'],              'MRI of the lumbar spine'],
  ['as typed before the same words apart',              'home exercise kit',     ['Exercise kit for the home', 'Home exercise kit'],       'Home exercise kit'],
  ['nothing named: as they came',                       'diabetes',              ['Knee brace', 'Tramadol 50mg'],                          'Knee brace'],
  ['nothing typed: as they came',                       '',                      ['Knee brace', 'Tramadol 50mg'],                          'Knee brace'],
])('%s', (_why, typed, came, first) => {
  expect(ranked(typed, ...came.map(title => decided(title)))[0]).toBe(first);
});

test('two treatments do not add up: the words have to name one and the same', () => {
  const one = decided('MRI of the lumbar spine');
  const two = decided('MRI of the knee', 'Lumbar brace');
  expect(ranked('lumbar mri', two, one)[0]).toBe('MRI of the lumbar spine');
});
