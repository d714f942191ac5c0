import { type Amount, amountIn, COUNT } from '#domain/drugs/count.ts';
import type { Source } from '#domain/law/source.ts';
import type { Axis } from '../axis.ts';
import type { Place, WordedRequest } from '../worded-request.ts';
import { compareAmounts, withAmount } from './compare-amounts.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'hours of care a day are taken from hours of care a day',
  confidence: 'medium',
};

const HOURS_A_DAY = new RegExp(
  String.raw`\b(${COUNT})\s*(?:\(\d+\)\s*)?(?:hours?|hrs?)\s*(?:(?:a|per|each|every|\/)\s*(?:day|visit|shift)|daily)\b`,
  'di',
);

/** Where a request says how many hours a day of care it asks for; `whole` is the clause. */
export function findHoursPerDay({ text }: WordedRequest): (Amount & { readonly whole: Place }) | null {
  const match = HOURS_A_DAY.exec(text);
  const hours = amountIn(match, 1);
  if (match === null || hours === null) return null;
  return { ...hours, whole: { start: match.index, end: match.index + match[0].length } };
}

/** Hours of care a day: twelve less six leaves six. */
export const hoursPerDay: Axis = {
  id: 'hours-per-day',
  compare: (original, authorized) => {
    const asked = findHoursPerDay(original);
    const allowed = findHoursPerDay(authorized);
    return compareAmounts(asked?.value ?? null, allowed?.value ?? null, ['hour a day', 'hours a day'], left =>
      asked === null ? original.text : withAmount(original.text, asked, left),
    );
  },
};
