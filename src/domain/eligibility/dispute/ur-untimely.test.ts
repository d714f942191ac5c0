import { expect, test } from 'vitest';
import { found, ground } from '../../../../test/builders/screenings.ts';
import { source } from './ur-untimely.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          disputed  liability  found
  ['nobody says it was late',              false,    false,     'whole'],
  ['the worker says so',                   true,     false,     'UR_UNTIMELY no'],
  ['it outweighs a deferral',              true,     true,      'UR_UNTIMELY LIABILITY no'],
])(`${source.cite}: %s`, (_why, timelinessDisputed, liabilityDisputed, expected) => {
  expect(found({ urDecision: { timelinessDisputed, liabilityDisputed } })).toBe(expected);
});

test('the doubt about it is told', () => {
  const untimely = ground('UR_UNTIMELY', { urDecision: { timelinessDisputed: true } });
  expect(untimely).toMatchObject({ confidence: 'medium', elsewhere: "Workers' Compensation Appeals Board" });
  expect(untimely?.notes[0]).toContain('no text says so');
});
