import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { civilDayWords } from '#domain/calendar/day-words.ts';
import type { Application } from './application.ts';
import type { ApplicationPeriod } from './application-period.ts';

type Cure = { readonly cure: string; readonly lastDayToCure: CivilDate | null; readonly notes: readonly string[] };

/** A cure that must come within the time to apply, and its last day; with a note where that had passed on receipt. */
export function cureInTime(cure: string, application: Application, { lastDay, steps, notes }: ApplicationPeriod): Cure {
  const passed = lastDay !== null && application.received > lastDay;
  const note = passed
    ? [`that time had ended when the application came: its last day was ${civilDayWords(lastDay)}`]
    : [];
  return { cure, lastDayToCure: lastDay, notes: [...steps, ...notes, ...note] };
}
