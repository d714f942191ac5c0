import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { doseConflict } from '../drugs/dose-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            title                                                           words found
  ['too many for the days',  'Norco 10/325mg, one tablet twice daily for 14 days, #60',        'one tablet twice daily for 14 days'],
  ['too few',                'Cyclobenzaprine 10mg, 1 tablet three times a day for 30 days #30', '1 tablet three times a day for 30 days'],
  ['in weeks',               'Naproxen 500mg 1 tab bid x 2 weeks #60',                         '1 tab bid x 2 weeks'],
  ['two at once',            'Ibuprofen 400mg two tablets three times a day for 10 days #30',  'two tablets three times a day for 10 days'],
  ['the days before',        'Gabapentin 300mg, 30 day supply, one capsule at bedtime, #90',   '30 day supply, one capsule at bedtime'],
  ['in Latin',               'Tramadol 50mg 1 po tid for 7 days #42',                          '1 po tid for 7 days'],
  ['by the hours',           'Keflex 500mg one capsule every 6 hours for 5 days #40',          'one capsule every 6 hours for 5 days'],
  ['once daily',             'Omeprazole 20mg 1 capsule once daily for 30 days #60',           '1 capsule once daily for 30 days'],
  ['refills do not mend it', 'Mobic 15mg one tablet daily for 60 days #45 with 1 refill',      'one tablet daily for 60 days'],
  ['word and figure',        'Zofran 4mg one (1) tablet twice a day for 5 days #20',           'one (1) tablet twice a day for 5 days'],
])('directions that come to another number: %s', (_why, title, words) => {
  expect(found(doseConflict, { title })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            title
  ['as many',                'Norco 10/325mg, one tablet twice daily for 14 days, #28'],
  ['two at once',            'Ibuprofen 400mg two tablets three times a day for 10 days #60'],
  ['one to spare',           'Mobic 15mg one tablet daily for 29 days #30'],
  ['with its refills',       'Mobic 15mg one tablet daily for 90 days #30 with 2 refills'],
  ['for each refill',        'Mobic 15mg one tablet daily for 30 days #30 with 2 refills'],
  ['when needed',            'Norco 10/325mg, one tablet twice daily as needed for 14 days, #20'],
  ['one or two',             'Norco 10/325mg, 1-2 tablets twice daily for 14 days, #40'],
  ['a taper',                'Prednisone 10mg, one tablet twice daily for 7 days then one tablet daily for 7 days, #20'],
  ['no length told',         'Norco 10/325mg, one tablet twice daily, #40'],
  ['no number asked for',    'Norco 10/325mg, one tablet twice daily for 14 days'],
  ['not how often',          'Norco 10/325mg, one tablet for 14 days #40'],
])('directions that agree, or tell too little: %s', (_why, title) => {
  expect(found(doseConflict, { title })).toEqual([]);
});
