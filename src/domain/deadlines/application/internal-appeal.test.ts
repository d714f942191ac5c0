import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './internal-appeal.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          events                                                                   due
  ['ten days',                             'ur-decision-served 2016-11-04 mail',                                    '2016-11-14'],
  ['Sunday runs to Monday',                'ur-decision-served 2016-11-03 hand',                                    '2016-11-14'],
  ['from service, not from the decision',  'ur-decision-made 2016-11-01; ur-decision-served 2016-11-04',            '2016-11-14'],
  ['service not known: from the decision', 'ur-decision-made 2016-11-01',                                           '2016-11-14'],
  ['its result: thirty days',              'ur-decision-served 2016-11-04; internal-appeal-requested 2016-11-08',   '2016-12-08'],
])(`${source.cite}: %s`, (_why, events, last) => {
  expect(due('A2', events)).toBe(last);
});

test('it does not stop the time to apply', () => {
  expect(due('A1', 'ur-decision-served 2016-11-03 mail; internal-appeal-requested 2016-11-08')).toBe('2016-12-08');
});
