import { expect, test } from 'vitest';
import { findDrugs } from './find-drug.ts';
import { dailyMorphineEquivalents, morphineEquivalent } from './morphine-equivalents.ts';

const use = (name: string, strength: string | null, perDay: number | null) => {
  const [found] = findDrugs(name);
  if (found === undefined) throw new Error(`no drug ${name}`);
  return { drug: found.value.drug, strength, perDay };
};

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             name              strength      a day   edition      mme
  ['one for one',                             'Norco',          '10/325 mg',  6,      'mtus2009',  60],
  ['one and a half',                          'Percocet',       '10/325 mg',  4,      'cdc2016',   60],
  ['acetaminophen written first',             'Tylenol #3',     '300/30 mg',  4,      'cdc2016',   18],
  ['a patch works around the clock',          'Duragesic',      '50 mcg/h',   null,   'cdc2016',   120],
  ['methadone at the edge of a band',         'methadone',      '10 mg',      2,      'cdc2016',   80],
  ['methadone over it',                       'methadone',      '5 mg',       5,      'cdc2016',   200],
  ['methadone by the later table',            'methadone',      '10 mg',      2,      'cdc2022',   94],
  ['tramadol before 2022',                    'Ultram',         '50 mg',      4,      'cdc2016',   20],
  ['tramadol from 2022',                      'Ultram',         '50 mg',      4,      'cdc2022',   40],
  ['hydromorphone from 2022',                 'Dilaudid',       '4 mg',       3,      'cdc2022',   60],
] as const)('%s', (_why, name, strength, perDay, edition, expected) => {
  const result = morphineEquivalent(use(name, strength, perDay), edition);
  expect(result.kind === 'known' && result.mme).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             name              strength      a day   edition      why
  ['not an opioid',                           'Soma',           '350 mg',     3,      'cdc2016',   'not an opioid with a factor'],
  ['an opioid the table leaves out',          'Butrans',        '10 mcg/h',   null,   'cdc2016',   'not an opioid with a factor'],
  ['no strength',                             'Norco',          null,         3,      'cdc2016',   'strength not known'],
  ['no frequency',                            'Norco',          '10/325 mg',  null,   'cdc2016',   'dose a day not known'],
] as const)('unknown: %s', (_why, name, strength, perDay, edition, why) => {
  expect(morphineEquivalent(use(name, strength, perDay), edition)).toEqual({ kind: 'unknown', why });
});

test('opioids add up, and a gap is told', () => {
  const norco = use('Norco', '10/325 mg', 6);
  expect(dailyMorphineEquivalents([norco, use('MS Contin', '30 mg', 2)], 'mtus2009')).toEqual({
    mme: 120,
    complete: true,
  });
  expect(dailyMorphineEquivalents([norco, use('MS Contin', '30 mg', null)], 'mtus2009')).toEqual({
    mme: 60,
    complete: false,
  });
});
