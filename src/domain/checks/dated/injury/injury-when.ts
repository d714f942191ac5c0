import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { readCount } from '#domain/drugs/count.ts';
import type { Defect } from '../../check.ts';
import { type FigureMatch, matchesOf } from '../../figures/figure-sentences.ts';
import { INJURY_NEW } from '../../figures/whole-time/event-patterns.ts';
import { INJURY_AGO, INJURY_YEAR } from '../../figures/whole-time/whole-time-patterns.ts';
import {
  type CheckedItem,
  type CheckedLetter,
  dayOfInjury,
  dayOfReview,
  injuryInHeader,
} from '../../letter/checked-letter.ts';
import { placeIn } from '../../letter/checked-text.ts';

/** Of another injury, of a rule or of what may be. */
const OF_ANOTHER =
  /\b(?:prior|previous|earlier|other|another|second|new|an old|non-?industrial|re-?injur\w*|childhood|motor|vehicle|car|if|unless|guidelines?|MTUS|ODG|ACOEM|patients|those|should|would|may|within|not|flare\w*|exacerbat\w*|post-?\w*|surg\w+|operat\w+|when|unless|until|no longer)\b/i;
const DAYS: Readonly<Record<string, number>> = { week: 7, month: 30.4, year: 365.25 };
const IS_LEAST = /^(?:more|longer|over|at least|upwards|well)/i;
const IS_MOST = /^(?:less|under|barely|only|no more|just)/i;
/** A time is told by the one that runs or the one that is full, and rounded. */
const ROUNDED = { part: 0.3, days: 60 };

/** After half a year nothing is acute any more: 8 CCR 9792.20 has pain chronic from three months on. */
const STILL_NEW = 183;

/** Whether so long ago may be the day so many days before. */
function mayBe(said: number, unit: number, bound: string, days: readonly number[]): boolean {
  const least = Math.min(...days);
  const most = Math.max(...days);
  const room = Math.max(ROUNDED.days, unit, said * ROUNDED.part);
  if (IS_LEAST.test(bound)) return most + ROUNDED.days >= said;
  if (IS_MOST.test(bound)) return least <= said + room;
  return least <= said + room && most >= said - room;
}

/** When the reasons say the injury was, where its day is another time. */
export function injuryWhen(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const told = matchesOf(rationale, [INJURY_AGO, INJURY_YEAR, INJURY_NEW]);
  const injured = told.length === 0 ? null : dayOfInjury(letter);
  if (injured === null) return [];
  const { decisionDate } = letter.determination.header;
  const seen = [dayOfReview(letter), decisionDate].filter(day => day !== null);
  const isSo = ({ match, pattern }: FigureMatch): boolean => {
    if (pattern === INJURY_NEW) return seen.every(day => dayNumber(day) - dayNumber(injured) < STILL_NEW);
    const { year, bound, boundOld, count, countOld, unit, unitOld } = match.groups ?? {};
    // A year the summary has may be of another injury.
    if (year !== undefined) return injured.startsWith(year) || letter.summary.text.includes(year);
    const length = DAYS[(unit ?? unitOld ?? '').toLowerCase().replace(/s$/, '')] ?? 0;
    const many = count ?? countOld ?? '';
    const said = (/^an?$/i.test(many) ? 1 : (readCount(many) ?? 0)) * length;
    if (said === 0 || seen.length === 0) return true;
    return mayBe(
      said,
      length,
      bound ?? boundOld ?? '',
      seen.map(day => dayNumber(day) - dayNumber(injured)),
    );
  };
  return told
    .filter(
      one =>
        !OF_ANOTHER.test(rationale.text.slice(one.sentence.start, one.sentence.end)) &&
        !rationale.isOfGuideline(one.sentence) &&
        !isSo(one),
    )
    .map(one => ({
      item: index,
      severity: 'warning' as const,
      message: `The injury was on ${injured}: correct the time that is wrong.`,
      at: placeIn(rationale, one),
      against: injuryInHeader(letter),
    }));
}
