import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { Course } from '../programme/course.ts';
import type { Span } from '../programme/span.ts';
import type { Published } from '../scenario/scenario.ts';
import { flowsOf, meanDays } from './counts.ts';
import type { Check, SimulatedDay } from './simulation.ts';

type Known = {
  readonly courses: readonly Course[];
  readonly days: readonly SimulatedDay[];
  readonly span: Span;
  readonly oneIn: number;
};

/** The published figures of a scenario beside what the simulation makes of them; those outside its months have no figure. */
export function checksOf(published: readonly Published[], known: Known): Check[] {
  return published.map(each => {
    const { near: tolerance, ...rest } = each;
    const simulated = isCovered(each, known.span) ? measured(each, known) : null;
    const ratio = simulated === null ? null : Math.round((simulated / each.figure) * 1000) / 1000;
    return { ...rest, tolerance, simulated, ratio, near: ratio !== null && Math.abs(ratio - 1) <= tolerance };
  });
}

function isCovered({ from, to }: Published, { reported, last }: Span): boolean {
  return dayNumber(from) >= reported && dayNumber(to) <= last;
}

function measured({ measure, from, to, assignedAfter }: Published, known: Known): number | null {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const days = known.days.slice(first - known.span.first, last - known.span.first + 1);
  const determined = () =>
    known.courses.filter(
      course => course.determined !== null && course.determined >= first && course.determined <= last,
    );
  const measures: Readonly<Record<Published['measure'], () => number | null>> = {
    applications: () => flowsOf(days).received,
    eligible: () => flowsOf(days).eligible,
    determinations: () => flowsOf(days).determined,
    'days-from-application': () => meanDays(determined(), course => course.application.received),
    'days-from-assignment': () => meanDays(determined(), course => course.assigned),
    'days-from-records': () => meanDays(determined(), course => course.records),
    open: () => days.at(-1)?.open ?? null,
    'missing-records': () => days.at(-1)?.missingRecords ?? null,
    'missing-records-90-days': () =>
      missing(known.courses, last).filter(({ assigned }) => last - (assigned ?? last) >= 90).length * known.oneIn,
    'missing-records-recent': () => recentShare(missing(known.courses, last), dayNumber(assignedAfter ?? from)),
  };
  return measures[measure]();
}

/** Cases whose records are past due and missing at the end of a day. */
function missing(courses: readonly Course[], day: number): Course[] {
  const isLater = (other: number | null) => other === null || other > day;
  return courses.filter(
    course =>
      course.recordsDue !== null &&
      course.recordsDue < day &&
      isLater(course.records) &&
      isLater(course.withoutRecords) &&
      isLater(course.determined) &&
      isLater(course.closed),
  );
}

function recentShare(courses: readonly Course[], after: number): number | null {
  if (courses.length === 0) return null;
  return Math.round((courses.filter(({ assigned }) => (assigned ?? 0) > after).length / courses.length) * 1000) / 1000;
}
