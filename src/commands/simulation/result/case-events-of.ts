import { civilDateOf } from '#domain/calendar/counting/day-number.ts';
import type { ServiceMethod } from '#domain/calendar/service/method.ts';
import { CaseEvents, type EventKind } from '#domain/deadlines/clocks/case-events.ts';
import type { Course } from '../programme/course.ts';

/** A simulated case as the events of a real one, for `imr due` to count again. */
export function caseEventsOf(course: Course): CaseEvents {
  const { application } = course;
  const steps: readonly (readonly [EventKind, number | null, ServiceMethod?])[] = [
    ['ur-decision-served', application.urServed, application.urServedBy],
    ['application-received', application.received],
    ['inquiry-received', course.asked],
    ['eligible', course.eligible],
    ['noarfi-served', course.assigned, application.noticeBy],
    ['records-complete', course.records],
    ['application-received', course.lastJoined],
    ['determination-served', course.determined, 'mail'],
  ];
  const events = steps.flatMap(([event, day, by]) =>
    day === null ? [] : [{ event, on: civilDateOf(day), ...(by === undefined ? {} : { by }) }],
  );
  return CaseEvents.parse({ priority: application.priority, formularyOnly: application.formularyOnly, events });
}
