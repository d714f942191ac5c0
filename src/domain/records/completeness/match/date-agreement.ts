import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { NamedAs } from '../named/record-mention.ts';

/** A date as an index and the document itself have it. */
export type DatesOfDocument = {
  readonly date: CivilDate | null;
  /** Other days its first page gives for itself: of service beside of report, collected beside reported. */
  readonly otherDates: readonly CivilDate[];
};

/** `same`; `other-date`: another day the document gives for itself; `day-off`: the day before or after; `figure-off`: one figure that scanners confuse. */
export type DateAgreement = 'same' | 'other-date' | 'day-off' | 'figure-off' | 'unknown' | 'different';

/** Figures a scanner takes for each other. */
const CONFUSED = new Set(['17', '38', '56', '08', '69', '89', '06', '35', '14', '49', '27']);

function isMisread(one: CivilDate, other: CivilDate): boolean {
  let wrong = 0;
  for (let at = 0; at < one.length; at += 1) {
    const [a = '', b = ''] = [one[at], other[at]];
    if (a === b) continue;
    if (!CONFUSED.has(a < b ? a + b : b + a)) return false;
    wrong += 1;
  }
  return wrong === 1;
}

/** Counting days over the end of a month is dear, and few pairs stand at one. */
function isDayOff(one: CivilDate, other: CivilDate): boolean {
  if (one.slice(0, 7) === other.slice(0, 7)) return Math.abs(Number(one.slice(8)) - Number(other.slice(8))) === 1;
  const [earlier, later] = one < other ? [one, other] : [other, one];
  return later.endsWith('-01') && earlier.slice(8) >= '28' && dayNumber(later) - dayNumber(earlier) === 1;
}

/** How the day a record is named by agrees with the days of a document. */
export function dateAgreement({ date, until, month }: NamedAs, document: DatesOfDocument): DateAgreement {
  const own = document.date;
  if (date === null) {
    if (month === null || own === null) return 'unknown';
    return own.startsWith(month) ? 'same' : 'different';
  }
  if (until !== null) return own === null ? 'unknown' : own >= date && own <= until ? 'same' : 'different';
  if (own === date) return 'same';
  if (document.otherDates.includes(date)) return 'other-date';
  if (own === null) return 'unknown';
  if (isDayOff(own, date)) return 'day-off';
  return isMisread(own, date) ? 'figure-off' : 'different';
}
