import { businessDayFrom, civilDateOf } from '#domain/calendar/counting/day-number.ts';
import { valueOn } from '../scenario/assumption.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { agenda } from './agenda.ts';
import type { Course } from './course.ts';
import { desk } from './desk.ts';
import type { DueDates } from './due-dates.ts';

export type Intake = {
  /** Takes an application in on the day it can be screened. */
  readonly receive: (course: Course) => void;
  /** A day's work; answers the cases assigned on it and those to be joined to an open one. */
  readonly work: (day: number, minutes: number) => { readonly assigned: Course[]; readonly joining: Course[] };
};

/** The intake desk: screening in order of arrival, expedited first; inquiries; the notice of assignment. */
export function intake(scenario: Scenario, due: DueDates): Intake {
  const arrivals = agenda<Course>();
  const answers = agenda<Course>();
  const screening = { expedited: fifo(), standard: fifo() };
  const notices = { expedited: fifo(), standard: fifo() };
  const atDesk = desk();

  /** Found eligible: to be joined, or to be given its notice. */
  const found = (course: Course, day: number, joining: Course[]) => {
    course.eligible = day;
    course.standing = 'eligible';
    if (course.application.joins) joining.push(course);
    else notices[course.application.priority].put(course);
  };

  const screen = (course: Course, day: number, joining: Course[]) => {
    const { finding, urCopy, inquiryDays } = course.application;
    course.screened = day;
    if (urCopy !== null) {
      course.standing = 'asked';
      answers.put(businessDayFrom(day + urCopy.days), course);
    } else if (finding !== 'eligible') {
      close(course, day);
    } else if (inquiryDays !== null) {
      // The clock A3 runs from receipt; no answer in time, and it is decided on what is there.
      course.standing = 'asked';
      course.asked = businessDayFrom(day + valueOn(scenario.mailDays, civilDateOf(day)));
      answers.put(businessDayFrom(Math.min(course.asked + inquiryDays, due.inquiryAnswer(course.asked) + 1)), course);
    } else found(course, day, joining);
  };

  return {
    receive: course => arrivals.put(course.application.handled, course),
    work: (day, minutes) => {
      const on = civilDateOf(day);
      const [ofDuplicate, ofScreening, ofNotice] = [
        valueOn(scenario.duplicateMinutes, on),
        valueOn(scenario.screeningMinutes, on),
        valueOn(scenario.noticeMinutes, on),
      ];
      const assigned: Course[] = [];
      const joining: Course[] = [];
      atDesk.open(minutes);
      for (const course of arrivals.take(day)) {
        course.standing = 'screening';
        screening[course.application.priority].put(course);
      }
      for (const course of answers.take(day)) {
        if (course.application.urCopy?.isCured === false) close(course, day);
        else found(course, day, joining);
      }
      const serve = (queue: ReturnType<typeof fifo>) => {
        for (let course = next(queue); course !== null; course = next(queue)) {
          atDesk.work(ofNotice);
          course.assigned = day;
          assigned.push(course);
        }
      };
      const look = (queue: ReturnType<typeof fifo>) => {
        for (let course = next(queue); course !== null; course = next(queue)) {
          atDesk.work(course.application.finding === 'duplicate' ? ofDuplicate : ofScreening);
          screen(course, day, joining);
        }
      };
      const next = (queue: ReturnType<typeof fifo>) => (atDesk.hasTime() ? queue.take() : null);
      // Those found eligible before today have their notice due; an expedited one goes out the same day.
      serve(notices.expedited);
      serve(notices.standard);
      look(screening.expedited);
      serve(notices.expedited);
      look(screening.standard);
      return { assigned, joining };
    },
  };
}

function close(course: Course, day: number): void {
  course.standing = 'closed';
  course.closed = day;
}

/** First in, first out. */
function fifo() {
  let courses: Course[] = [];
  let next = 0;
  return {
    put: (course: Course) => {
      courses.push(course);
    },
    take: (): Course | null => {
      const course = courses[next];
      if (course === undefined) return null;
      next += 1;
      if (next > 4096 && next * 2 > courses.length) {
        courses = courses.slice(next);
        next = 0;
      }
      return course;
    },
  };
}
