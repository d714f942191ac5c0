import type { Source } from '#domain/law/source.ts';
import { isGivenInVisits } from '../../requests/request-category.ts';
import { findVisits, type VisitSchedule } from '../../requests/visits.ts';
import type { Axis } from '../axis.ts';
import type { WordedRequest } from '../worded-request.ts';
import { compareAmounts, counted, type Noun, withAmount } from './compare-amounts.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'visits are taken from visits, a schedule counted as its total',
  confidence: 'medium',
};

const noun: Noun = ['visit', 'visits'];

/** The words of a request that tell its visits; null for a service not given in visits. */
export function findVisitsOf({ text, kind }: WordedRequest): VisitSchedule | null {
  if (kind.category === 'drug') return null;
  return isGivenInVisits(kind.category) || /\b(?:sessions?|visits?)\b/i.test(text) ? findVisits(text) : null;
}

/** A schedule `3 times a week for 4 weeks`, with no other total said. */
export type Schedule = VisitSchedule & {
  readonly perWeek: NonNullable<VisitSchedule['perWeek']>;
  readonly weeks: NonNullable<VisitSchedule['weeks']>;
};

/** The schedule of a request that gives one and no other total. */
export function scheduleOf(request: WordedRequest): Schedule | null {
  const found = findVisitsOf(request);
  if (found === null || found.perWeek === null || found.weeks === null) return null;
  return found.stated === null || found.stated.value === found.perWeek.value * found.weeks.value
    ? { ...found, perWeek: found.perWeek, weeks: found.weeks }
    : null;
}

/** Two schedules that share the visits a week or the number of weeks: the other one is what differs. */
function toldBySchedule(original: WordedRequest, authorized: WordedRequest): boolean {
  const asked = scheduleOf(original);
  const allowed = scheduleOf(authorized);
  if (asked === null || allowed === null) return false;
  return asked.perWeek.value === allowed.perWeek.value || asked.weeks.value === allowed.weeks.value;
}

/** Visits in all: 8 less 6 leaves 2. A schedule counts as its total where it cannot be compared with a schedule. */
export const visits: Axis = {
  id: 'visits',
  compare: (original, authorized) => {
    if (toldBySchedule(original, authorized)) return null;
    const asked = findVisitsOf(original);
    const allowed = findVisitsOf(authorized);
    return compareAmounts(asked?.total ?? null, allowed?.total ?? null, noun, left =>
      asked === null ? original.text : worded(original.text, asked, left),
    );
  },
};

function worded(text: string, { stated, perWeek, start, end }: VisitSchedule, left: number): string {
  if (stated !== null && perWeek === null) return withAmount(text, stated, left);
  const closed = text.slice(start, end).includes('(') && text.charAt(end) === ')' ? end + 1 : end;
  return text.slice(0, start) + counted(left, noun) + text.slice(closed);
}
