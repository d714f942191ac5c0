import { expect, test } from 'vitest';
import { found, ground } from '../../../../test/builders/screenings.ts';
import { source } from './unsigned.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            signed  by          received      found          last day to cure
  ['signed',                                 true,   'worker',   '2016-11-10', 'whole',         undefined],
  ['not signed, cured by mail service',      false,  'worker',   '2016-11-10', 'UNSIGNED no',   '2016-12-08'],
  ['not signed, on the last day to cure',    false,  'worker',   '2016-12-08', 'UNSIGNED no',   '2016-12-08'],
  ['not signed and late: both are told',     false,  'worker',   '2016-12-09', 'UNSIGNED LATE no', '2016-12-08'],
  ['not signed by the attorney either',      false,  'attorney', '2016-11-10', 'UNSIGNED no',   '2016-12-08'],
] as const)(`${source.cite}: %s`, (_why, signed, signedBy, received, expected, lastDay) => {
  const change = { signed, signedBy, received };
  expect(found(change)).toBe(expected);
  expect(ground('UNSIGNED', change)?.lastDayToCure).toBe(lastDay);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  UR decision                                                        last day to cure
  ['by hand: thirty days, Saturday to Monday',     { by: 'hand' },                                                    '2016-12-05'],
  ['a formulary dispute before its clock existed', { formularyOnly: true },                                           '2016-12-08'],
  ['the form never came: no last day',             { formProvided: false },                                           null],
  ['the form came later',                          { formProvided: false, formProvidedOn: '2016-11-08', formProvidedBy: 'hand' }, '2016-12-08'],
  ['liability disputed: the time has not begun',   { liabilityDisputed: true },                                       null],
] as const)('a new signed form: %s', (_why, urDecision, lastDay) => {
  const unsigned = ground('UNSIGNED', { signed: false, urDecision });
  expect(unsigned).toMatchObject({ cure: expect.stringContaining('signed'), lastDayToCure: lastDay });
  expect(unsigned?.notes.length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       received      told that it is over
  ['on the last day to apply',          '2016-12-08', false],
  ['the day after',                     '2016-12-09', true],
])('a cure that comes too late is told as such: %s', (_why, received, over) => {
  const notes = ground('UNSIGNED', { signed: false, received })?.notes ?? [];
  expect(notes.some(note => note.startsWith('that time had ended'))).toBe(over);
});
