import { everyMatch } from './words/every-match.ts';
import { type Amount, amountIn, COUNT } from './count.ts';

const FORMS =
  'tab(?:let)?s?|tabs|cap(?:sule)?s?|caps|pills?|patch(?:es)?|pads?|films?|strips?|vials?|syringes?|tubes?|bottles?|box(?:es)?|kits?|count|ct|units';
/** Not an amount of product: what follows `x 3`. */
const OTHER_UNIT = String.raw`(?!\s*(?:refills?|months?|mos?\b|weeks?|wks?|days?|visits?|sessions?|times|per|mg|mcg|ml|%|\/|hours?|years?))`;

/** In order of trust, each with a mark it cannot do without. The number is the first group. */
const QUANTITIES: readonly (readonly [mark: string, pattern: string])[] = [
  ['#', String.raw`#\s?(${COUNT})(?!\s?(?:of\b|\d))`],
  [
    '',
    String.raw`\b(?:qty|quantity|quant|disp|dispense|count)\b\.?\s*(?:of|is)?\s*[:#=]?\s*#?\s*(?:[a-z-]+\s*\()?(${COUNT})`,
  ],
  ['(', String.raw`\b(?:[a-z-]+\s)?\((\d+)\)\s*(?:${FORMS})?`],
  [
    '',
    String.raw`(?<!every\s|take\s|takes\s|[/-])\b(${COUNT})\s*(?:oral\s|count\s)?(?:${FORMS})\b(?!\s*(?:po\b|by mouth|orally|every|q\d|q\s|qd|qhs|bid|tid|daily|once|twice|at\b|per|a day|three|\d|up to|as needed|[a-z]+ times))`,
  ],
  ['', String.raw`(?:^|[\s,)])x\s?(\d+)\b${OTHER_UNIT}`],
];
const PATTERNS = QUANTITIES.map(([mark, pattern]) => ({ mark, pattern: new RegExp(pattern, 'di') }));

/** Size of a tube or bottle: the amount asked for when no number of units is given. */
const PACKAGE = /(?<![\d.])(\d+(?:\.\d+)?)\s*-?(?:grams?|gms?|g|ml|cc|oz|ounces?)\b(?!\s*\/)/dgi;
const SMALLEST_PACKAGE = 5;

/** An amount of product: units (tablets, patches), or the size of a tube or bottle. */
export type Quantity = Amount & { readonly of: 'units' | 'package' };

/** Where a text says how much of a product is asked for; null when it does not. */
export function findQuantity(text: string): Quantity | null {
  for (const { mark, pattern } of PATTERNS) {
    const quantity = text.includes(mark) ? amountIn(pattern.exec(text), 1) : null;
    if (quantity !== null && quantity.value > 0) return { ...quantity, of: 'units' };
  }
  for (const match of everyMatch(text, PACKAGE)) {
    const size = amountIn(match, 1);
    if (size !== null && size.value >= SMALLEST_PACKAGE) return { ...size, of: 'package' };
  }
  return null;
}

/** How much of a product is asked for: units, else grams or millilitres of a tube or bottle; null when not said. */
export function readQuantity(text: string): number | null {
  return findQuantity(text)?.value ?? null;
}

const WITHOUT_REFILLS = /\b(?:no|zero|without)\s+refills?\b/i;
const REFILLS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:refills?|rf)\s*(?:[:x=]|times)?\s*(${COUNT})\b(?!\s*(?:mg|%))`, 'di'),
  new RegExp(String.raw`(?<!#\s?)\b(${COUNT})\s*(?:\(\d+\)\s*)?(?:additional\s+|monthly\s+)?(?:refills?|rf)\b`, 'di'),
];
const ONE_REFILL = /\b(?:with|one|a|1)\s+refill\b/i;

/** The words that say how many refills are asked for besides the first fill, and how many; null when none do. */
export function findRefills(text: string): Amount | null {
  if (!/\b(?:refill|rf)/i.test(text)) return null;
  const none = WITHOUT_REFILLS.exec(text);
  if (none !== null) return said(none, 0);
  for (const pattern of REFILLS) {
    const match = pattern.exec(text);
    const refills = amountIn(match, 1);
    if (match !== null && refills !== null) return said(match, refills.value);
  }
  const one = ONE_REFILL.exec(text);
  return one === null ? null : said(one, 1);
}

function said(match: RegExpExecArray, value: number): Amount {
  return { value, start: match.index, end: match.index + match[0].length };
}

/** Refills asked for besides the first fill; 0 when said to be none, null when not said. */
export function readRefills(text: string): number | null {
  return findRefills(text)?.value ?? null;
}
