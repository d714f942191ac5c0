import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { readCount } from '#domain/drugs/count.ts';
import type { Defect } from '../check.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { MONTHS_SINCE } from '../figures/had-patterns.ts';
import type { LetterPlace } from '../finding.ts';
import {
  type CheckedItem,
  type CheckedLetter,
  dayOfInjury,
  dayOfReview,
  injuryInHeader,
} from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';
import { type Dated, datedIn, EVENTS } from './events-dated.ts';

const DAYS: Readonly<Record<string, number>> = { week: 7, month: 30.4, year: 365 };
/** What is told in words alone may be rounded by so much. */
const MOST_TIMES = 1.5;
const OPERATION =
  /^(?:surgery|operation|arthroscop\w+|fusion|repair|reconstruction|laminectomy|discectomy|replacement|release)$/i;
/** "The spine was filmed": x-rays without their name. */
const FILMED = /\bfilm(?:s|ed)?\b/i;
/** Rules, plans and bounds. */
const NOT_TOLD =
  /\b(?:guidelines?|MTUS|ODG|ACOEM|should|must|if|unless|at least|more than|less than|up to|no|not|none|without|recommend\w*|until|than|inside|period of)\b/i;

const daysOf = (count: number, unit: string): number => count * (DAYS[unit.toLowerCase().replace(/s$/, '')] ?? 0);

/** The days of one kind of event in the summary, the first before the last. */
function datesOf(told: readonly Dated[], event: string): CivilDate[] {
  return told
    .filter(one => one.event === event)
    .map(({ date }) => date)
    .toSorted();
}

/** How long ago an event of one day is by the reasons, where its day in the summary makes it quite another time. */
export function timesSince(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = matchesOf(rationale, [MONTHS_SINCE]);
  const until = said.length === 0 ? null : dayOfReview(letter);
  if (until === null) return [];
  const told = datedIn(letter.summary);
  // The reasons may look back from the last visit, or from the day of the review.
  const last = letter.summary
    .dates()
    .flatMap(({ date }) => (date !== null && date <= until ? [date] : []))
    .toSorted()
    .at(-1);
  return said.flatMap(({ sentence, start, end, match }): Defect[] => {
    const { count, unit = '', of, within, unitWithin = '' } = match.groups ?? {};
    const words = rationale.text.slice(sentence.start, sentence.end);
    const read = readCount(count ?? within);
    if (read === null || NOT_TOLD.test(words) || rationale.isOfGuideline(sentence)) return [];
    if (of !== undefined && INJURY.test(of)) {
      const isNow =
        NOW.test(rationale.text.slice(sentence.start, start)) ||
        NOW_BEHIND.test(rationale.text.slice(end, sentence.end));
      return isNow ? sinceInjury(letter, index, placeIn(rationale, { start, end }), read, unit) : [];
    }
    const event = within === undefined ? (of === undefined || OPERATION.test(of) ? 'operation' : null) : studyIn(words);
    const [first, ...more] = event === null ? [] : datesOf(told, event);
    if (first === undefined) return [];
    const days = daysOf(read, within === undefined ? unit : unitWithin);
    const latest = more.at(-1) ?? first;
    const isOne = more.every(date => date === first);
    const seen = last !== undefined && last > latest ? [last, until] : [until];
    const between = seen.map(day => dayNumber(day) - dayNumber(latest));
    const isSo =
      within === undefined
        ? !isOne || between.some(actual => isNear(actual, days))
        : between.some(actual => actual <= days * MOST_TIMES);
    const against = told.find(one => one.event === event && one.date === latest);
    if (isSo || against === undefined) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `By its day in the summary (${latest}) this is another time ago: correct the one that is wrong.`,
        at: placeIn(rationale, { start, end }),
        against: placeIn(letter.summary, against),
      },
    ];
  });
}

const INJURY = /^(?:injury|accident|trauma|incident)$/i;
/** Of the day of the review, not of what was done so long after the injury. */
const NOW = /\b(?:as of|now|already|currently|today|is|remains|still)\b[^.;,]{0,40}$/i;
const NOW_BEHIND =
  /^,\s(?:the (?:patient|worker|applicant|claimant)|he|she|this)\s(?:is|remains|still|continues|has)\b/i;
/** A year is told as the one that runs and as the one that is full. */
const YEARS_AROUND = { before: 0.75, after: 1.25 };

/** So many years after the injury, which by its day it is not. */
function sinceInjury(letter: CheckedLetter, item: number, at: LetterPlace, count: number, unit: string): Defect[] {
  const injured = dayOfInjury(letter);
  const until = dayOfReview(letter);
  if (injured === null || until === null || !/^year/i.test(unit)) return [];
  const days = dayNumber(until) - dayNumber(injured);
  const years = days / 365.25;
  if (days <= 0 || (count > years - YEARS_AROUND.after && count < years + YEARS_AROUND.before)) return [];
  return [
    {
      item,
      severity: 'warning',
      message: `From the injury (${injured}) to the utilization review are ${Math.round(years * 10) / 10} years: correct the one that is wrong.`,
      at,
      against: injuryInHeader(letter),
    },
  ];
}

const isNear = (actual: number, said: number): boolean =>
  actual > 0 && Math.max(actual, said) / Math.min(actual, said) < MOST_TIMES;

/** The one kind of study a sentence tells of. */
function studyIn(words: string): string | null {
  if (FILMED.test(words)) return 'x-rays';
  const [study, ...others] = EVENTS.filter(([, names]) => names.test(words));
  return study === undefined || others.length > 0 ? null : study[0];
}
