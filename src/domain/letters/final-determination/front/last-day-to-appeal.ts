import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';

/** The last day for a petition against a determination, and how it was counted, step by step. */
export type LastDayToAppeal = { readonly day: CivilDate; readonly steps: readonly string[] };

/** Counts from the date of the letter, taken to be mailed on it within California; null where the calendar does not reach. */
export function lastDayToAppeal(mailed: CivilDate): LastDayToAppeal | null {
  const events = CaseEvents.parse({ events: [{ event: 'determination-served', on: mailed, by: 'mail' }] });
  const counted = countDeadlines(events);
  if (counted.kind === 'refused') return null;
  const petition = counted.duties.find(({ duty }) => duty === 'W1');
  return petition?.due == null ? null : { day: petition.due, steps: petition.steps };
}
