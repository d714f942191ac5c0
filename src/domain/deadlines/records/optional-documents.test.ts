import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './optional-documents.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   events                                                                       due
  ['mailed: 15 days',               'noarfi-served 2016-11-14 mail',                                             '2016-11-29'],
  ['electronic: 12 days',           'noarfi-served 2016-11-17 electronic',                                       '2016-11-29'],
  ['Sunday runs to Monday',         'noarfi-served 2016-11-12 mail',                                             '2016-11-28'],
  ['changed to expedited: 24 hours','noarfi-served 2016-11-14 mail; expedited-certified 2016-11-16 13:00',       '2016-11-17T13:00'],
])(`${source.cite}: %s`, (_why, events, last) => {
  expect(due('R5', events)).toBe(last);
});

test('expedited from the start: 24 hours; own knowledge, so medium', () => {
  expect(deadline('R5', 'noarfi-served 2016-11-14 09:30 electronic', { priority: 'expedited' })).toMatchObject({
    due: '2016-11-15T09:30',
    confidence: 'medium',
  });
});
