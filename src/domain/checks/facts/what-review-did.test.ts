import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from './fact-conflict.ts';
import { source } from './what-review-did.ts';

const PART =
  'Norco 10/325mg #60 was the original request. Norco 10/325mg #25 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request is Norco 10/325mg #35';
const MRI = 'MRI of the left knee without contrast';

// biome-ignore format: a table reads in columns
test.each([
  // why this row       title  summary                                                                      rationale                                                       words found
  ['in full',           MRI,   'He has knee pain.',                                                         'Utilization review approved this request in full.',            ['Utilization review approved this request in full']],
  ['certified',         MRI,   'He has knee pain.',                                                         'UR certified the request.',                                    ['UR certified the request']],
  ['by the carrier',    MRI,   'He has knee pain.',                                                         'The request was authorized by the claims administrator.',      ['The request was authorized by the claims administrator']],
  ['in the summary',    MRI,   'Utilization review (12-16-2016) approved a request for left knee MRI without contrast.', 'No locking was told.',             ['Utilization review (12-16-2016) approved a request for left knee MRI without contrast']],
  ['another number',    PART,  'He has knee pain.',                                                         'Utilization review authorized 40 tablets.',                    ['Utilization review authorized 40 tablets']],
  ['none of it',        PART,  'He has knee pain.',                                                         'Utilization review denied the request in full.',               ['Utilization review denied the request in full']],
])(`${source.cite}: %s`, (_why, title, summary, rationale, words) => {
  expect(found(factConflict, { title, summary, rationale: `${rationale} The request is not medically necessary.` })).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each([
  ['denied',            MRI,   'Utilization review denied the request.',                                    'Utilization review denied this request.'],
  ['another request',   MRI,   'Utilization review approved a request for physical therapy of the hip.',    'No locking was told.'],
  ['in part',           MRI,   'He has knee pain.',                                                         'Utilization review approved part of the request.'],
  ['one of two',        MRI,   'Utilization review approved a request for crutches and denied the left knee MRI without contrast.', 'No locking was told.'],
  ['the number it was', PART,  'He has knee pain.',                                                         'Utilization review authorized 25 tablets.'],
  ['the rest of it',    PART,  'He has knee pain.',                                                         'Utilization review denied the request for the remaining tablets.'],
])('what review may have done: %s', (_why, title, summary, rationale) => {
  expect(found(factConflict, { title, summary, rationale: `${rationale} The request is not medically necessary.` })).toEqual([]);
});
