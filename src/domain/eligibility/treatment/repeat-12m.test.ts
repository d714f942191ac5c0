import { expect, test } from 'vitest';
import { found, ground } from '../../../../test/builders/screenings.ts';
import { source } from './repeat-12m.ts';

const relied = { reliedOnTwelveMonths: true };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             items                               found
  ['decided anew',                            [{}],                               'whole'],
  ['relied on the earlier decision',          [relied],                           'REPEAT_12M:0 no'],
  ['relied on it though the facts changed',   [{ ...relied, changedFacts: true }], 'whole'],
  ['one item of two',                         [relied, {}],                       'REPEAT_12M:0 part'],
  ['reviewed before as well: both',           [{ ...relied, priorImr: true }],    'PRIOR_IMR:0 REPEAT_12M:0 no'],
])(`${source.cite}: %s`, (_why, items, expected) => {
  expect(found({ items })).toBe(expected);
});

test('it is of medium confidence', () => {
  expect(ground('REPEAT_12M', { items: [relied] })?.confidence).toBe('medium');
});
