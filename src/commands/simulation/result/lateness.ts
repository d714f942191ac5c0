import type { Course } from '../programme/course.ts';
import type { DueDates } from '../programme/due-dates.ts';
import type { Span } from '../programme/span.ts';
import type { Lateness } from './simulation.ts';

/** A clock that ran in a case: its last day, and when it was met; `stopped` when it ended with the dispute. */
type Clock = { readonly due: number; readonly met: number | null; readonly stopped: number | null };

type Row = Pick<Lateness, 'duty' | 'owedBy'> & { readonly clock: (course: Course, due: DueDates) => Clock | null };

const rows: readonly Row[] = [
  {
    duty: 'A3',
    owedBy: 'party-asked',
    clock: ({ asked, application, closed }, due) =>
      asked === null
        ? null
        : { due: due.inquiryAnswer(asked), met: asked + (application.inquiryDays ?? 0), stopped: closed },
  },
  {
    duty: 'A4',
    owedBy: 'review-organization',
    clock: ({ eligible, assigned, closed }, due) =>
      eligible === null ? null : { due: due.notice(eligible), met: assigned, stopped: closed },
  },
  ...(['R1', 'R2', 'R3'] as const).map(
    (duty): Row => ({
      duty,
      owedBy: 'claims-administrator',
      clock: course => (recordsDuty(course) === duty ? recordsClock(course) : null),
    }),
  ),
  ...(['D1', 'D1f', 'D2'] as const).map(
    (duty): Row => ({
      duty,
      owedBy: 'review-organization',
      clock: (course, due) => (determinationDuty(course, due) === duty ? determinationClock(course) : null),
    }),
  ),
];

function recordsDuty({ application: { priority, noticeBy } }: Course): 'R1' | 'R2' | 'R3' {
  if (priority === 'expedited') return 'R3';
  return noticeBy === 'electronic' ? 'R2' : 'R1';
}

function recordsClock({ recordsDue, records, closed }: Course): Clock | null {
  return recordsDue === null ? null : { due: recordsDue, met: records, stopped: closed };
}

/** Which of the clocks ran follows from the due date itself: a formulary dispute has a shorter one only where the law says so. */
function determinationDuty(course: Course, due: DueDates): 'D1' | 'D1f' | 'D2' {
  const { priority, formularyOnly } = course.application;
  if (priority === 'expedited') return 'D2';
  const start = Math.max(course.records ?? 0, course.lastJoined ?? 0);
  const shorter = formularyOnly && start > 0 && due.determination(start, 'standard', false) !== course.determinationDue;
  return shorter ? 'D1f' : 'D1';
}

function determinationClock({ determinationDue, determined, closed }: Course): Clock | null {
  return determinationDue === null ? null : { due: determinationDue, met: determined, stopped: closed };
}

/** Each clock over the months reported: those whose last day fell in them. One not met by then is late. */
export function latenessOf(courses: readonly Course[], span: Span, due: DueDates, oneIn: number): Lateness[] {
  return rows.map(({ duty, owedBy, clock }) => {
    let all = 0;
    let late = 0;
    for (const course of courses) {
      const ran = clock(course, due);
      if (ran === null || !countsIn(ran, span)) continue;
      all += oneIn;
      if (ran.met === null || ran.met > ran.due) late += oneIn;
    }
    return { duty, owedBy, due: all, late, share: all === 0 ? null : rounded(late / all) };
  });
}

function countsIn({ due, stopped }: Clock, { reported, last }: Span): boolean {
  return due >= reported && due <= last && (stopped === null || stopped > due);
}

/** Share of the determinations due in the months reported that were late or are still open. */
export function lateShareOf(courses: readonly Course[], span: Span): number {
  let all = 0;
  let late = 0;
  for (const course of courses) {
    const ran = determinationClock(course);
    if (ran === null || !countsIn(ran, span)) continue;
    all += 1;
    if (ran.met === null || ran.met > ran.due) late += 1;
  }
  return all === 0 ? 0 : rounded(late / all);
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
