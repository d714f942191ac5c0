import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { source, units } from './units.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['tablets',                              'Cyclobenzaprine 7.5mg #90',           'Cyclobenzaprine 7.5mg #63',   '27: Cyclobenzaprine 7.5mg #27'],
  ['one less than all',                    'Norco 10/325mg #60',                  'Norco 10/325mg #59',          '1: Norco 10/325mg #1'],
  ['all of them',                          'Norco 10/325mg #60',                  'Norco 10/325mg #60',          'same'],
  ['one more than all',                    'Norco 10/325mg #60',                  'Norco 10/325mg #61',          'exceeds'],
  ['a strength is no number of units',     'Norco 10/325mg #60',                  'Norco 10/325mg',              'unsaid-authorized'],
  ['the request has none',                 'Norco 10/325mg',                      'Norco 10/325mg #30',          'unsaid-original'],
  ['neither has one',                      'Norco 10/325mg',                      'Norco 10/325mg',              null],
  ['the number before the name',           '90 Tramadol 50mg',                    '30 Tramadol 50mg',            '60: 60 Tramadol 50mg'],
  ['a number in words',                    'Lidoderm patches, sixty patches',     'Lidoderm patches, #30',       '30: Lidoderm patches, 30 patches'],
  ['grams of a tube',                      'Voltaren gel 1% 300 gm',              'Voltaren gel 1% 100 gm',      '200: Voltaren gel 1% 200 gm'],
  ['tubes are not grams',                  'Voltaren gel 1% 300 gm',              'Voltaren gel 1% #1',          'other-unit'],
  ['pieces',                               'Splint, two',                         'Splint, one',                 '1: Splint, one'],
  ['injections',                           'Three Synvisc injections',            'One Synvisc injection',       '2: Two Synvisc injections'],
  ['injections after x',                   'Synvisc injections x 3, right knee',  'Synvisc injections x 1',      '2: Synvisc injections x 2, right knee'],
  ['visits are told by their own axis',    'Physical therapy x 8',                'Physical therapy x 6',        null],
  ['nor is a range of visits a number',    'OT 2-3 x 6',                          'OT 6 visits',                 null],
  ['months in brackets are no pieces',     'Walker, three (3) month rental',      'Walker, one (1) month rental', null],
  ['three in one is no number',            'Bedside 3 in 1 commode',              'Bedside 3 in 1 commode',      null],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(units, original, authorized)).toBe(left);
});
