import { expect, test } from 'vitest';
import { resolveDrugName } from './resolve-drug-name.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             name                how          confidence   ingredients
  ['a brand as sold',                         'Norco',            'brand',     'high',      'hydrocodone/acetaminophen'],
  ['a generic name',                          'cyclobenzaprine',  'generic',   'high',      'cyclobenzaprine'],
  ['a misspelling the table knows',           'Medrex',           'alias',     'medium',    'methyl salicylate/menthol/capsaicin'],
  ['one letter off',                          'Flexerill',        'spelling',  'medium',    'cyclobenzaprine'],
  ['two letters changed round',               'porgraf',          'spelling',  'medium',    'tacrolimus'],
  ['a name before its usual misspelling',     'naproxn',          'spelling',  'medium',    'naproxen'],
  ['two letters off in a long name',          'cyclobenzoprime',  'spelling',  'low',       'cyclobenzaprine'],
  ['a letter short of two products of one name', 'hydrocodon',    'spelling',  'medium',    'hydrocodone/acetaminophen'],
])('%s', (_why, name, how, confidence, ingredients) => {
  const resolved = resolveDrugName(name);
  expect([resolved?.how, resolved?.confidence, resolved?.drug.ingredients.join('/')]).toEqual([how, confidence, ingredients]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             name
  ['an ordinary word',                        'walking'],
  ['a short name is never respelled',         'Sona'],
  ['too far from any',                        'cyklobensapryme'],
  ['nothing',                                 ''],
])('no drug: %s', (_why, name) => {
  expect(resolveDrugName(name)).toBeNull();
});
