import type { Source } from '#domain/law/source.ts';
import type { WordedRequest } from '../worded-request.ts';
import { findPeriod } from './period.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'a rental or loan cannot be taken from a purchase: the whole request is reviewed',
  confidence: 'medium',
};

/** How equipment is had: for good, or for a time (rental, loan, trial). */
export type Acquisition = 'purchase' | 'temporary';

const PURCHASE = /\b(?:purchas(?:e|ed|ing)|buy)\b/i;
const TEMPORARY = /\b(?:rent(?:al|ed)?|loan(?:ed)?|trial)\b/i;

/** How a request wants its equipment; null when it does not say, or asks for none. */
export function readAcquisition(request: WordedRequest): Acquisition | null {
  if (request.kind.category !== 'dme') return null;
  if (PURCHASE.test(request.text)) return 'purchase';
  return TEMPORARY.test(request.text) || findPeriod(request) !== null ? 'temporary' : null;
}

/** Why a purchase and a rental cannot be subtracted from each other; null where they agree. */
export function acquisitionsDiffer(original: WordedRequest, authorized: WordedRequest): string | null {
  const asked = readAcquisition(original);
  const allowed = readAcquisition(authorized);
  if (allowed === null || asked === allowed || original.kind.category !== 'dme') return null;
  if (asked === null && allowed === 'purchase') return null; // equipment asked for outright
  const words = { purchase: 'a purchase', temporary: 'use for a time' };
  return `${asked === null ? 'the equipment outright' : words[asked]} was asked for and ${words[allowed]} authorized`;
}
