import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { readRequestedDrug, readUnlistedDrug } from './requested-drug.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    title                                                name                            ingredients                             strength        quantity  refills  group
  ['a brand',                        'Norco 10/325mg #60',                                'Norco',                        ['hydrocodone', 'acetaminophen'],       '10/325 mg',    60,       null,    'Opioids'],
  ['its two names',                  'Meloxicam (Mobic) 7.5mg #30',                       'Meloxicam (Mobic)',            ['meloxicam'],                          '7.5 mg',       30,       null,    'NSAID'],
  ['salt and release',               'Oxycodone HCL ER 20mg #60',                         'Oxycodone HCL ER',             ['oxycodone'],                          '20 mg',        60,       null,    'Opioids'],
  ['refills under review',           'Three refills of Voltaren 75mg #60',                'Voltaren',                     ['diclofenac'],                         '75 mg',        60,       3,       'NSAID'],
  ['quantity first',                 '90 Tramadol 50mg',                                  'Tramadol',                     ['tramadol'],                           '50 mg',        90,       null,    'Opioids'],
  ['a number in the name',           'Tylenol #3 #60',                                    'Tylenol #3',                   ['codeine', 'acetaminophen'],           null,           60,       null,    'Opioids'],
  ['tablet drug in a cream',         'Ketoprofen 20% cream, 167 grams',                   'Ketoprofen',                   ['ketoprofen'],                         '20%',          167,      null,    'Topical compounds'],
  ['a patch is a patch',             'Lidoderm 5% patch #30',                             'Lidoderm',                     ['lidocaine'],                          '5%',           30,       null,    'Topical analgesics'],
  ['a mixture',                      'Flurbiprofen 10%/Lidocaine 5%, 120grams #1',        'Flurbiprofen 10%/Lidocaine 5%', ['flurbiprofen', 'lidocaine'],         '10%/5%',       1,        null,    'Topical compounds'],
  ['strengths after the names',      'Flurbiprofen/Menthol cream (20%/4%) 180gm',         'Flurbiprofen/Menthol',         ['flurbiprofen', 'menthol'],            '20%/4%',       180,      null,    'Topical compounds'],
  ['a strength missing: none told',  'Lidocaine/Capsaicin 0.025% cream',                  'Lidocaine/Capsaicin 0.025%',   ['lidocaine', 'capsaicin'],             null,           null,     null,    'Topical compounds'],
  ['two drugs are no mixture',       'Norco 10/325mg #60 and Soma 350mg #90',             'Norco',                        ['hydrocodone', 'acetaminophen'],       '10/325 mg',    60,       null,    'Opioids'],
])('%s', (_why, title, name, ingredients, strength, quantity, refills, group) => {
  const read = readRequestedDrug(splitWords(title));
  expect(read?.drug).toEqual({ name, ingredients, strength, quantity, refills });
  expect(read?.group).toBe(group);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    title                            name              ingredients
  ['one letter off',                 'Gabapentyn 300mg #90',          'Gabapentyn',     ['gabapentin']],
  ['not in the table',               'Zyloflexin 10mg #30',           'Zyloflexin',     []],
])('not listed: %s', (_why, title, name, ingredients) => {
  expect(readUnlistedDrug(title)?.drug).toMatchObject({ name, ingredients });
});

test('no dose, no drug', () => {
  expect(readUnlistedDrug('Something for the knee')).toBeNull();
});
