import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { quantityMissing, source } from './quantity-missing.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['a drug by name',                   'Etodolac'],
  ['a drug with its strength',         'Anaprox 550 mg'],
  ['a patch with its strength',        'Flector 1.3% transdermal patch'],
  ['directions are no amount',         'Valium 5mg take 1 tab orally before bed'],
  ['visits without a number',          'Physical therapy for the left knee'],
  ['acupuncture',                      'Acupuncture for the neck'],
  ['chiropractic care',                'Chiropractic treatment of the lumbar spine'],
])(`${source.cite}: %s`, (_why, title) => {
  expect(found(quantityMissing, { title })).toEqual([title]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['tablets',                          'Norco 10/325mg #60',                       ''],
  ['in words',                         'Soma 350mg, quantity sixty (60)',          ''],
  ['a tube',                           'Ketoprofen 20% cream 167 grams',           ''],
  ['a supply',                         'Prilosec 20mg 30 day supply',              ''],
  ['visits',                           'Physical therapy 2 times a week for 4 weeks', ''],
  ['a range of visits',                'Post-op physical therapy 12-18 sessions',  ''],
  ['an evaluation is one',             'Chiropractic evaluation',                  ''],
  ['a device that is bought',          'Paraffin bath unit, purchase',             ''],
  ['imaging has none',                 'MRI of the left knee',                     ''],
  ['the reasons say it is missing',    'Post-op Zofran',                           'The request failed to provide a quantity. It is not medically necessary.'],
])(`${source.cite}: not: %s`, (_why, title, rationale) => {
  expect(found(quantityMissing, { title, rationale })).toEqual([]);
});
