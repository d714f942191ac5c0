import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/screenings.ts';
import { source } from './rfa-withdrawn.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     items                                              found
  ['stands',                          [{}],                                              'whole'],
  ['withdrawn',                       [{ withdrawn: true }],                             'RFA_WITHDRAWN:0 no'],
  ['one of three',                    [{}, { withdrawn: true }, {}],                     'RFA_WITHDRAWN:1 part'],
  ['withdrawn and approved: both',    [{ withdrawn: true, decision: 'approved' }],       'AUTHORIZED:0 RFA_WITHDRAWN:0 no'],
] as const)(`${source.cite}: %s`, (_why, items, expected) => {
  expect(found({ items })).toBe(expected);
});
