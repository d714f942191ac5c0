import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { criteriaUnmetButOverturned, source } from './criteria-unmet-but-overturned.ts';

const end = ' The request is medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  ['does not meet',                'The patient does not meet the criteria.',                 'does not meet'],
  ['did not satisfy',              'She did not satisfy the first of them.',                  'did not satisfy'],
  ['neither of what is required',  'Use is supported only when pain or sleep is better. Neither is better by now.', 'Neither is'],
  ['no reason for an exception',   'The total is past what is advised, with no reason for an exception.', 'no reason for an exception'],
  ['criteria are not met',         'The criteria are not met.',                               'criteria are not met'],
  ['have not been met',            'These requirements have not been met.',                   'requirements have not been met'],
  ['fails to meet',                'The record fails to meet what is asked.',                 'fails to meet'],
  ['has not qualified',            'The worker has not qualified for it.',                    'has not qualified'],
  ['none of them',                 'None of the guideline criteria are satisfied here.',      'None of the guideline criteria are satisfied'],
])(`${source.cite}: %s`, (_why, said, words) => {
  expect(found(criteriaUnmetButOverturned, { outcome: 'overturned', rationale: said + end })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the denial is upheld',         'upheld',     'The patient does not meet the criteria.'],
  ['criteria are met',             'overturned', 'The patient meets the criteria.'],
  ['neither of what speaks against it', 'overturned', 'It should not be given with lithium or to those with an ulcer. Neither is told of.'],
  ['neither of two risks',         'overturned', 'Diabetes and gout are named. Neither is present.'],
  ['a reason for an exception',    'overturned', 'The patient does not meet the criteria. There is reason for an exception.'],
  ['outweighed in the sentence',   'overturned', 'Although the patient does not meet the criteria, the tear is large.'],
  ['outweighed in the next',       'overturned', 'The patient does not meet the criteria. However, the tear is large.'],
  ['what a guideline says',        'overturned', 'The guidelines state that those who do not meet the criteria should wait.'],
  ['given its severity',           'overturned', 'She does not meet them; given the severity of the tear it is of no moment.'],
  ['what review held',             'overturned', 'UR held that the criteria were not met. They are met.'],
] as const)(`${source.cite}: not: %s`, (_why, outcome, said) => {
  expect(found(criteriaUnmetButOverturned, { outcome, rationale: said + end })).toEqual([]);
});
