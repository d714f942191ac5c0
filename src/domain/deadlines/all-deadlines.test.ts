import { expect, test } from 'vitest';
import { counted } from '../../../test/builders/due-dates.ts';
import { endings, source, startedBy } from './all-deadlines.ts';
import { EventKind } from './clocks/case-events.ts';
import { DutyId } from './clocks/deadline.ts';

test('every duty is started by an event', () => {
  const started = new Set(Object.values(startedBy).flatMap(rules => rules.map(rule => rule.duty)));
  expect(DutyId.options.filter(duty => !started.has(duty))).toEqual([]);
});

test('every duty has its source, and what it says', () => {
  for (const rule of Object.values(startedBy).flat()) {
    expect(rule.source.cite.length, rule.duty).toBeGreaterThan(5);
    expect(rule.source.says.length, rule.duty).toBeGreaterThan(20);
  }
  expect(source).toHaveLength(endings.length);
});

const running = (events: string, setting = {}) => {
  const result = counted(events, setting);
  return result.kind === 'counted' ? result.duties.map(({ duty }) => duty).join(' ') : result.refusal.message;
};

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        event                               duties
  ['a first visit',                      'first-visit 2018-03-05',           'U7'],
  ['a request',                          'rfa-received 2016-11-14',          'U1 U3 U4'],
  ['a decision',                         'ur-decision-made 2016-11-14',      'U5 U6 U8 A2'],
  ['its service',                        'ur-decision-served 2016-11-14',    'A1 A2'],
  ['liability resolved',                 'liability-resolved 2016-11-14',    'A1d'],
  ['an application alone',               'application-received 2016-11-14',  ''],
  ['an inquiry',                         'inquiry-received 2016-11-14',      'A3'],
  ['eligible',                           'eligible 2016-11-14',              'A4'],
  ['the notice, mailed',                 'noarfi-served 2016-11-14 mail',    'R1 R4 R5'],
  ['the notice, electronic',             'noarfi-served 2016-11-14 electronic', 'R2 R4 R5'],
  ['records found',                      'records-found 2016-11-14',         'R6'],
  ['records asked for',                  'records-requested 2016-11-14',     'R7'],
  ['records complete',                   'records-complete 2016-11-14',      'D1'],
  ['a determination served',             'determination-served 2016-11-14',  'W1'],
  ['a determination received',           'determination-received 2016-11-14','P1 P2'],
  ['a defect noticed',                   'verification-defect-noticed 2016-11-14', 'W2'],
  ['authorized',                         'authorized 2017-11-14',            'R8'],
  ['settled',                            'settled 2017-11-14',               'R8'],
  ['a new administrator',                'new-administrator 2016-11-14',     'R9'],
])('starts: %s', (_why, event, duties) => {
  expect(running(event)).toBe(duties);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        event                               duties
  ['a request',                          'rfa-received 2016-11-14',          'U2 U4'],
  ['eligible: the statute counts',       'eligible 2016-11-14',              'A4 R3'],
  ['the notice',                         'noarfi-served 2016-11-14 electronic', 'R3 R5'],
  ['records complete, rule and statute', 'records-complete 2016-11-14',      'D2 D2'],
])('starts, expedited: %s', (_why, event, duties) => {
  expect(running(event, { priority: 'expedited', treatment: 'prospective' })).toBe(duties);
});

const ended = (events: string) => {
  const result = counted(events);
  return result.kind === 'counted'
    ? result.ended.map(({ duty, ended: { how, event } }) => `${duty} ${how} by ${event}`)
    : [result.refusal.message];
};

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            events                                                                                  ended
  ['the form came',                          'ur-decision-served 2016-11-03 without-form; form-provided 2016-11-20 mail',             ['A1n replaced by form-provided']],
  ['liability resolved',                     'ur-decision-served 2016-11-03; liability-resolved 2016-12-20 mail',                     ['A1 replaced by liability-resolved']],
  ['changed to expedited',                   'noarfi-served 2016-11-14 mail; expedited-certified 2016-11-15',                         ['R1 replaced by expedited-certified', 'R4 replaced by expedited-certified', 'R5 replaced by expedited-certified']],
  ['too late to replace what was met',       'noarfi-served 2016-11-14 electronic; records-complete 2016-11-20; expedited-certified 2016-11-21', ['R5 replaced by expedited-certified', 'D1 replaced by expedited-certified']],
  ['authorized before the records came',     'inquiry-received 2016-11-10; noarfi-served 2016-11-14 mail; authorized 2016-11-16',      ['A3 stopped by authorized', 'R1 stopped by authorized', 'R4 stopped by authorized', 'R5 stopped by authorized']],
  ['settled in the time to decide',          'records-complete 2016-11-14; settled 2016-11-16',                                       ['D1 stopped by settled']],
  ['the application withdrawn',              'records-complete 2016-11-14; application-withdrawn 2016-11-16',                         ['D1 stopped by application-withdrawn']],
  ['authorized after the determination',     'records-complete 2016-11-14; determination-served 2016-12-01 mail; authorized 2016-12-05', []],
  ['the time to apply is not stopped',       'ur-decision-served 2016-11-03 mail; authorized 2016-11-16',                             []],
])('ends: %s', (_why, events, expected) => {
  expect(ended(events)).toEqual(expected);
});

test('every kind of event stands in the list', () => {
  expect(Object.keys(startedBy).toSorted()).toEqual([...EventKind.options].toSorted());
});
