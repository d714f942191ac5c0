import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { criteriaMetButUpheld, source } from './criteria-met-but-upheld.ts';

const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  ['meets the criteria',           'The patient meets the criteria.',                         'meets the criteria'],
  ['both of them',                 'The root is tested and the arm is weak, so both of these conditions are met.', 'both of these conditions are met'],
  ['all three',                    'All three conditions are thus present.',                  'All three conditions are thus present'],
  ['all of the four',              'All of the four criteria have been met.',                 'All of the four criteria have been met'],
  ['what the chapter asks for',    'Everything the chapter asks for is present.',             'Everything the chapter asks for is present'],
  ['criteria are met',             'The criteria are met.',                                   'criteria are met'],
  ['so that they are',             'The ulcer is of stage 3, so that these criteria are fulfilled.', 'criteria are fulfilled'],
  ['guidelines have been met',     'Here the guidelines have been met.',                      'guidelines have been met'],
  ['satisfies all',                'The worker satisfies all of the requirements.',           'satisfies all of the requirements'],
  ['within the guideline',         'The number of visits is within the guideline recommendations.', 'is within the guideline recommendations'],
  ['meets published criteria',     'This individual meets published criteria.',               'meets published criteria'],
  ['of a part of it',              'All conditions for the second half of the course are thus satisfied.', 'All conditions for the second half of the course are thus satisfied'],
  ['for a repeat',                 'All the criteria for a repeat injection have been met.', 'All the criteria for a repeat injection have been met'],
])(`${source.cite}: %s`, (_why, said, words) => {
  expect(found(criteriaMetButUpheld, { rationale: said + end })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the denial is overturned',     'overturned', 'The patient meets the criteria.'],
  ['both, and yet',                'upheld',     'Both of these conditions are met. However, no splint was tried.'],
  ['not met',                      'upheld',     'The patient has not met the criteria. The criteria are not met.'],
  ['one of them only',             'upheld',     'The patient meets the criteria only in part.'],
  ['taken back at once',           'upheld',     'The patient meets the criteria. However, the drug was not helpful.'],
  ['not all of them',              'upheld',     'Not all three conditions are present.'],
  ['whether they are',             'upheld',     'It is asked whether all the criteria are met.'],
  ['on a condition',               'upheld',     'It is for use when the criteria are met.'],
  ['what a guideline says',        'upheld',     'The guidelines state that a patient who meets the criteria should be treated.'],
  ['no sign that they are',        'upheld',     'There is no evidence that the patient meets the criteria.'],
] as const)(`${source.cite}: not: %s`, (_why, outcome, said) => {
  expect(found(criteriaMetButUpheld, { outcome, rationale: said + end })).toEqual([]);
});
