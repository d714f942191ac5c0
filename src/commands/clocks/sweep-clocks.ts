import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { pacificTime } from '#domain/calendar/pacific-time.ts';
import { daysLater } from '#domain/calendar/days-later.ts';
import { isOver, nextStage, stagesReached } from '#domain/deadlines/clocks/alarms.ts';
import { addEvents } from '../change-case.ts';
import type { CaseStore, Clock, Notice, NoticeStore } from '../ports.ts';
import type { WatchedClock } from './ports.ts';
import { mayPass, timePassed } from './time-passed.ts';

export type SweptClocks = {
  /** Notices that were not there before. */
  readonly notices: number;
  /** Cases that time took a step further. */
  readonly steps: number;
  /** Cases that somebody changed meanwhile, looked at again by the next sweep, or whose step was refused, looked at again the next day. */
  readonly left: readonly string[];
};

export type SweepNeeds = {
  readonly cases: CaseStore;
  readonly notices: NoticeStore;
  readonly clock: Clock;
};

/** When a sweep ends before it is through: none of its portions is begun after `until` or once `stop` was called for. */
type Bounds = { readonly until?: string | null; readonly stop?: AbortSignal };

/** Clocks looked at together; those at work are let through between. */
const PORTION = 200;

/** Later than every day. */
const NEVER = '9999';

/**
 * Notices every stage that running clocks have reached, and takes the steps that time alone takes. It looks at what is true
 * today, so it may run twice, at once, after a stop at any point, or after the clock was put forward or back; of clocks that it
 * has seen before, at those alone for which there is something to do since.
 */
export async function sweepClocks(needs: SweepNeeds, { until = null, stop }: Bounds = {}): Promise<SweptClocks> {
  const { cases, clock } = needs;
  const begun = { today: clock.today(), time: pacificTime(clock.now()) };
  let swept: SweptClocks = { notices: 0, steps: 0, left: [] };
  let after: WatchedClock | null = null;
  const mustEnd = () => stop?.aborted === true || (until !== null && clock.now() > until);
  while (!mustEnd()) {
    const asked = { now: `${begun.today}T${begun.time}`, after, limit: PORTION };
    const portion: readonly WatchedClock[] = await cases.clocks.toLookAt(asked);
    const { notices, steps, left } = await sweepPortion(needs, portion, begun);
    swept = { notices: swept.notices + notices, steps: swept.steps + steps, left: [...swept.left, ...left] };
    after = portion.at(-1) ?? null;
    if (portion.length < PORTION) break;
  }
  return { ...swept, left: [...new Set(swept.left)] };
}

type Now = { readonly today: CivilDate; readonly time: string };

async function sweepPortion(needs: SweepNeeds, portion: readonly WatchedClock[], now: Now): Promise<SweptClocks> {
  if (portion.length === 0) return { notices: 0, steps: 0, left: [] };
  const reached = portion.flatMap(row => stagesReached(row.deadline, now).map(stage => noticeOf(row, stage)));
  // In the order the stages were reached, so that the newest stand last.
  const notices = await needs.notices.keep(
    reached.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    needs.clock.now(),
  );
  const over = new Set(portion.filter(row => isAwaited(row, now)).map(row => row.caseNumber));
  const taken = new Map<string, Step>();
  for (const caseNumber of over) taken.set(caseNumber, await takeStep(needs, caseNumber, now));
  const looks = portion.flatMap(row => {
    const step = taken.get(row.caseNumber);
    // Its clocks are others now.
    if (step === 'changed' || step === 'conflict') return [];
    const again = isAwaited(row, now) ? daysLater(now.today, 1) : nextStage(row.deadline, now);
    return [{ ...row, nextLook: again ?? NEVER }];
  });
  await needs.cases.clocks.lookedAt(looks);
  const steps = [...taken.values()].filter(step => step === 'changed').length;
  return { notices, steps, left: [...taken].flatMap(([number, step]) => (isLeft(step) ? [number] : [])) };
}

type Step = 'changed' | 'conflict' | 'refused' | 'none';
const isLeft = (step: Step) => step === 'conflict' || step === 'refused';

/** Takes a case the step that time alone takes it, where there is one. */
async function takeStep(needs: SweepNeeds, caseNumber: string, now: Now): Promise<Step> {
  const stored = await needs.cases.read(caseNumber);
  const event = stored === null ? null : timePassed(stored, now);
  return event === null ? 'none' : (await addEvents(needs, caseNumber, stored, [event])).kind;
}

/** Whether the end of the clock, which lies behind, may take its case further. */
function isAwaited({ state, deadline }: WatchedClock, { today, time }: Now): boolean {
  return mayPass(state, deadline) && deadline.due !== null && isOver(deadline.due, today, time);
}

function noticeOf({ caseNumber, deadline }: WatchedClock, { stage, on }: Pick<Notice, 'stage' | 'on'>): Notice {
  const { duty, enforced, startedBy, due, owedBy, what } = deadline;
  const start = { event: startedBy.event, on: startedBy.on };
  return { caseNumber, duty, enforced, startedBy: start, stage, on, due: due ?? '', owedBy, what };
}
