import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { levels, source } from './levels.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['one of two',                   'ESI at L4-5 and L5-S1',                'ESI at L4-5',                 'L5-S1: ESI at L5-S1'],
  ['the first',                    'ESI at L4-5 and L5-S1',                'ESI at L5-S1',                'L4-L5: ESI at L4-5'],
  ['written in another way',       'ESI at L4-L5, L5-S1',                  'ESI at L4/5',                 'L5-S1: ESI at L5-S1'],
  ['one of three',                 'Facet block C4-5, C5-6 and C6-7',      'Facet block C5-6',            'C4-C5 + C6-C7: Facet block C4-5 and C6-7'],
  ['all of them',                  'ESI at L4-5 and L5-S1',                'ESI at L5-S1 and L4-5',       'same'],
  ['a level not asked for',        'ESI at L4-5',                          'ESI at L3-4',                 'other-part'],
  ['the authorized part is mute',  'ESI at L4-5',                          'ESI',                         null],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(levels, original, authorized)).toBe(left);
});
