import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { refills, source } from './refills.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['none authorized, none said',      'Norco 10/325mg #90 with 2 refills',   'Norco 10/325mg #90',                 '2: 2 refills of Norco 10/325mg #90'],
  ['none authorized, said',           'Norco 10/325mg #90 with 2 refills',   'Norco 10/325mg #90, no refills',     '2: 2 refills of Norco 10/325mg #90'],
  ['one of three',                    'Norco 10/325mg #90 with 3 refills',   'Norco 10/325mg #90 with 1 refill',   '2: 2 refills of Norco 10/325mg #90'],
  ['one left',                        'Voltaren 75mg #60, refills 3',        'Voltaren 75mg #60, refills 2',       '1: 1 refill of Voltaren 75mg #60'],
  ['all of them',                     'Voltaren 75mg #60 with 3 refills',    'Voltaren 75mg #60, three refills',   'same'],
  ['one more than all',               'Voltaren 75mg #60 with 3 refills',    'Voltaren 75mg #60 with 4 refills',   'exceeds'],
  ['refills not asked for',           'Voltaren 75mg #60',                   'Voltaren 75mg #60 with 1 refill',    'exceeds'],
  ['neither speaks of any',           'Voltaren 75mg #60',                   'Voltaren 75mg #30',                  null],
  ['times refills',                   'Gabapentin 600mg #90 x 3 refills',    'Gabapentin 600mg #90',               '3: 3 refills of Gabapentin 600mg #90'],
  ['in the middle of the words',      'Soma 350mg with two refills, #60',    'Soma 350mg #60',                     '2: 2 refills of Soma 350mg, #60'],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(refills, original, authorized)).toBe(left);
});
