import { Temporal } from 'temporal-polyfill';

export const source = [
  {
    cite: 'Code of Civil Procedure 10, 12a, 135; Rule of Court 1.11',
    says: 'judicial holidays: the state holidays with Lincoln’s Birthday and the day after Thanksgiving; one on a Sunday is kept on Monday, one on a Saturday on Friday',
  },
  {
    cite: 'Labor Code 4600.4(b); CalHR list of state holidays',
    says: 'a normal business day excludes the state holidays; one on a Sunday moves to Monday, one on a Saturday gives no other day, but Veterans Day moves to Friday',
  },
];

/** `judicial`: court days (service, filing). `state`: business days of utilization review. */
export type HolidayCalendar = 'judicial' | 'state';

type Holiday = {
  readonly name: string;
  readonly on: (year: number) => Temporal.PlainDate;
  readonly calendars: readonly HolidayCalendar[];
  /** First and last year it is kept; absent means always. */
  readonly from?: number;
  readonly until?: number;
  /** Kept on the Friday before when it falls on a Saturday, in the state calendar. */
  readonly saturdayMoves?: boolean;
};

const both: readonly HolidayCalendar[] = ['judicial', 'state'];
const monday = 1;
const thursday = 4;
const friday = 5;
const saturday = 6;
const sunday = 7;

const fixed = (month: number, day: number) => (year: number) => Temporal.PlainDate.from({ year, month, day });

/** The nth weekday of a month; n = -1 is the last. */
function nthWeekday(n: number, weekday: number, month: number): (year: number) => Temporal.PlainDate {
  return year => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const days = (weekday - first.dayOfWeek + 7) % 7;
    const nth = first.add({ days: days + 7 * (n > 0 ? n - 1 : 4) });
    return nth.month === month ? nth : nth.subtract({ days: 7 });
  };
}

const thanksgiving = nthWeekday(4, thursday, 11);

const holidays: readonly Holiday[] = [
  { name: "New Year's Day", on: fixed(1, 1), calendars: both },
  { name: 'Martin Luther King Jr. Day', on: nthWeekday(3, monday, 1), calendars: both },
  { name: "Lincoln's Birthday", on: fixed(2, 12), calendars: ['judicial'] },
  { name: "Presidents' Day", on: nthWeekday(3, monday, 2), calendars: both },
  { name: 'Cesar Chavez Day', on: fixed(3, 31), calendars: both },
  { name: 'Memorial Day', on: nthWeekday(-1, monday, 5), calendars: both },
  { name: 'Juneteenth', on: fixed(6, 19), calendars: ['judicial'], from: 2023 },
  { name: 'Independence Day', on: fixed(7, 4), calendars: both },
  { name: 'Labor Day', on: nthWeekday(1, monday, 9), calendars: both },
  { name: 'Native American Day', on: nthWeekday(4, friday, 9), calendars: ['judicial'], from: 2022 },
  { name: 'Columbus Day', on: nthWeekday(2, monday, 10), calendars: ['judicial'], until: 2021 },
  { name: 'Veterans Day', on: fixed(11, 11), calendars: both, saturdayMoves: true },
  { name: 'Thanksgiving Day', on: thanksgiving, calendars: both },
  { name: 'the day after Thanksgiving', on: year => thanksgiving(year).add({ days: 1 }), calendars: both },
  { name: 'Christmas Day', on: fixed(12, 25), calendars: both },
];

/** Where a holiday is kept when it falls on a weekend; null when that day is not kept at all. */
function observed(holiday: Holiday, day: Temporal.PlainDate, calendar: HolidayCalendar): Temporal.PlainDate | null {
  if (day.dayOfWeek === sunday) return day.add({ days: 1 });
  if (day.dayOfWeek !== saturday) return day;
  return calendar === 'judicial' || holiday.saturdayMoves === true ? day.subtract({ days: 1 }) : null;
}

/** Days of a year as `month * 100 + day`. */
function holidaysOf(calendar: HolidayCalendar, year: number): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  // New Year's Day of the next year can be kept on 31 December of this one.
  for (const calendarYear of [year, year + 1]) {
    for (const holiday of holidays) {
      if (!holiday.calendars.includes(calendar)) continue;
      if (calendarYear < (holiday.from ?? calendarYear) || calendarYear > (holiday.until ?? calendarYear)) continue;
      const day = observed(holiday, holiday.on(calendarYear), calendar);
      if (day !== null && day.year === year && !days.has(keyOf(day))) days.set(keyOf(day), holiday.name);
    }
  }
  return days;
}

const keyOf = (day: Temporal.PlainDate) => day.month * 100 + day.day;

const computed: Readonly<Record<HolidayCalendar, Map<number, ReadonlyMap<number, string>>>> = {
  judicial: new Map(),
  state: new Map(),
};

/** The holiday kept on a day in that calendar, or null. Computed from the rules for any year. */
export function holidayOn(calendar: HolidayCalendar, day: Temporal.PlainDate): string | null {
  const known = computed[calendar].get(day.year);
  if (known !== undefined) return known.get(keyOf(day)) ?? null;
  const year = holidaysOf(calendar, day.year);
  computed[calendar].set(day.year, year);
  return year.get(keyOf(day)) ?? null;
}
