import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { momentText, momentWords, onPacificClock, pacific, pacificTime } from './pacific-time.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          day           time     on the clock  in words
  ['winter',                               '2016-12-01', '14:30', true,  'Thu 1 Dec 2016 at 14:30 PST'],
  ['summer',                               '2016-07-01', '00:05', true,  'Fri 1 Jul 2016 at 00:05 PDT'],
  ['last minute before the hour skipped',  '2016-03-13', '01:59', true,  'Sun 13 Mar 2016 at 01:59 PST'],
  ['in the hour skipped',                  '2016-03-13', '02:30', false, 'Sun 13 Mar 2016 at 03:30 PDT'],
  ['first minute after it',                '2016-03-13', '03:00', true,  'Sun 13 Mar 2016 at 03:00 PDT'],
  ['the hour repeated: its first run',     '2016-11-06', '01:30', true,  'Sun 6 Nov 2016 at 01:30 PDT'],
])('%s', (_why, day, time, onClock, words) => {
  const [date, clock] = [Temporal.PlainDate.from(day), Temporal.PlainTime.from(time)];
  expect(onPacificClock(date, clock)).toBe(onClock);
  expect(momentWords(pacific(date, clock))).toBe(words);
  if (onClock) expect(momentText(pacific(date, clock))).toBe(`${day}T${time}`);
});

// biome-ignore format: a table reads in columns
test.each([
  ['winter',                        '2016-12-01T20:00:00.000Z', '12:00'],
  ['summer',                        '2016-07-01T20:00:00.000Z', '13:00'],
  ['last minute before the skip',   '2016-03-13T09:59:59.000Z', '01:59'],
  ['the minute after it',           '2016-03-13T10:00:00.000Z', '03:00'],
  ['the hour repeated, first run',  '2016-11-06T08:30:00.000Z', '01:30'],
  ['and second',                    '2016-11-06T09:30:00.000Z', '01:30'],
])('the hour at an instant: %s', (_why, instant, time) => {
  expect(pacificTime(instant)).toBe(time);
});
