import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isBusinessDay } from './business-day.ts';
import { businessDayFrom, civilDateOf, dayNumber, isBusinessDayNumber, weekdayOf } from './day-number.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row              day           number   weekday (Monday is 0)
  ['the first',                '1970-01-01', 0,       3],
  ['the day before',           '1969-12-31', -1,      2],
  ['a leap day',               '2016-02-29', 16_860,  0],
  ['the day after it',         '2016-03-01', 16_861,  1],
  ['a Sunday',                 '2016-11-06', 17_111,  6],
])('%s', (_why, day, number, weekday) => {
  expect([dayNumber(day), civilDateOf(number), weekdayOf(number)]).toEqual([number, day, weekday]);
});

test('every day of 1899 to 2101, and of some far off, has the number the calendar gives it', () => {
  const first = Temporal.PlainDate.from('1970-01-01');
  const from = Temporal.PlainDate.from('1899-01-01');
  const start = first.until(from, { largestUnit: 'days' }).days;
  const wrong: string[] = [];
  for (let at = 0; at < 74_000; at += 1)
    if (dayNumber(from.add({ days: at }).toString()) !== start + at) wrong.push(String(at));
  expect(wrong).toEqual([]);
  for (const far of ['0001-01-01', '1600-02-29', '2000-02-29', '9999-12-31'])
    expect(dayNumber(far)).toBe(first.until(Temporal.PlainDate.from(far), { largestUnit: 'days' }).days);
});

test('business days are those of the calendar, over all years it answers for', () => {
  const last = dayNumber('2035-12-31');
  for (let day = dayNumber('2013-01-01'); day <= last; day += 1)
    expect(isBusinessDayNumber(day), civilDateOf(day)).toBe(isBusinessDay(Temporal.PlainDate.from(civilDateOf(day))));
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row               day           business day from it
  ['a business day stands',     '2014-11-26', '2014-11-26'],
  ['Thanksgiving and weekend',  '2014-11-27', '2014-12-01'],
])('the next business day: %s', (_why, day, next) => {
  expect(civilDateOf(businessDayFrom(dayNumber(day)))).toBe(next);
});
