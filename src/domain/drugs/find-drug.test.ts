import { expect, test } from 'vitest';
import { findDrugs, inForm } from './find-drug.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             text                                             found
  ['a brand, whatever its case',              'NORCO 10/325',                                  ['hydrocodone-acetaminophen@0-5']],
  ['a generic combination',                   'hydrocodone-acetaminophen 10/325',              ['hydrocodone-acetaminophen@0-25']],
  ['its parts the other way round',           'acetaminophen/codeine',                         ['codeine-acetaminophen@0-21']],
  ['an abbreviation',                         'take oxycodone/APAP',                           ['oxycodone-acetaminophen@5-19']],
  ['the longer name is another product',      'Voltaren gel',                                  ['diclofenac-gel@0-12']],
  ['the shorter is the tablet',               'Voltaren 75mg',                                 ['diclofenac-sodium@0-8']],
  ['strength glued to the name',              'Ultram50mg',                                    ['tramadol@0-6']],
  ['a name of two words',                     'refill MS Contin 15 mg',                        ['morphine-er@7-16']],
  ['two drugs',                               'Soma and Xanax',                                ['carisoprodol@0-4', 'alprazolam@9-14']],
  ['inside another word',                     'somatic complaints',                            []],
])('%s', (_why, text, expected) => {
  expect(findDrugs(text).map(match => `${match.value.drug.id}@${match.start}-${match.end}`)).toEqual(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             name              form                       drug
  ['a cream of a tablet drug',                'ketoprofen',     { route: 'topical' },      'ketoprofen-topical'],
  ['the extended form',                       'oxycodone',      { release: 'extended' },   'oxycodone-er'],
  ['no such form: the drug itself',           'naproxen',       { route: 'injection' },    'naproxen'],
  ['already so',                              'Lidoderm',       { route: 'topical' },      'lidocaine-patch-5'],
] as const)('%s', (_why, name, form, expected) => {
  const [found] = findDrugs(name);
  expect(found && inForm(found.value.drug, form).id).toBe(expected);
});
