import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './form-not-provided.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     events                                                                         A1n runs  A1
  ['the form came with the decision', 'ur-decision-served 2016-11-03 mail',                                          false,    '2016-12-08'],
  ['it did not: no clock',            'ur-decision-served 2016-11-03 mail without-form',                             true,     null],
  ['it came later',                   'ur-decision-served 2016-11-03 mail without-form; form-provided 2016-12-01 mail', false, '2017-01-05'],
])(`${source.cite}: %s`, (_why, events, waits, application) => {
  expect(deadline('A1n', events) !== null).toBe(waits);
  expect(due('A1', events)).toBe(application);
});

test('a clock that does not run has no date, but says why', () => {
  const waiting = deadline('A1n', 'ur-decision-served 2016-11-03 mail without-form');
  expect(waiting).toMatchObject({ due: null, base: null });
  expect(waiting?.steps[0]).toContain('the time to apply has not begun');
});
