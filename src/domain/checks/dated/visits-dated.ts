import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { EVENTS } from './events-dated.ts';

const VISIT =
  /\b(?:evaluat\w+|(?:re-?)?examin\w+|exam|assess\w+|(?:office )?visit|notes?|reports?|seen|appointment)\b/i;
/** "The January 6, 2015 office visit". */
const VISIT_BEHIND = /^\s(?:office |clinic |follow-up )?(?:visit|evaluation|examination|assessment|note|report)\b/i;
/** So near to its date a visit stands. */
const BEFORE = 45;
const BEHIND = 70;

type Visit = Span & { readonly date: CivilDate };

/** Visits by their days, before which or right behind which they are named; not studies, requests and the like. */
function visitsIn({ text, dates }: CheckedText): Visit[] {
  return dates().flatMap(({ date, start, end }): Visit[] => {
    if (date === null) return [];
    const before =
      text
        .slice(Math.max(0, start - BEFORE), start)
        .split(/[.;:]\s|\d\/\d/)
        .at(-1) ?? '';
    if (VISIT_BEHIND.test(text.slice(end, end + BEHIND))) return [{ date, start, end }];
    const behind = /^(?:on|at) $/i.test(before) ? (text.slice(end, end + BEHIND).split(/[.;:]\s/)[0] ?? '') : '';
    const words = `${before} ${behind}`;
    return VISIT.test(words) && !EVENTS.some(([, names]) => names.test(before)) ? [{ date, start, end }] : [];
  });
}

/** The same day but for one figure, or for the month and the day changed places: a slip of the pen. */
function isSlip(one: CivilDate, other: CivilDate): boolean {
  const [year = '', month = '', day = ''] = one.split('-');
  const [otherYear = '', otherMonth = '', otherDay = ''] = other.split('-');
  const isNearYear = Math.abs(Number(year) - Number(otherYear)) <= 1;
  if (isNearYear && month === otherDay && day === otherMonth && month !== day) return true;
  return year === otherYear && month === otherMonth && day !== otherDay && day[1] === otherDay[1];
}

/** The same day of another month, or of another year. */
function isOtherMonth(one: CivilDate, other: CivilDate): boolean {
  return one.slice(8) === other.slice(8) && (one.slice(0, 4) === other.slice(0, 4) || one.slice(5) === other.slice(5));
}

/** A visit in the reasons dated by a slip of a visit that the summary tells of. */
export function visitsDated({ summary, determination }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const known = new Set<CivilDate | null>([
    ...summary.dates().map(({ date }) => date),
    ...Object.values(determination.header),
  ]);
  const said = visitsIn(rationale).filter(({ date }) => !known.has(date));
  if (said.length === 0) return [];
  const told = visitsIn(summary);
  return said.flatMap((one): Defect[] => {
    const slips = told.filter(({ date }) => isSlip(date, one.date));
    const [first, ...more] =
      slips.length > 0 || told.length > 1 ? slips : told.filter(({ date }) => isOtherMonth(date, one.date));
    if (first === undefined || more.some(({ date }) => date !== first.date)) return [];
    return [
      {
        item: index,
        message: `The reasons date a visit ${one.date}, the summary ${first.date}: correct the one that is wrong, or list both.`,
        at: placeIn(rationale, one),
        against: placeIn(summary, first),
      },
    ];
  });
}
