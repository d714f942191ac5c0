import { expect, test } from 'vitest';
import { readQuantity, readRefills } from './quantity.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             text                                     quantity
  ['number sign',                             '10/325mg #60',                          60],
  ['number sign and space',                   '10mg # 90',                             90],
  ['with decimals',                           '#60.00',                                60],
  ['a thousand',                              '#1,000',                                1000],
  ['Qty',                                     '5mg Qty: 60',                           60],
  ['quantity in words and figures',           'quantity sixty (60)',                   60],
  ['x',                                       '350mg x 60',                            60],
  ['x months is no quantity',                 '350mg x 3 months',                      null],
  ['tablets',                                 '60 tablets',                            60],
  ['a dose is no quantity',                   'one tablet twice daily',                null],
  ['a dose, then the quantity',               '1 tab every 6 hours #30',               30],
  ['brackets',                                'patch (30)',                            30],
  ['a tube counts in grams',                  'cream 111.2 grams',                     111.2],
  ['tubes count before grams',                'ointment 120 GM, #1',                   1],
  ['not said',                                '75mg',                                  null],
])('quantity: %s', (_why, text, expected) => {
  expect(readQuantity(text)).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             text                                     refills
  ['number first',                            '#60 with 2 refills',                    2],
  ['number last',                             'refills x1',                            1],
  ['after the quantity',                      'Qty 60 Refills 2',                      2],
  ['after the number sign',                   '#30 refills: 3',                        3],
  ['before the quantity',                     '2 refills #60',                         2],
  ['a word',                                  'Three refills of 75mg #60',             3],
  ['word and figure',                         'with three (3) refills',                3],
  ['said to be none',                         'no refills',                            0],
  ['one',                                     'with one refill',                       1],
  ['not said',                                '#60',                                   null],
])('refills: %s', (_why, text, expected) => {
  expect(readRefills(text)).toBe(expected);
});
