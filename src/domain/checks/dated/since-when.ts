import { MONTH_NAMES } from '#domain/calendar/month-names.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { readCount } from '#domain/drugs/count.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import { type FigureMatch, matchesOf } from '../figures/figure-sentences.ts';
import { SINCE, USED_FOR } from '../figures/had-patterns.ts';
import { type CheckedItem, type CheckedLetter, dayOfReview } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';

/** So far behind the name of a drug it is said since when it is taken. */
const NEAR = 60;
/** Of a pause, a change or another matter than the taking. */
const NOT_TAKEN =
  /\b(?:not|no|never|without|stopp\w*|discontinu\w*|off|increas\w*|decreas\w*|reduc\w*|rais\w*|weaned|approved|available|denied|pain|work\w*|surgery|injur\w*|symptoms)\b/i;
/** Of a length that a rule names, or a course to come. */
const NOT_USED =
  /\b(?:recommend\w*|indicated|should|would|may|can|allowed|limited|up to|if|when|request\w*|prescribed|approved|refill\w*|supply)\b/i;
const DAYS: Readonly<Record<string, number>> = { week: 7, month: 30.4, year: 365 };

type Since = Span & {
  readonly drug: string;
  /** The year, and the month where one is told: `2014`, `2014-03`. */
  readonly when: string;
  readonly isLeast: boolean;
};

/** The drug named right before, of which the taking is told. */
function drugBefore(checked: CheckedText, { sentence, start }: FigureMatch): string | null {
  const drug = checked.drugs().findLast(named => sentence.start <= named.start && named.end <= start);
  if (drug === undefined || start - drug.end > NEAR) return null;
  if (NOT_TAKEN.test(checked.text.slice(drug.end, start))) return null;
  return drug.value.drug.ingredients.join('/');
}

/** Since when each drug is said to be taken. */
export const sinceIn = onceForEach((checked: CheckedText): readonly Since[] =>
  matchesOf(checked, [SINCE]).flatMap((found): Since[] => {
    const drug = drugBefore(checked, found);
    const { year = '', month, figure, least } = found.match.groups ?? {};
    if (drug === null) return [];
    const at = month === undefined ? Number(figure ?? 0) : MONTH_NAMES.indexOf(month.toLowerCase()) + 1;
    const when = at < 1 || at > 12 ? year : `${year}-${String(at).padStart(2, '0')}`;
    return [{ drug, when, isLeast: least !== undefined, start: found.start, end: found.end }];
  }),
);

/** Of a combination its parts may be named alone. */
function shareOne(one: string, other: string): boolean {
  return one.split('/').some(ingredient => other.split('/').includes(ingredient));
}

/** Whether the summary has a year, or a month, anywhere. */
function isTold({ text, dates }: CheckedText, when: string): boolean {
  if (when.length === 4) return text.includes(when);
  return dates().some(({ date, month }) => date?.startsWith(when) === true || month === when);
}

/** A drug said to be taken since another time than the summary has for it. */
export function sinceWhen(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = sinceIn(rationale);
  const all = said.length === 0 ? [] : sinceIn(letter.summary);
  return said.flatMap((one): Defect[] => {
    const told = all.filter(({ drug }) => drug === one.drug);
    const [first, ...more] = told;
    const length = Math.min(one.when.length, first?.when.length ?? 0);
    const [mine, theirs] = [one.when.slice(0, length), (first?.when ?? '').slice(0, length)];
    if (first === undefined || more.length > 0 || mine === theirs || isTold(letter.summary, mine)) return [];
    // "Since at least 2013" leaves room for more time, not for less; two such are of one day.
    if (first.isLeast && !one.isLeast && mine < theirs) return [];
    if (one.isLeast && !first.isLeast && mine > theirs) return [];
    return [
      {
        item: index,
        message: `The reasons have this drug taken since ${one.when}, the summary since ${first.when}: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}

/** A drug said to be taken for longer than since the day the summary has for it. */
export function usedFor(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const until = dayOfReview(letter);
  const said = until === null ? [] : matchesOf(rationale, [USED_FOR]);
  if (until === null || said.length === 0) return [];
  return said.flatMap((found): Defect[] => {
    const drug = drugBefore(rationale, found);
    const { count, unit = '' } = found.match.groups ?? {};
    const words = rationale.text.slice(found.sentence.start, found.start);
    if (drug === null || NOT_USED.test(words) || rationale.isOfGuideline(found.sentence)) return [];
    const [first, ...more] = sinceIn(letter.summary).filter(one => shareOne(one.drug, drug));
    if (first === undefined || more.length > 0 || first.isLeast || first.when.length === 4) return [];
    const longest = dayNumber(until) - dayNumber(`${first.when}-01`);
    if ((readCount(count) ?? 0) * (DAYS[unit.toLowerCase().replace(/s$/, '')] ?? 0) <= MOST_TIMES * longest) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The summary has this drug taken since ${first.when}, which is not so long: correct the one that is wrong.`,
        at: placeIn(rationale, found),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}

/** What is told in words may be rounded by so much. */
const MOST_TIMES = 1.5;
