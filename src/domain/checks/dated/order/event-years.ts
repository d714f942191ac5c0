import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { readCount } from '#domain/drugs/count.ts';
import type { Defect } from '../../check.ts';
import { type FigureMatch, matchesOf } from '../../figures/figure-sentences.ts';
import { EVENT_AGE, EVENT_YEAR } from '../../figures/whole-time/event-patterns.ts';
import { type CheckedItem, type CheckedLetter, dayOfReview } from '../../letter/checked-letter.ts';
import { placeIn } from '../../letter/checked-text.ts';
import { datedIn, eventOf } from '../events-dated.ts';

const NOT_SO =
  /\b(?:if|should|would|could|may|might|must|guidelines?|MTUS|ODG|ACOEM|recommend\w*|request\w*|plan\w*|schedul\w*|patients|unless|until|whether|another|second|repeat|other|not|no|never)\b/i;
const DAYS: Readonly<Record<string, number>> = { week: 7, month: 30.4, year: 365.25 };
const IS_LEAST = /^(?:more|over|at least)/i;
const IS_MOST = /^(?:less|under|only|barely)/i;
/** What is told in words alone may be rounded by so much. */
const MOST_TIMES = 1.5;

/** An event of the reasons told of another year, or of another age, than all the days the summary has for it. */
export function eventYears(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = matchesOf(rationale, [EVENT_YEAR, EVENT_AGE]);
  if (said.length === 0) return [];
  const dated = datedIn(letter.summary);
  const until = dayOfReview(letter);
  return said.flatMap((one: FigureMatch): Defect[] => {
    const { sentence, start, end, match } = one;
    const { event = '', year, bound = '', count, unit = '' } = match.groups ?? {};
    if (NOT_SO.test(rationale.text.slice(sentence.start, sentence.end)) || rationale.isOfGuideline(sentence)) return [];
    const told = dated.filter(other => other.event === eventOf(event));
    const [first] = told;
    if (first === undefined) return [];
    if (year !== undefined) {
      if (letter.summary.text.includes(year) || told.some(({ date }) => date.startsWith(year))) return [];
    } else {
      const length = (readCount(count) ?? 0) * (DAYS[unit.toLowerCase().replace(/s$/, '')] ?? 0);
      if (until === null || told.some(({ date }) => mayBe(dayNumber(until) - dayNumber(date), length, bound)))
        return [];
    }
    return [
      {
        item: index,
        severity: 'warning',
        message: `The summary has this (${first.event}) on ${first.date}: correct the time that is wrong.`,
        at: placeIn(rationale, { start, end }),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}

function mayBe(days: number, said: number, bound: string): boolean {
  if (said === 0) return true;
  if (IS_LEAST.test(bound)) return days * MOST_TIMES >= said;
  if (IS_MOST.test(bound)) return days <= said * MOST_TIMES;
  return days <= said * MOST_TIMES && days * MOST_TIMES >= said;
}
