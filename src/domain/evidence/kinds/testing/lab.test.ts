import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['result',    'Creatinine was 1.4.',               ['kidney function 1.4']],
  ['normal',    'Liver function tests were normal.', ['liver function normal']],
  ['planned',   'The provider requested a CBC.',     ['>complete blood count']],
  ['before',    'elevated liver enzymes',            ['liver function elevated']],
  ['A1c',       'hemoglobin A1c of 7.2%',            ['hemoglobin A1c 7.2%']],
  ['labs',      'Labs were ordered.',                ['>blood work']],
  ['colon',     'TSH: 2.1',                          ['thyroid function 2.1']],
  ['two at once', 'Kidney and liver tests of 03/11/2021 were normal.', ['kidney function']],
  ['asked for', 'She asked for renal function tests.', ['>kidney function']],
  ['genetic',   'genetic testing was requested',     ['>genetic test']],
  ['drug test', 'urine drug screen',                 []],
  ['imaging',   'MRI was normal',                    []],
  ['label',     'The labral tear',                   []],
  ['available', 'available',                         []],
])('%s', (_why, text, facts) => {
  expect(factsIn('lab', text)).toEqual(facts);
});
