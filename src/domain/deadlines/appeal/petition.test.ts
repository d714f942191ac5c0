import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './petition.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              to              served                   due
  ['by hand: thirty days',                     'CA',           '2016-12-20 hand',       '2017-01-19'],
  ['by mail: thirty-five',                     'CA',           '2016-12-20 mail',       '2017-01-24'],
  ['electronic: the same, not two court days', 'CA',           '2016-12-20 electronic', '2017-01-24'],
  ['to another state: forty',                  'NV',           '2016-12-20 mail',       '2017-01-30'],
  ['abroad: fifty',                            'abroad',       '2016-12-20 mail',       '2017-02-08'],
  ['to a confidential address',                'confidential', '2016-12-20 mail',       '2017-01-24'],
  ['not rolled before the extension',          'CA',           '2016-12-15 mail',       '2017-01-19'],
  ['rolled after it: Saturday to Tuesday, King on Monday', 'CA', '2016-12-10 mail',     '2017-01-17'],
  ['a holiday of the courts alone',            'CA',           '2016-01-08 mail',       '2016-02-16'],
  ['method not known',                         'CA',           '2016-12-20',            '2017-01-19'],
])(`${source.cite}: %s`, (_why, to, served, last) => {
  expect(due('W1', `determination-served ${served}`, { place: { from: 'CA', to } })).toBe(last);
});
