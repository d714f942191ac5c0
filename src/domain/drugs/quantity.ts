import { COUNT, readCount } from './count.ts';

const FORMS =
  'tab(?:let)?s?|tabs|cap(?:sule)?s?|caps|pills?|patch(?:es)?|pads?|films?|strips?|vials?|syringes?|tubes?|bottles?|box(?:es)?|kits?|count|ct|units';
/** Not an amount of product: what follows `x 3`. */
const OTHER_UNIT = String.raw`(?!\s*(?:refills?|months?|mos?\b|weeks?|wks?|days?|visits?|sessions?|times|per|mg|mcg|ml|%|\/|hours?|years?))`;

/** In order of trust. Each has the number as its first group. */
const QUANTITIES: readonly RegExp[] = [
  new RegExp(String.raw`#\s?(${COUNT})(?!\s?(?:of\b|\d))`, 'i'),
  new RegExp(
    String.raw`\b(?:qty|quantity|quant|disp|dispense|count)\b\.?\s*(?:of|is)?\s*[:#=]?\s*#?\s*(?:[a-z-]+\s*\()?(${COUNT})`,
    'i',
  ),
  new RegExp(String.raw`\b(?:[a-z-]+\s)?\((\d+)\)\s*(?:${FORMS})?`, 'i'),
  new RegExp(
    String.raw`(?<!every\s|take\s|takes\s|[/-])\b(${COUNT})\s*(?:oral\s|count\s)?(?:${FORMS})\b(?!\s*(?:po\b|by mouth|orally|every|q\d|q\s|qd|qhs|bid|tid|daily|once|twice|at\b|per|a day|three|\d|up to|as needed|[a-z]+ times))`,
    'i',
  ),
  new RegExp(String.raw`(?:^|[\s,)])x\s?(\d+)\b${OTHER_UNIT}`, 'i'),
];

/** Size of a tube or bottle: the amount asked for when no number of units is given. */
const PACKAGE = /(?<![\d.])(\d+(?:\.\d+)?)\s*-?(?:grams?|gms?|g|ml|cc|oz|ounces?)\b(?!\s*\/)/gi;
const SMALLEST_PACKAGE = 5;

/** How much of a product is asked for: units, else grams or millilitres of a tube or bottle; null when not said. */
export function readQuantity(text: string): number | null {
  for (const pattern of QUANTITIES) {
    const quantity = readCount(pattern.exec(text)?.[1]);
    if (quantity !== null && quantity > 0) return quantity;
  }
  for (const match of text.matchAll(PACKAGE)) {
    const size = Number(match[1]);
    if (size >= SMALLEST_PACKAGE) return size;
  }
  return null;
}

const WITHOUT_REFILLS = /\b(?:no|zero|without)\s+refills?\b/i;
const REFILLS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:refills?|rf)\s*(?:[:x=]|times)?\s*(${COUNT})\b(?!\s*(?:mg|%))`, 'i'),
  new RegExp(String.raw`(?<!#\s?)\b(${COUNT})\s*(?:\(\d+\)\s*)?(?:additional\s+|monthly\s+)?(?:refills?|rf)\b`, 'i'),
];

/** Refills asked for besides the first fill; 0 when said to be none, null when not said. */
export function readRefills(text: string): number | null {
  if (!/\b(?:refill|rf)/i.test(text)) return null;
  if (WITHOUT_REFILLS.test(text)) return 0;
  for (const pattern of REFILLS) {
    const refills = readCount(pattern.exec(text)?.[1]);
    if (refills !== null) return refills;
  }
  return /\b(?:with|one|a|1)\s+refill\b/i.test(text) ? 1 : null;
}
