import { expect, test } from 'vitest';
import { counted } from '../../../../test/builders/due-dates.ts';
import { source } from './event-order.ts';

const refusal = (events: string, setting = {}) => {
  const result = counted(events, setting);
  return result.kind === 'refused' ? [result.refusal.at, result.refusal.message] : null;
};

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        events                                                                  at             says
  ['served before made',                 'ur-decision-served 2016-11-01; ur-decision-made 2016-11-03',           'events/0/on', 'Labor Code 4610(i)(4)'],
  ['decided before requested',           'rfa-received 2016-11-03; ur-decision-made 2016-11-01',                 'events/1/on', 'Labor Code 4610(i)(1)'],
  ['on one day, by the hour',            'rfa-received 2016-11-03 15:00; ur-decision-made 2016-11-03 14:59',     'events/1/on', '2016-11-03 14:59 is before rfa-received on 2016-11-03 15:00'],
  ['applied before served',              'ur-decision-served 2016-11-03; application-received 2016-11-02',       'events/1/on', 'Labor Code 4610.5(h)'],
  ['assigned before eligible',           'eligible 2016-11-15; noarfi-served 2016-11-14',                        'events/1/on', '8 CCR 9792.10.4(b)'],
  ['determined before the records',      'records-complete 2016-12-02; determination-served 2016-12-01',         'events/1/on', '8 CCR 9792.10.6(b)(2)'],
  ['received before served',             'determination-received 2016-12-01; determination-served 2016-12-02',   'events/0/on', 'Labor Code 4610.6(f)'],
  ['extended, nothing running',          'determination-extended 2016-12-01',                                    'events/0/on', 'has no records-complete before it'],
  ['extended after the determination',   'records-complete 2016-11-01; determination-served 2016-11-20; determination-extended 2016-11-21', 'events/1/on', 'Labor Code 4610.6(d)(2)'],
  ['information before it was asked for','ur-information-requested 2016-11-03; ur-information-received 2016-11-02', 'events/1/on', '8 CCR 9792.9.1(f)'],
  ['before the law',                     'rfa-received 2012-12-31',                                              'events/0/on', 'Labor Code 4610.5(a)'],
  ['after the computed holidays',        'eligible 2016-11-14; rfa-received 2036-01-01',                         'events/1/on', 'Code of Civil Procedure 135'],
  ['due after the computed holidays',    'noarfi-served 2035-12-20 mail',                                        'events/0/on', 'R1 would fall due after 2035-12-31'],
  ['an hour that is skipped',            'ur-decision-made 2016-03-13 02:30',                                    'events/0/at', 'does not exist in Pacific time'],
])('refused: %s', (_why, events, at, says) => {
  const refused = refusal(events);
  expect(refused?.[0]).toBe(at);
  expect(refused?.[1]).toContain(says);
  expect(refused?.[1]).not.toContain('\n');
});

test('refused: an event before the injury', () => {
  expect(refusal('rfa-received 2016-11-03', { dateOfInjury: '2016-11-04' })?.[0]).toBe('events/0/on');
  expect(refusal('rfa-received 2016-11-04', { dateOfInjury: '2016-11-04' })).toBeNull();
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         events
  ['no events',                           'rfa-received 2013-01-01'],
  ['all on one day',                      'rfa-received 2016-11-03; ur-decision-made 2016-11-03; ur-decision-served 2016-11-03; application-received 2016-11-03'],
  ['written in another order',            'ur-decision-served 2016-11-03; ur-decision-made 2016-11-01; rfa-received 2016-10-28'],
  ['one hour known, the other not',       'rfa-received 2016-11-03 15:00; ur-decision-made 2016-11-03'],
  ['a second decision after the first was served', 'ur-decision-made 2016-11-01; ur-decision-served 2016-11-02; ur-decision-made 2016-12-01; ur-decision-served 2016-12-02'],
  ['the last day that counts',            'noarfi-served 2035-12-14 mail'],
])('taken: %s', (_why, events) => {
  expect(refusal(events)).toBeNull();
});

test('every order names its source', () => {
  expect(source.filter(({ cite, says }) => cite === '' || says === '')).toEqual([]);
});
