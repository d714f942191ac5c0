import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Deadline, Party } from '#domain/deadlines/clocks/deadline.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { dayIn, distanceIn } from '../language/days.ts';
import { kindOf } from '../words/party-words.ts';
import type { Follower, MyWords } from './my-words.ts';

/** Whose duties and rights somebody minds. */
const OWN: Readonly<Record<Follower, readonly Party[]>> = {
  worker: ['worker', 'worker-or-physician', 'either-side'],
  attorney: ['worker', 'worker-or-physician', 'either-side'],
  physician: ['physician', 'worker-or-physician'],
};

/** Of the clocks of a case: what is open on a day for this reader, and for others; each first due first. */
export function myClocks(
  duties: readonly Deadline[],
  today: CivilDate,
  as: Follower,
): { readonly mine: readonly Deadline[]; readonly others: readonly Deadline[] } {
  const open = duties
    .filter(each => isOpen(each, today))
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    // One duty may be counted by statute and by regulation: the nearest is what one goes by.
    .filter((each, at, all) => all.findIndex(other => sameDuty(other, each)) === at);
  return { mine: open.filter(each => isOwn(each, as)), others: open.filter(each => !isOwn(each, as)) };
}

/** Whether a clock is of the reader's own side. */
export function isOwn({ owedBy }: Deadline, as: Follower): boolean {
  return owedBy !== null && OWN[as].includes(owedBy);
}

/** A right whose day went by is over; a duty whose day went by is owed until it is met. Utilization review is over. */
function isOpen(each: Deadline, today: CivilDate): boolean {
  const { met, due, duty } = each;
  if (met !== null || due === null || duty.startsWith('U')) return false;
  return (each.enforced || each.alarm) && (due.slice(0, 10) >= today || kindOf(each) === 'duty');
}

function sameDuty(a: Deadline, b: Deadline): boolean {
  return a.owedBy === b.owedBy && groupOf(a) === groupOf(b);
}

const RECORDS = ['R1', 'R2', 'R3', 'R4'];
function groupOf({ duty }: Deadline): string {
  return RECORDS.includes(duty) ? 'R' : duty;
}

/** Who owes something or may do it, and what: `The insurance company: send the records`. */
export function whoDoes({ owedBy, duty }: Deadline, as: Follower, words: MyWords): string {
  const who = owedBy === null ? words.nobody : OWN[as].includes(owedBy) ? words.you[as] : words.parties[owedBy];
  return `${who}: ${words.duties[duty]}`;
}

/** When: `By Thu 8 Dec 2016, in 4 days`. */
export function whenDue(clock: Deadline, today: CivilDate, words: MyWords, language: Language): string {
  const [day = '', time] = (clock.due ?? '').split('T');
  const written = dayIn(language, day);
  const when = time === undefined ? written : words.at(written, time);
  const distance = distanceIn(language, day, today);
  if (kindOf(clock) === 'right') return words.until(when, distance);
  return day < today ? words.wasDue(when, distance) : words.due(when, distance);
}
