import { everyMatch } from './words/every-match.ts';
/** Amount of each ingredient in one dose, as it stands in a text. */
export type StrengthMatch = {
  /** `10/325 mg`, `5%`, `25 mg/ml`, `4%/27.5%/0.0325%`. */
  readonly strength: string;
  readonly start: number;
  readonly end: number;
};

const AMOUNT = String.raw`(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)`;
const UNIT = String.raw`(?:mgs?|milligrams?|mcgs?|micrograms?|ug|µg|units?|iu|meq|%)(?![a-z])`;
const PER = String.raw`(?:\s*\/\s*(?:(\d+)\s*)?(ml|hr?|hour)\b)?`;
/** `10/325mg`, `75-0.2 mg`, `10mg/325mg`, `4%-27.5%`, `25mg/ml`, `50 mcg/hr`. */
const WITH_UNIT = new RegExp(
  String.raw`(?<![\d.#])(${AMOUNT}(?:\s*${UNIT})?(?:\s*[-/]\s*${AMOUNT}(?:\s*${UNIT})?){0,5}?)\s*(${UNIT})${PER}(?!\s*[-/]\s*\d+(?:\.\d+)?\s*${UNIT})`,
  'giu',
);
/** `10/325`: an opioid and acetaminophen are often written without a unit; a date is not one. */
const WITHOUT_UNIT = /(?<![\d./-])(\d{1,2}(?:\.\d)?)\s?[-/]\s?(300|325|500|650|660|750|200)(?![\d/.-])/;
const GRAMS = /(?<![\d.#])(\d+(?:\.\d+)?|\.\d+)\s*(g|gm|grams?)\b/i;
const LARGEST_DOSE_IN_GRAMS = 4;

const UNIT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^mg|^milli/i, 'mg'],
  [/^mcg|^micro|^ug|^µg/i, 'mcg'],
  [/^units?$/i, 'units'],
  [/^iu$/i, 'IU'],
  [/^meq$/i, 'mEq'],
];

const unitName = (unit: string): string =>
  unit === 'mg' ? unit : (UNIT_NAMES.find(([pattern]) => pattern.test(unit))?.[1] ?? unit);

/** `.5` → `0.5`, `1,200` → `1200`, `7.50` → `7.5`. */
const figure = (amount: string): string => String(Number(amount.includes(',') ? amount.replaceAll(',', '') : amount));

const AMOUNTS = new RegExp(AMOUNT, 'g');

function normalised([, worded = '', wordedUnit = '', perAmounts = '1', per]: RegExpExecArray): string {
  const amounts = worded.match(AMOUNTS) ?? [];
  if (wordedUnit === '%') return amounts.map(amount => `${figure(amount)}%`).join('/');
  const unit = unitName(wordedUnit);
  if (per === undefined) return `${amounts.map(figure).join('/')} ${unit}`;
  const perAmount = Number(perAmounts);
  return `${amounts.map(amount => String(Number(amount) / perAmount)).join('/')} ${unit}/${/^h/i.test(per) ? 'h' : 'ml'}`;
}

/** Every strength in a text with a unit, in order. */
export function findStrengths(text: string): StrengthMatch[] {
  return everyMatch(text, WITH_UNIT).map(strengthOf);
}

function strengthOf(match: RegExpExecArray): StrengthMatch {
  return { strength: normalised(match), start: match.index, end: match.index + match[0].length };
}

/** The first strength a text gives, also without unit (`10/325`) or in grams; null when there is none. */
export function readStrength(text: string): StrengthMatch | null {
  if (!/\d/.test(text)) return null;
  WITH_UNIT.lastIndex = 0;
  const first = WITH_UNIT.exec(text);
  if (first !== null) return strengthOf(first);
  const bare = WITHOUT_UNIT.exec(text);
  if (bare !== null) {
    const strength = `${figure(bare[1] ?? '')}/${figure(bare[2] ?? '')} mg`;
    return { strength, start: bare.index, end: bare.index + bare[0].length };
  }
  const grams = GRAMS.exec(text);
  if (grams === null || Number(grams[1]) > LARGEST_DOSE_IN_GRAMS) return null;
  return { strength: `${figure(grams[1] ?? '')} g`, start: grams.index, end: grams.index + grams[0].length };
}
