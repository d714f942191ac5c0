import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { type Amount, amountIn, COUNT } from '#domain/drugs/count.ts';
import type { Source } from '#domain/law/source.ts';
import type { Axis } from '../axis.ts';
import type { Place, WordedRequest } from '../worded-request.ts';
import { compareAmounts, type Noun, withAmount } from './compare-amounts.ts';
import { findHoursPerDay } from './hours-per-day.ts';
import { findVisitsOf } from './visits.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'months or days of a rental or program are taken from months or days; days not from months',
  confidence: 'medium',
};

/** A time something is had for, in days, months or hours; a week is seven days, a year twelve months. */
export type Period = Amount & {
  readonly unit: 'days' | 'months' | 'hours';
  /** As worded: how many of the unit are in it. */
  readonly each: number;
  /** The number with its unit. */
  readonly whole: Place;
};

const PERIOD = new RegExp(
  String.raw`(?<![-–/#.\d])\b(${COUNT})\s*(?:\(\d+\)\s*)?-?\s*(days?|weeks?|wks?|months?|mos?|years?|hours?|hrs?)\b(?!\s*(?:supply|(?:a|per|each|\/)\s*(?:day|week|month)|daily|weekly|post|after|later|old))`,
  'dgi',
);

/** Where a request says for how long it is asked for; not for drugs, nor the weeks of a schedule of visits. */
export function findPeriod(request: WordedRequest): Period | null {
  if (request.kind.category === 'drug') return null;
  const told = [findVisitsOf(request), findHoursPerDay(request)?.whole ?? null].filter(place => place !== null);
  for (const match of everyMatch(request.text, PERIOD)) {
    const whole = { start: match.index, end: match.index + match[0].length };
    const amount = amountIn(match, 1);
    if (amount === null || told.some(({ start, end }) => whole.start < end && whole.end > start)) continue;
    return { ...amount, ...unitOf(match[2] ?? ''), whole };
  }
  return null;
}

function unitOf(word: string): Pick<Period, 'unit' | 'each'> {
  if (/^d/i.test(word)) return { unit: 'days', each: 1 };
  if (/^w/i.test(word)) return { unit: 'days', each: 7 };
  if (/^m/i.test(word)) return { unit: 'months', each: 1 };
  return /^y/i.test(word) ? { unit: 'months', each: 12 } : { unit: 'hours', each: 1 };
}

/** Time of a rental, membership or program: 3 months less one leaves two. Days are not taken from months. */
export const period: Axis = {
  id: 'period',
  compare: (original, authorized) => {
    const asked = findPeriod(original);
    const allowed = findPeriod(authorized);
    if (asked === null || allowed === null) {
      return compareAmounts(asked?.value ?? null, allowed?.value ?? null, ['period', 'periods'], () => original.text);
    }
    if (asked.unit !== allowed.unit) {
      const message = `${asked.unit} were asked for and ${allowed.unit} authorized`;
      return { kind: 'not', why: 'other-unit', message };
    }
    if (asked.each === allowed.each) {
      return compareAmounts(asked.value, allowed.value, nounOf(asked), left => withAmount(original.text, asked, left));
    }
    const inUnit = { ...asked, each: 1 };
    return compareAmounts(asked.value * asked.each, allowed.value * allowed.each, nounOf(inUnit), left =>
      withAmount(original.text, asked.whole, left).replace(`${left}`, `${left} ${nounOf(inUnit)[left === 1 ? 0 : 1]}`),
    );
  },
};

function nounOf({ unit, each }: Pick<Period, 'unit' | 'each'>): Noun {
  if (each === 7) return ['week', 'weeks'];
  if (each === 12) return ['year', 'years'];
  return [unit.slice(0, -1), unit];
}
