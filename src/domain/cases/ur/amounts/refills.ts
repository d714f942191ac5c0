import type { Amount } from '#domain/drugs/count.ts';
import { findRefills } from '#domain/drugs/quantity.ts';
import type { Source } from '#domain/law/source.ts';
import type { Axis } from '../axis.ts';
import type { WordedRequest } from '../worded-request.ts';
import { compareAmounts, counted, type Noun } from './compare-amounts.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'the first fill authorized, the refills are what is left; refills not named are none',
  confidence: 'medium',
};

const noun: Noun = ['refill', 'refills'];
const JOINED_BEFORE = /[\s,;]*(?:\b(?:with|and|plus|x|times)\b|w\/|\+)?\s*$/i;

/** The words of a request for a drug that tell its refills. */
export function findRefillsOf({ text, kind }: WordedRequest): Amount | null {
  return kind.category === 'drug' ? findRefills(text) : null;
}

/** Refills besides the first fill; none said is none asked for. `#90 with 2 refills` less `#90` leaves the two refills. */
export const refills: Axis = {
  id: 'refills',
  compare: (original, authorized) => {
    const asked = findRefillsOf(original);
    const allowed = findRefillsOf(authorized);
    if (asked === null && allowed === null) return null;
    return compareAmounts(asked?.value ?? 0, allowed?.value ?? 0, noun, left =>
      asked === null ? original.text : `${counted(left, noun)} of ${without(original.text, asked)}`,
    );
  },
};

function without(text: string, { start, end }: Amount): string {
  const before = text.slice(0, start).replace(JOINED_BEFORE, '');
  return `${before} ${text.slice(end).trim()}`.replace(/\s+([,.;)])/g, '$1').trim();
}
