import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { dateOrder } from '../facts/date-order.ts';
import { factConflict } from '../facts/fact-conflict.ts';
import { wrongBodyPart } from '../facts/wrong-body-part.ts';
import { misspellings } from '../wording/misspelling.ts';

const CHECKS = [wrongBodyPart, factConflict, dateOrder, misspellings];
const told = (words: string): string[] => CHECKS.flatMap(check => foundTold(check, 'The knee hurts.', words));

// biome-ignore format: a table reads in columns
test.each([
  ['The left right knee is swollen.',                'left right knee'],
  ['A disc bulges at L6-S2.',                        'L6-S2'],
  ['There is stenosis at C9.',                       'C9'],
  ['A disc bulges at L5-S2.',                        'L5-S2'],
  ['It should be worn for 8-6 weeks.',               '8-6 weeks'],
  ['It should be worn for six to three months.',     'six to three months'],
  ['A 325 ml tablet is large.',                      '325 ml tablet'],
  ['Pain is 7 mm/10.',                               'Pain is 7 mm/10'],
  ['The worker can lift 20 degrees.',                'lift 20 degrees'],
  ['Flexion is 90 pounds.',                          'Flexion is 90 pounds'],
  ['A dose of l0 mg was given.',                     'l0'],
  ['A dose of 5O0 mg was given.',                    '5O0'],
  ['The latest record is dated 04/16/2011.',         '04/16/2011'],
  ['The most recent progress note is of 2010.',      '2010'],
  ['The file ends with a note of 05/05/2011.',       '05/05/2011'],
  ['No note is newer than 05/05/2011.',              '05/05/2011'],
])('%s', (words, quote) => {
  expect(told(words)).toEqual([quote]);
});

// biome-ignore format: words read in lines
test.each([
  'The left knee is swollen, the right knee is not.',
  'The right, left-handed worker can lift.',
  'A disc bulges at L5-S1.',
  'There is stenosis at C7-T1.',
  'The rib at T12 was bruised.',
  'It should be worn for 6-8 weeks.',
  'The dose was lowered from 8 to 6 tablets.',
  'There were twenty-four sessions.',
  'A 325 mg tablet is large.',
  'The worker can lift 20 pounds.',
  'Flexion is 90 degrees.',
  'A dose of 10 mg was given.',
  'The latest record is dated 04/16/2014.',
  'The last MRI of the neck was made before the injury, in 2009.',
  'Vitamin B12 and a 5 S hook were given.',
])('not: %s', words => {
  expect(told(words)).toEqual([]);
});
