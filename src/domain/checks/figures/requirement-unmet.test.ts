import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { criteriaUnmetButOverturned } from '../conclusions/criteria-unmet-but-overturned.ts';

const end = ' It is medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row              rationale                                                                                                          words found
  ['a weight beyond',          'The guideline requires a body mass index of less than 40. Her BMI is 44.',                                        'BMI is 44'],
  ['a weight below',           'Bariatric surgery is for those with a BMI over 40. Her BMI is 33.',                                               'BMI is 33'],
  ['sugar beyond',             'Replacement calls for an A1c of less than 8.0. Her A1c is 9.4.',                                                  'A1c is 9.4'],
  ['relief too small',         'A repeat block needs at least 50% pain relief. The injection of 2014 gave 30% relief.',                           '30% relief'],
  ['care too short',           'Surgery requires at least three months of conservative treatment. He has had two weeks of physical therapy.',      'had two weeks of physical'],
  ['none of what is asked for', 'MRI is reserved for a new deficit or a red flag. None of these is present.',                                     'None of these is'],
])('%s', (_why, rationale, words) => {
  const [quote, ...others] = found(criteriaUnmetButOverturned, { outcome: 'overturned', rationale: rationale + end });
  expect(others).toEqual([]);
  expect(quote).toContain(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              outcome       rationale
  ['a weight within',          'overturned', 'The guideline requires a body mass index of less than 40. Her BMI is 36.'],
  ['a weight answered for',    'overturned', 'The guideline requires a body mass index of less than 40. Her BMI is 41; however, she cannot walk.'],
  ['the denial is upheld',     'upheld',     'The guideline requires a body mass index of less than 40. Her BMI is 44.'],
  ['relief enough',            'overturned', 'A repeat block needs at least 50% pain relief. The injection of 2014 gave 70% relief.'],
  ['care long enough',         'overturned', 'Surgery requires at least three months of conservative treatment. He has had six months of physical therapy and had two weeks of bracing.'],
  ['none of the risks',        'overturned', 'Risks are ulcer and bleeding. The worker has none of these.'],
] as const)('not: %s', (_why, outcome, rationale) => {
  expect(found(criteriaUnmetButOverturned, { outcome, rationale: rationale + end })).toEqual([]);
});
