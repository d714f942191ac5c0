import * as fc from '../../../test/random.ts';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type HolidayCalendar, holidayOn, source } from './holidays.ts';

function daysOf(calendar: HolidayCalendar, year: number): string[] {
  const days: string[] = [];
  let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  for (; day.year === year; day = day.add({ days: 1 }))
    if (holidayOn(calendar, day) !== null) days.push(day.toString().slice(5));
  return days;
}

// biome-ignore format: a table reads in columns
const years: readonly (readonly [why: string, HolidayCalendar, number, string])[] = [
  ['courts, the first year',                   'judicial', 2013, '01-01 01-21 02-12 02-18 04-01 05-27 07-04 09-02 10-14 11-11 11-28 11-29 12-25'],
  ['courts, Veterans Day on a Tuesday',        'judicial', 2014, '01-01 01-20 02-12 02-17 03-31 05-26 07-04 09-01 10-13 11-11 11-27 11-28 12-25'],
  ['courts, 4 July on a Saturday',             'judicial', 2015, '01-01 01-19 02-12 02-16 03-31 05-25 07-03 09-07 10-12 11-11 11-26 11-27 12-25'],
  ['courts, Christmas on a Sunday',            'judicial', 2016, '01-01 01-18 02-12 02-15 03-31 05-30 07-04 09-05 10-10 11-11 11-24 11-25 12-26'],
  ['courts, New Year and Lincoln on a Sunday, Veterans on a Saturday', 'judicial', 2017, '01-02 01-16 02-13 02-20 03-31 05-29 07-04 09-04 10-09 11-10 11-23 11-24 12-25'],
  ['courts, Chavez on a Saturday, Veterans on a Sunday', 'judicial', 2018, '01-01 01-15 02-12 02-19 03-30 05-28 07-04 09-03 10-08 11-12 11-22 11-23 12-25'],
  ['courts, New Year 2022 kept on 31 December, last Columbus Day', 'judicial', 2021, '01-01 01-18 02-12 02-15 03-31 05-31 07-05 09-06 10-11 11-11 11-25 11-26 12-24 12-31'],
  ['courts, first Native American Day',        'judicial', 2022, '01-17 02-11 02-21 03-31 05-30 07-04 09-05 09-23 11-11 11-24 11-25 12-26'],
  ['courts, first Juneteenth',                 'judicial', 2023, '01-02 01-16 02-13 02-20 03-31 05-29 06-19 07-04 09-04 09-22 11-10 11-23 11-24 12-25'],
  ['courts, the last year',                    'judicial', 2035, '01-01 01-15 02-12 02-19 03-30 05-28 06-19 07-04 09-03 09-28 11-12 11-22 11-23 12-25'],
  ['state, Lincoln and Columbus not kept',     'state',    2014, '01-01 01-20 02-17 03-31 05-26 07-04 09-01 11-11 11-27 11-28 12-25'],
  ['state, 4 July on a Saturday is lost',      'state',    2015, '01-01 01-19 02-16 03-31 05-25 09-07 11-11 11-26 11-27 12-25'],
  ['state, Christmas on a Sunday',             'state',    2016, '01-01 01-18 02-15 03-31 05-30 07-04 09-05 11-11 11-24 11-25 12-26'],
  ['state, Veterans Day on a Saturday moves',  'state',    2017, '01-02 01-16 02-20 03-31 05-29 07-04 09-04 11-10 11-23 11-24 12-25'],
  ['state, New Year on a Saturday is lost',    'state',    2022, '01-17 02-21 03-31 05-30 07-04 09-05 11-11 11-24 11-25 12-26'],
  ['state, 31 December 2021 is a business day','state',    2021, '01-01 01-18 02-15 03-31 05-31 07-05 09-06 11-11 11-25 11-26'],
];

test.each(years)(`${source[0]?.cite ?? ''}: %s`, (_why, calendar, year, days) => {
  expect(daysOf(calendar, year).join(' ')).toBe(days);
});

const day = fc.integer({ min: 0, max: 8399 }).map(days => Temporal.PlainDate.from('2013-01-01').add({ days }));

test('no holiday is on a weekend', () => {
  fc.assert(
    fc.property(day, fc.constantFrom<HolidayCalendar>('judicial', 'state'), (day, calendar) => {
      if (holidayOn(calendar, day) !== null) expect(day.dayOfWeek).toBeLessThan(6);
    }),
    { numRuns: 2000 },
  );
});

test('every state holiday is one of the courts', () => {
  for (let year = 2013; year <= 2035; year += 1) {
    const courts = daysOf('judicial', year);
    expect(daysOf('state', year).filter(day => !courts.includes(day))).toEqual([]);
  }
});
