import { civilDateOf } from '#domain/calendar/counting/day-number.ts';
import type { Course } from '../programme/course.ts';
import type { Span } from '../programme/span.ts';
import type { Flows, SimulatedDay, SimulatedMonth, Stocks } from './simulation.ts';

type Counted = { -readonly [Name in keyof (Flows & Stocks)]: number };

/** Flows and stocks of every day of the span. Stocks are counted as changes and then summed up. */
export function countDays(courses: readonly Course[], span: Span, oneIn: number): readonly SimulatedDay[] {
  const days = Array.from({ length: span.last - span.first + 2 }, nothing);
  const count = (name: keyof Counted, day: number | null, by = 1) => {
    const counted = day === null ? undefined : days[day - span.first];
    if (counted !== undefined) counted[name] += by * oneIn;
  };
  /** In a place from one day to another; null: still there. */
  const stay = (name: keyof Stocks, from: number | null, to: number | null) => {
    if (from === null) return;
    count(name, from);
    count(name, to, -1);
  };
  for (const course of courses) {
    const { received, finding } = course.application;
    count('received', received);
    count('eligible', course.eligible);
    count('assigned', course.assigned);
    count('determined', course.determined);
    if (isLate(course)) count('determinedLate', course.determined);
    if (course.records === null) count('withoutRecords', course.determined);
    if (course.standing === 'closed') count(finding === 'duplicate' ? 'duplicates' : kindOf(course), course.closed);
    const left = course.determined ?? course.closed;
    stay('inIntake', received, course.assigned ?? left);
    if (course.assigned === null) continue;
    if (course.standing === 'ended') count('ended', course.closed);
    const ready = earliest(course.records, course.withoutRecords);
    stay('open', course.assigned, left);
    stay('awaitingRecords', course.assigned, ready ?? left);
    const missingFrom = course.recordsDue === null ? null : course.recordsDue + 1;
    const missingTo = ready ?? left;
    if (missingFrom !== null && (missingTo === null || missingTo > missingFrom))
      stay('missingRecords', missingFrom, missingTo);
    stay('waiting', ready, course.reviewed ?? left);
    stay('inReview', course.reviewed, left);
  }
  return summed(days.slice(0, -1), span);
}

/** Whether a determination came after its day. */
export function isLate({ determined, determinationDue }: Course): boolean {
  return determined !== null && determinationDue !== null && determined > determinationDue;
}

function kindOf({ application: { finding } }: Course): 'ineligible' | 'ended' {
  return finding === 'deferred' ? 'ended' : 'ineligible';
}

function earliest(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : Math.min(one, other);
}

function nothing(): Counted {
  return {
    received: 0,
    duplicates: 0,
    ineligible: 0,
    eligible: 0,
    assigned: 0,
    determined: 0,
    determinedLate: 0,
    withoutRecords: 0,
    ended: 0,
    inIntake: 0,
    open: 0,
    awaitingRecords: 0,
    missingRecords: 0,
    waiting: 0,
    inReview: 0,
  };
}

const stocks = ['inIntake', 'open', 'awaitingRecords', 'missingRecords', 'waiting', 'inReview'] as const;

function summed(days: readonly Counted[], span: Span): SimulatedDay[] {
  const now = nothing();
  return days.map((day, offset) => {
    for (const name of stocks) now[name] += day[name];
    return { day: civilDateOf(span.first + offset), ...day, ...stocksOf(now) };
  });
}

/** The stocks of a day alone. */
export function stocksOf(day: Stocks): Stocks {
  const { inIntake, open, awaitingRecords, missingRecords, waiting, inReview } = day;
  return { inIntake, open, awaitingRecords, missingRecords, waiting, inReview };
}

const flows = [
  'received',
  'duplicates',
  'ineligible',
  'eligible',
  'assigned',
  'determined',
  'determinedLate',
  'withoutRecords',
  'ended',
] as const;

/** The flows of some days together. */
export function flowsOf(days: readonly Flows[]): Flows {
  const sum = nothing();
  for (const day of days) for (const name of flows) sum[name] += day[name];
  const { received, duplicates, ineligible, eligible, assigned, determined, determinedLate, withoutRecords, ended } =
    sum;
  return { received, duplicates, ineligible, eligible, assigned, determined, determinedLate, withoutRecords, ended };
}

/** The days month by month, with how long those determined in each had taken. */
export function countMonths(
  days: readonly SimulatedDay[],
  courses: readonly Course[],
  span: Span,
): readonly SimulatedMonth[] {
  const determined = Map.groupBy(
    courses.filter(course => course.determined !== null),
    course => civilDateOf(course.determined ?? 0).slice(0, 7),
  );
  return span.months
    .filter(({ first }) => first >= span.reported)
    .map(({ month, first, last }) => {
      const those = determined.get(month) ?? [];
      const lastDay = days[last - span.first];
      return {
        month,
        ...flowsOf(days.slice(first - span.first, last - span.first + 1)),
        ...stocksOf(lastDay ?? { ...nothing() }),
        daysFromApplication: meanDays(those, course => course.application.received),
        daysFromAssignment: meanDays(those, course => course.assigned),
        daysFromRecords: meanDays(those, course => course.records),
      };
    });
}

/** Days to the determination from a point that not all reach, on average, to a tenth. */
export function meanDays(courses: readonly Course[], from: (course: Course) => number | null): number | null {
  let sum = 0;
  let number = 0;
  for (const course of courses) {
    const start = from(course);
    if (start === null || course.determined === null) continue;
    sum += course.determined - start;
    number += 1;
  }
  return number === 0 ? null : Math.round((sum / number) * 10) / 10;
}
