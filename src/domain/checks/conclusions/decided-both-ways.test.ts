import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { conclusionContradictsOutcome } from './conclusion-contradicts-outcome.ts';
import { source } from './decided-both-ways.ts';

const MRI = 'MRI of the lumbar spine without contrast';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                outcome       title   rationale                                                                                          words found
  ['at the beginning',           'upheld',     MRI,    'The request is medically necessary. The reflexes were equal. Therefore, the request is not medically necessary.', 'The request is medically necessary.'],
  ['of the request by name',     'overturned', MRI,    'The request for an MRI is not medically necessary. The leg is weak. As such, the request is medically necessary.', 'The request for an MRI is not medically necessary.'],
  ['by the words of the title',  'upheld',     MRI,    'Pursuant to the guideline, MRI of the lumbar spine is medically necessary. No deficit was found. The request is not medically necessary.', 'Pursuant to the guideline, MRI of the lumbar spine is medically necessary.'],
  ['before the notice',          'upheld',     'Norco 10/325mg #60', 'The request is medically necessary. This decision addresses the medical necessity of opioids. This medical necessity decision should not be interpreted as a recommendation to stop opioids abruptly.', 'The request is medically necessary.'],
  ['in one breath',              'upheld',     MRI,    'The MRI is not supported by the guidelines and is medically necessary.',                         'The MRI is not supported by the guidelines and is medically necessary.'],
  ['in one breath, other way',   'overturned', MRI,    'The MRI is indicated here and is not medically necessary. The request is medically necessary.',   'The MRI is indicated here and is not medically necessary.'],
  ['what follows does not',      'upheld',     'Ultrasling', 'As the requested surgical intervention is medically necessary, the requested ancillary service is not medically necessary.', 'As the requested surgical intervention is medically necessary, the requested ancillary service is not medically necessary.'],
  ['therefore, of a negation',   'upheld',     MRI,    'The notes do not show weakness therefore this request is medically necessary.',                  'The notes do not show weakness therefore this request is medically necessary.'],
] as const)(`${source.cite}: %s`, (_why, outcome, title, rationale, words) => {
  expect(found(conclusionContradictsOutcome, { outcome, title, rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['twice the same',             'upheld',     MRI,    'The request is not medically necessary. The reflexes were equal. The request is not medically necessary.'],
  ['what review found',          'overturned', MRI,    'Prior review found that the request is not medically necessary. The leg is weak. The request is medically necessary.'],
  ['on a condition',             'upheld',     MRI,    'If the leg were weak, the request is medically necessary. It is not. The request is not medically necessary.'],
  ['of part of it',              'upheld',     'Physical therapy, 24 visits', 'A part of the request is medically necessary. The request for 24 visits is not medically necessary.'],
  ['of a rule',                  'upheld',     MRI,    'The guidelines state when MRI is medically necessary. The request is not medically necessary.'],
  ['neither the one nor other',  'upheld',     'Ultrasling', 'As the surgery is not medically necessary, none of the associated services are medically necessary.'],
  ['it follows',                 'upheld',     'Ultrasling', 'As the surgery is not medically necessary, the requested ancillary service is not medically necessary.'],
  ['of another thing',           'upheld',     MRI,    'The primary surgery is medically necessary. The request is not medically necessary.'],
  ['but it is not',              'upheld',     MRI,    'An MRI is recommended for weakness but is not medically necessary here. The request is not medically necessary.'],
  ['the notice alone',           'upheld',     'Norco 10/325mg #60', 'The request is not medically necessary. This decision addresses the medical necessity of opioids.'],
] as const)('concluded one way: %s', (_why, outcome, title, rationale) => {
  expect(found(conclusionContradictsOutcome, { outcome, title, rationale })).toEqual([]);
});
