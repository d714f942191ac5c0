import { amountIn, COUNT } from '#domain/drugs/count.ts';
import { findQuantity, type Quantity } from '#domain/drugs/quantity.ts';
import type { Source } from '#domain/law/source.ts';
import { isGivenInVisits } from '../../requests/request-category.ts';
import { readRequestedDrug, readUnlistedDrug } from '../../requests/requested-drug.ts';
import type { Axis } from '../axis.ts';
import type { WordedRequest } from '../worded-request.ts';
import { compareAmounts, shifted, withAmount } from './compare-amounts.ts';
import { findPeriod } from './period.ts';
import { findVisitsOf } from './visits.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'tablets, grams or pieces are taken from tablets, grams or pieces of the same product',
  confidence: 'medium',
};

const BEFORE_NAME = /(?:^|\s)(\d{2,3})\s*$/d;
const INJECTIONS = new RegExp(String.raw`\b(${COUNT})\s+(?:[a-z-]+\s+){0,5}?(?:injections?|blocks?)\b`, 'di');
const PIECES = new RegExp(
  String.raw`^(${COUNT})\s+(?=[a-z])(?!in\b|months?\b|weeks?\b|days?\b|hours?\b)|,\s*(${COUNT})\s*$`,
  'di',
);

/** Where a request says how many tablets, tubes, pieces or injections it asks for. */
export function findUnits(request: WordedRequest): Quantity | null {
  const { text, kind } = request;
  if (kind.category === 'drug') return ofDrug(request);
  if (isGivenInVisits(kind.category) || findVisitsOf(request) !== null) return null;
  const found = ofPieces(text, kind.category);
  const period = findPeriod(request);
  const inPeriod =
    found !== null && period !== null && found.start < period.whole.end && found.end > period.whole.start;
  return found === null || found.of === 'package' || inPeriod ? null : found;
}

/** Behind the name, else before it: `90 Tramadol 50mg`. */
function ofDrug({ text, words }: WordedRequest): Quantity | null {
  const drug = readRequestedDrug(words) ?? readUnlistedDrug(text);
  if (drug === null) return findQuantity(text);
  const behind = shifted(findQuantity(text.slice(drug.end)), drug.end);
  if (behind !== null) return behind;
  const before = text.slice(0, drug.start);
  const leading = amountIn(BEFORE_NAME.exec(before), 1);
  return leading === null ? findQuantity(before) : { ...leading, of: 'units' };
}

function ofPieces(text: string, category: WordedRequest['kind']['category']): Quantity | null {
  const said = findQuantity(text);
  if (said?.of === 'units') return said;
  if (category !== 'injection' && category !== 'dme') return null;
  const match = (category === 'injection' ? INJECTIONS : PIECES).exec(text);
  const amount = amountIn(match, 1) ?? amountIn(match, 2);
  return amount === null ? null : { ...amount, of: 'units' };
}

/** Units of a product: `#90` less `#63` leaves `#27`. */
export const units: Axis = {
  id: 'units',
  compare: (original, authorized) => {
    const asked = findUnits(original);
    const allowed = findUnits(authorized);
    if (asked !== null && allowed !== null && asked.of !== allowed.of) {
      const message = 'one counts pieces, the other the size of a package';
      return { kind: 'not', why: 'other-unit', message };
    }
    return compareAmounts(asked?.value ?? null, allowed?.value ?? null, ['unit', 'units'], left =>
      asked === null ? original.text : withAmount(original.text, asked, left),
    );
  },
};
