import { expect, test } from 'vitest';
import { counted } from '../../../../test/builders/due-dates.ts';
import { nextStage, stagesReached } from './alarms.ts';
import type { Deadline } from './deadline.ts';

function clock(
  duty: string,
  short: string,
  enforced = true,
  priority: 'standard' | 'expedited' = 'standard',
): Deadline {
  const all = counted(short, { priority });
  const found = all.kind === 'counted' ? all.duties.find(one => one.duty === duty && one.enforced === enforced) : null;
  if (!found) throw new Error(`no ${duty}`);
  return found;
}

const stages = (deadline: Deadline, today: string, time = '12:00') =>
  stagesReached(deadline, { today, time }).map(({ stage, on }) => `${stage} ${on}`);

const mailed = 'noarfi-served 2016-11-09 mail'; // R1 due 2016-11-25, rolled over Thanksgiving; R4 2016-11-21
// biome-ignore format: a table reads in columns
test.each([
  // why this row                                           clock                                                                  today         stages reached, the last two
  ['nothing on the day it starts',                          clock('R1', mailed),                                                   '2016-11-09', []],
  ['nothing on the fourth day',                             clock('R1', mailed),                                                   '2016-11-13', []],
  ['a reminder on the fifth, though the statute alarms',    clock('R1', mailed),                                                   '2016-11-14', ['day-5 2016-11-14']],
  ['and on the tenth',                                      clock('R1', mailed),                                                   '2016-11-19', ['day-5 2016-11-14', 'day-10 2016-11-19']],
  ['the statute: soon, three days before',                  clock('R4', mailed, false),                                            '2016-11-18', ['due-soon 2016-11-18']],
  ['not four',                                              clock('R4', mailed, false),                                            '2016-11-17', []],
  ['the statute: today',                                    clock('R4', mailed, false),                                            '2016-11-21', ['due-soon 2016-11-18', 'due-today 2016-11-21']],
  ['the last day is not over in its last minute',           clock('R4', mailed, false),                                            '2016-11-21', ['due-soon 2016-11-18', 'due-today 2016-11-21']],
  ['the statute: over, a day later',                        clock('R4', mailed, false),                                            '2016-11-22', ['due-today 2016-11-21', 'overdue 2016-11-22']],
  ['a right: three days before',                            clock('W1', 'determination-served 2016-12-20 hand'),                   '2017-01-16', ['due-soon 2017-01-16']],
  ['a short clock: the business day before a Tuesday',      clock('A3', 'inquiry-received 2016-10-18'),                            '2016-10-24', ['due-soon 2016-10-24']],
  ['hours: none soon, the day before is that of the start', clock('R3', 'noarfi-served 2016-11-09 10:00 electronic', true, 'expedited'), '2016-11-09', []],
])('%s', (_why, deadline, today, expected) => {
  expect(stages(deadline, today).slice(-2)).toEqual(expected);
});

test('a clock in hours is over a minute after its minute', () => {
  const deadline = clock('R3', 'noarfi-served 2016-11-09 10:00 electronic', true, 'expedited');
  expect(deadline.due).toBe('2016-11-10T10:00');
  expect(stages(deadline, '2016-11-10', '10:00')).toEqual(['due-today 2016-11-10']);
  expect(stages(deadline, '2016-11-10', '10:01')).toEqual(['due-today 2016-11-10', 'overdue 2016-11-10']);
});

test('looked at after a long pause, every stage is there in the order of its days', () => {
  expect(stages(clock('R1', mailed), '2017-03-01')).toEqual([
    'day-5 2016-11-14',
    'day-10 2016-11-19',
    'day-14 2016-11-23',
    `overdue ${afterDay(clock('R1', mailed).due)}`,
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    clock                                                                             today         hour     next look
  ['the day it starts: its first reminder',          clock('R1', mailed),                                                              '2016-11-09', '12:00', '2016-11-14'],
  ['the day of a reminder: the one after it',        clock('R1', mailed),                                                              '2016-11-14', '00:00', '2016-11-19'],
  ['the last day: the day after it',                 clock('R4', mailed, false),                                                       '2016-11-21', '23:59', '2016-11-22'],
  ['over: never again',                              clock('R4', mailed, false),                                                       '2016-11-22', '00:00', null],
  ['hours: the minute that is the last',             clock('R3', 'noarfi-served 2016-11-09 10:00 electronic', true, 'expedited'),      '2016-11-10', '09:59', '2016-11-10T10:00'],
  ['in that minute it is not over yet',              clock('R3', 'noarfi-served 2016-11-09 10:00 electronic', true, 'expedited'),      '2016-11-10', '10:00', '2016-11-10T10:00'],
  ['a minute later it is',                           clock('R3', 'noarfi-served 2016-11-09 10:00 electronic', true, 'expedited'),      '2016-11-10', '10:01', null],
])('the next stage, %s', (_why, deadline, today, time, next) => {
  expect(nextStage(deadline, { today, time })).toBe(next);
});

function afterDay(due: string | null): string {
  return new Date(Date.parse(`${due}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
