import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isBusinessDay } from '#domain/calendar/counting/business-day.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Deadline, DutyId } from './deadline.ts';

/** How far a running clock is: reminders counted from its start, then the days around its end. */
export const Stage = z.enum(['day-5', 'day-10', 'day-14', 'due-soon', 'due-today', 'overdue']);
export type Stage = z.infer<typeof Stage>;

/** A stage and the day it is reached. */
export type ReachedStage = { readonly stage: Stage; readonly on: CivilDate };

/** Records that are late made most reviews late: the administrator is reminded before the last day. */
const reminded: readonly DutyId[] = ['R1', 'R2'];
const reminders = [
  { stage: 'day-5', days: 5 },
  { stage: 'day-10', days: 10 },
  { stage: 'day-14', days: 14 },
] as const;

/** A clock that runs for fewer days is short. */
const long = 10;
const daysBefore = 3;

/**
 * The stages a running clock has reached, in order. `today` is the day in California and `time` its hour, `HH:MM`, for clocks
 * in hours. Of two periods for one duty the earlier alarms; the one that is enforced is told of again when it is over.
 */
export function stagesReached(
  deadline: Deadline,
  { today, time }: { readonly today: CivilDate; readonly time: string },
): readonly ReachedStage[] {
  const { due } = deadline;
  if (due === null) return [];
  return stagesOf(deadline, due)
    .filter(({ stage, on }) => on <= today && (stage !== 'overdue' || isOver(due, today, time)))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : order(a.stage) - order(b.stage)));
}

/** From when a running clock will have reached its next stage: a day, or the minute that is the last; null when it has reached all. */
export function nextStage(
  deadline: Deadline,
  now: { readonly today: CivilDate; readonly time: string },
): string | null {
  const { due } = deadline;
  if (due === null) return null;
  const reached = new Set(stagesReached(deadline, now).map(({ stage }) => stage));
  const ahead = stagesOf(deadline, due).filter(({ stage }) => !reached.has(stage));
  const from = ahead.map(({ stage, on }) => (stage === 'overdue' && due.includes('T') ? due : on));
  return from.toSorted()[0] ?? null;
}

/** Whether the last day, or the last minute, lies behind. */
export function isOver(due: string, today: CivilDate, time: string): boolean {
  return due.includes('T') ? `${today}T${time}` > due : today > due;
}

function stagesOf({ duty, startedBy, alarm, enforced }: Deadline, due: string): ReachedStage[] {
  const start = Temporal.PlainDate.from(startedBy.on);
  const last = Temporal.PlainDate.from(due.slice(0, 10));
  const soon = dueSoon(start, last);
  const over = due.includes('T') ? last : last.add({ days: 1 });
  return [
    ...(enforced && reminded.includes(duty)
      ? reminders.map(({ stage, days }) => ({ stage, on: start.add({ days }).toString() }))
      : []),
    ...(alarm && Temporal.PlainDate.compare(soon, start) > 0
      ? [{ stage: 'due-soon' as const, on: soon.toString() }]
      : []),
    ...(alarm ? [{ stage: 'due-today' as const, on: last.toString() }] : []),
    ...(alarm || enforced ? [{ stage: 'overdue' as const, on: over.toString() }] : []),
  ];
}

/** Three days before the last one; for a short clock the business day before it. */
function dueSoon(start: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate {
  if (start.until(last).days >= long) return last.subtract({ days: daysBefore });
  let day = last.subtract({ days: 1 });
  while (!isBusinessDay(day)) day = day.subtract({ days: 1 });
  return day;
}

function order(stage: Stage): number {
  return Stage.options.indexOf(stage);
}
