import { expect, test } from 'vitest';
import { found, ground, screeningOf } from '../../../../test/builders/screenings.ts';
import { source } from './late.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                       served        by            to              received      late
  ['by hand, the day before the last',                  '2016-11-01', 'hand',       'CA',           '2016-11-30', false],
  ['by hand, day 30',                                   '2016-11-01', 'hand',       'CA',           '2016-12-01', false],
  ['by hand, day 31',                                   '2016-11-01', 'hand',       'CA',           '2016-12-02', true],
  ['day 30 a Saturday: Monday is in time',              '2016-11-03', 'hand',       'CA',           '2016-12-05', false],
  ['day 30 a Saturday: Tuesday is late',                '2016-11-03', 'hand',       'CA',           '2016-12-06', true],
  ['day 30 on Thanksgiving, the Monday after',          '2016-10-25', 'hand',       'CA',           '2016-11-28', false],
  ['day 30 on Thanksgiving, the Tuesday after',         '2016-10-25', 'hand',       'CA',           '2016-11-29', true],
  ['by mail, day 35',                                   '2016-11-03', 'mail',       'CA',           '2016-12-08', false],
  ['by mail, day 36',                                   '2016-11-03', 'mail',       'CA',           '2016-12-09', true],
  ['by mail, day 35 on the Christmas holiday',          '2016-11-20', 'mail',       'CA',           '2016-12-27', false],
  ['by mail, a day after it',                           '2016-11-20', 'mail',       'CA',           '2016-12-28', true],
  ['by mail to Nevada, day 40',                         '2016-11-03', 'mail',       'NV',           '2016-12-13', false],
  ['by mail to Nevada, day 41',                         '2016-11-03', 'mail',       'NV',           '2016-12-14', true],
  ['by mail to a confidential address, day 42',         '2016-11-03', 'mail',       'confidential', '2016-12-15', false],
  ['by mail to a confidential address, day 43',         '2016-11-03', 'mail',       'confidential', '2016-12-16', true],
  ['by mail abroad, day 50',                            '2016-11-03', 'mail',       'abroad',       '2016-12-23', false],
  ['by mail abroad, the Tuesday after Christmas',       '2016-11-03', 'mail',       'abroad',       '2016-12-27', true],
  ['by fax, two court days more',                       '2016-11-01', 'fax',        'CA',           '2016-12-05', false],
  ['by fax, three',                                     '2016-11-01', 'fax',        'CA',           '2016-12-06', true],
  ['electronic on Saturday counts as Monday',           '2016-11-05', 'electronic', 'CA',           '2016-12-09', false],
  ['and no longer',                                     '2016-11-05', 'electronic', 'CA',           '2016-12-12', true],
  ['over a leap day',                                   '2016-01-26', 'mail',       'CA',           '2016-03-01', false],
  ['a day later',                                       '2016-01-26', 'mail',       'CA',           '2016-03-02', true],
  ['emergency rules, the last day',                     '2014-01-08', 'mail',       'CA',           '2014-02-13', false],
  ['emergency rules, a day later',                      '2014-01-08', 'mail',       'CA',           '2014-02-14', true],
  ['over the change of 2017, the last day',             '2016-12-05', 'mail',       'CA',           '2017-01-09', false],
  ['over the change of 2017, a day later',              '2016-12-05', 'mail',       'CA',           '2017-01-10', true],
  ['over the change of Apr 2026, the last day',         '2026-03-10', 'mail',       'CA',           '2026-04-14', false],
  ['over the change of Apr 2026, a day later',          '2026-03-10', 'mail',       'CA',           '2026-04-15', true],
] as const)(`${source.cite}: %s`, (_why, served, by, to, received, expected) => {
  const urDecision = { made: served, served, by };
  expect(ground('LATE', { received, place: { from: 'CA', to }, urDecision }) !== null).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                        served        formulary  received      late
  ['formulary dispute served before 2018: thirty days',  '2017-12-29', true,      '2018-01-29', false],
  ['thirty days gone',                                   '2017-12-29', true,      '2018-01-30', true],
  ['served on 1 Jan 2018: ten days',                     '2018-01-01', true,      '2018-01-11', false],
  ['ten days gone',                                      '2018-01-01', true,      '2018-01-12', true],
  ['served on 1 Jan 2018, more than the formulary',      '2018-01-01', false,     '2018-01-31', false],
  ['and a day later',                                    '2018-01-01', false,     '2018-02-01', true],
])('%s', (_why, served, formularyOnly, received, expected) => {
  const urDecision = { made: served, served, by: 'hand', formularyOnly } as const;
  expect(ground('LATE', { received, urDecision }) !== null).toBe(expected);
});

const disputed = { liabilityDisputed: true } as const;
const resolved = { ...disputed, liabilityResolvedOn: '2017-02-01', liabilityResolvedBy: 'mail' } as const;
const without = { formProvided: false } as const;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                         UR decision                                                        received      found
  ['liability open: never late, but it waits',            disputed,                                                          '2017-06-01', 'LIABILITY deferred'],
  ['liability resolved: 35 days by mail',                 resolved,                                                          '2017-03-08', 'whole'],
  ['and a day later',                                     resolved,                                                          '2017-03-09', 'LATE no'],
  ['in before it was resolved',                           resolved,                                                          '2016-11-10', 'whole'],
  ['liability resolved, a formulary dispute: 30 days too', { ...resolved, formularyOnly: true },                             '2017-03-08', 'whole'],
  ['the form never came: never late',                     without,                                                           '2017-06-01', 'whole'],
  ['the form came later: from then, by hand',             { ...without, formProvidedOn: '2017-01-03', formProvidedBy: 'hand' }, '2017-02-02', 'whole'],
  ['and a day later',                                     { ...without, formProvidedOn: '2017-01-03', formProvidedBy: 'hand' }, '2017-02-03', 'LATE no'],
  ['service not known: no time is counted',               { served: null },                                                  '2017-06-01', 'whole'],
] as const)('when the time begins: %s', (_why, urDecision, received, expected) => {
  expect(found({ received, urDecision })).toBe(expected);
});

test('it shows the count, its source and its doubt', () => {
  expect(ground('LATE', { received: '2016-12-09' })).toMatchObject({
    source: 'Labor Code 4610.5(h)(1)(B); 8 CCR 9792.10.1(b)(1)',
    confidence: 'medium',
    cure: null,
    lastDayToCure: null,
    message: 'The application was received on Fri 9 Dec 2016; the last day to apply was Thu 8 Dec 2016.',
  });
  expect(ground('LATE', { received: '2016-12-09', urDecision: { by: 'hand' } })?.confidence).toBe('high');
});

test('a time that does not run says why', () => {
  expect(screeningOf({ urDecision: { served: null } })).toMatchObject({
    period: { lastDay: null, steps: [expect.stringContaining('not known')] },
    inquiries: [{ at: 'urDecision/served', of: 'claims-administrator' }],
  });
});
