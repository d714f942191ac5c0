import { businessDayFrom, civilDateOf, isBusinessDayNumber } from '#domain/calendar/counting/day-number.ts';
import { valueOn } from '../scenario/assumption.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { agenda, dueQueue } from './agenda.ts';
import type { Application } from './application.ts';
import { begun, type Course } from './course.ts';
import { desk } from './desk.ts';
import type { DueDates } from './due-dates.ts';
import { intake } from './intake.ts';
import type { Span } from './span.ts';
import { businessDaysPerMonth, minutesOn } from './staffing.ts';

/**
 * The programme day by day: every application taken through intake, records, review and quality desk by the time there is;
 * yields after each day. Nothing is left to chance here: the applications carry it.
 */
export function* runProgramme(
  applications: readonly Application[],
  scenario: Scenario,
  span: Span,
  due: DueDates,
  oneIn: number,
): Generator<number, readonly Course[]> {
  const courses = applications.map(begun);
  const intakeDesk = intake(scenario, due);
  for (const course of courses) intakeDesk.receive(course);
  const workdays = businessDaysPerMonth(span);
  const ends = agenda<Course>();
  const records = agenda<Course>();
  const patience = agenda<Course>();
  const drafts = agenda<Course>();
  const specialties = valueOn(scenario.specialties, civilDateOf(span.first));
  const reviewers = specialties.map(() => ({ queue: dueQueue<Course>(), desk: desk(), last: noCourse }));
  const quality = { queue: dueQueue<Course>(), desk: desk() };

  /** The clock of the determination: from the records, or from an application joined later. */
  const countDetermination = (course: Course, complete: number) => {
    const { priority, formularyOnly } = course.application;
    course.determinationDue = due.determination(Math.max(complete, course.lastJoined ?? 0), priority, formularyOnly);
  };

  const assign = (course: Course, day: number) => {
    const { noticeBy, priority, recordsEarlyDays, recordsLateDays, endsAfterDays } = course.application;
    course.standing = 'awaiting-records';
    course.recordsDue = due.records(day, noticeBy, priority);
    if (recordsEarlyDays !== null)
      records.put(businessDayFrom(Math.max(day + 1, course.recordsDue - recordsEarlyDays)), course);
    else if (recordsLateDays !== null) records.put(businessDayFrom(course.recordsDue + recordsLateDays), course);
    const { patienceDays } = valueOn(scenario.withoutRecords, civilDateOf(day));
    if (course.application.otherDocuments) patience.put(businessDayFrom(course.recordsDue + patienceDays), course);
    if (day + endsAfterDays <= span.last) ends.put(businessDayFrom(day + endsAfterDays), course);
    const desk = reviewers[course.application.specialty];
    if (desk !== undefined) desk.last = course;
  };

  /** Joins an application to the last case of its specialty that still waits; where none does, it has a case of its own. */
  const join = (course: Course, day: number) => {
    const master = reviewers[course.application.specialty]?.last ?? null;
    if (master === null || (master.standing !== 'awaiting-records' && master.standing !== 'waiting')) {
      course.assigned = day;
      assign(course, day);
      return;
    }
    course.standing = 'joined';
    course.closed = day;
    // The clock runs from the last of the applications joined, whichever of them was found eligible first.
    if (course.application.received > (master.lastJoined ?? master.application.received))
      master.lastJoined = course.application.received;
    master.reviewMinutes += course.application.reviewMinutes / 2;
    if (master.records !== null) countDetermination(master, master.records);
  };

  const wait = (course: Course, day: number) => {
    course.standing = 'waiting';
    const { priority, formularyOnly, specialty } = course.application;
    // Without records no clock runs by the rules; it queues as if they had come today.
    reviewers[specialty]?.queue.put(course.determinationDue ?? due.determination(day, priority, formularyOnly), course);
  };

  for (let day = span.first; day <= span.last; day += 1) {
    if (isBusinessDayNumber(day)) {
      const minutes = minutesOn(scenario, day, workdays, oneIn);
      for (const course of ends.take(day)) {
        if (!isOpen(course)) continue;
        course.standing = 'ended';
        course.closed = day;
      }
      for (const course of records.take(day)) {
        if (course.standing !== 'awaiting-records' && course.standing !== 'waiting') continue;
        course.records = day;
        countDetermination(course, day);
        if (course.standing === 'awaiting-records') wait(course, day);
      }
      for (const course of patience.take(day)) {
        if (course.standing !== 'awaiting-records') continue;
        course.withoutRecords = day;
        wait(course, day);
      }
      const { assigned, joining } = intakeDesk.work(day, minutes.intake);
      for (const course of assigned) assign(course, day);
      for (const course of joining) join(course, day);
      for (const [index, each] of reviewers.entries()) {
        each.desk.open(minutes.reviewers[index] ?? 0);
        while (each.desk.hasTime()) {
          const course = each.queue.take();
          if (course === null) break;
          if (course.standing !== 'waiting') continue;
          course.standing = 'in-review';
          course.reviewed = day;
          each.desk.work(course.reviewMinutes);
          drafts.put(businessDayFrom(day + course.application.reviewDays), course);
        }
      }
      for (const course of drafts.take(day)) {
        if (course.standing !== 'in-review') continue;
        course.standing = 'at-quality';
        quality.queue.put(course.determinationDue ?? day, course);
      }
      quality.desk.open(minutes.quality);
      while (quality.desk.hasTime()) {
        const course = quality.queue.take();
        if (course === null) break;
        if (course.standing !== 'at-quality') continue;
        quality.desk.work(course.application.qualityMinutes);
        course.standing = 'determined';
        course.determined = day;
      }
    }
    yield day;
  }
  return courses;
}

const noCourse: Course | null = null;

const open: readonly Course['standing'][] = ['awaiting-records', 'waiting', 'in-review', 'at-quality'];

function isOpen({ standing }: Course): boolean {
  return open.includes(standing);
}
