import { pacificTime } from '#domain/calendar/pacific-time.ts';
import { daysLater } from '#domain/calendar/days-later.ts';
import { isOver, stagesReached } from '#domain/deadlines/clocks/alarms.ts';
import { addEvents } from '../change-case.ts';
import type { CaseStore, Clock, ClockRow, Notice, NoticeStore } from '../ports.ts';
import { mayPass, timePassed } from './time-passed.ts';

export type SweptClocks = {
  /** Notices that were not there before. */
  readonly notices: number;
  /** Cases that time took a step further. */
  readonly steps: number;
  /** Cases that somebody changed meanwhile, or whose step was refused: looked at again by the next sweep. */
  readonly left: readonly string[];
};

/** No clock reaches its first stage earlier than this many days before it ends. */
const horizon = 21;

/**
 * Notices every stage that running clocks have reached, and takes the steps that time alone takes. It looks at what is true
 * today, so it may run twice, at once, after a stop at any point, or after the clock was put forward or back.
 */
export async function sweepClocks(needs: {
  readonly cases: CaseStore;
  readonly notices: NoticeStore;
  readonly clock: Clock;
}): Promise<SweptClocks> {
  const { cases, notices, clock } = needs;
  const at = clock.now();
  const now = { today: clock.today(), time: pacificTime(at) };
  const rows = await cases.clocks(daysLater(now.today, horizon));
  const reached = rows.flatMap(row => stagesReached(row.deadline, now).map(stage => noticeOf(row, stage)));
  // In the order the stages were reached, so that the newest stand last.
  const kept = await notices.keep(
    reached.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    at,
  );
  const over = rows.filter(
    ({ state, deadline }) =>
      mayPass(state, deadline) && deadline.due !== null && isOver(deadline.due, now.today, now.time),
  );
  let steps = 0;
  const left: string[] = [];
  for (const caseNumber of new Set(over.map(row => row.caseNumber))) {
    const stored = await cases.read(caseNumber);
    const event = stored === null ? null : timePassed(stored, now);
    if (event === null) continue;
    const outcome = await addEvents(needs, caseNumber, stored, [event]);
    if (outcome.kind === 'changed') steps += 1;
    else left.push(caseNumber);
  }
  return { notices: kept, steps, left };
}

function noticeOf({ caseNumber, deadline }: ClockRow, { stage, on }: Pick<Notice, 'stage' | 'on'>): Notice {
  const { duty, enforced, startedBy, due, owedBy, what } = deadline;
  const start = { event: startedBy.event, on: startedBy.on };
  return { caseNumber, duty, enforced, startedBy: start, stage, on, due: due ?? '', owedBy, what };
}
