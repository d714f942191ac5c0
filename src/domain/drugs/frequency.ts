import { COUNT, readCount } from './count.ts';

export type Frequency = {
  /** The words that say it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Doses (tablets, patches) a day at most: `1-2 tablets every 4-6 hours` is 12. */
  readonly perDay: number;
};

const times = (written: string | undefined): number => readCount(written) ?? 1;

type Wording = { readonly pattern: RegExp; readonly perDay: (match: RegExpExecArray) => number };

const INTERVAL = String.raw`(${COUNT})(?:\s*(?:-|–|to)\s*(?:${COUNT}))?`;
/** Most particular first; the first that matches is taken. */
const WORDINGS: readonly Wording[] = [
  {
    pattern: new RegExp(String.raw`\b(?:every|q)\s?\.?\s?${INTERVAL}\s*-?(?:hours?|hrs?|h)\b`, 'i'),
    perDay: match => 24 / times(match[1]),
  },
  { pattern: new RegExp(String.raw`\bevery\s${INTERVAL}\s*days?\b`, 'i'), perDay: match => 1 / times(match[1]) },
  { pattern: /\b(?:every other day|q\.?o\.?d\.?)(?![a-z])/i, perDay: () => 0.5 },
  { pattern: /\b(?:once a week|weekly|every week|once per week)\b/i, perDay: () => 1 / 7 },
  { pattern: /\b(?:q\.?i\.?d\.?)(?![a-z])/i, perDay: () => 4 },
  { pattern: /\b(?:t\.?i\.?d\.?)(?![a-z])/i, perDay: () => 3 },
  { pattern: /\b(?:b\.?i\.?d\.?)(?![a-z])/i, perDay: () => 2 },
  {
    pattern: new RegExp(
      String.raw`\b(${COUNT}|once|twice|thrice)\s*(?:times?|x)?\s*(?:\/|per |a |each |every )?\s?(?:daily|day)\b(?!\s*supply)`,
      'i',
    ),
    perDay: match => times(match[1]),
  },
  {
    pattern:
      /\b(?:every morning and (?:every )?(?:evening|night)|morning and night|in the morning and at (?:night|bedtime))\b/i,
    perDay: () => 2,
  },
  { pattern: /\b(?:q\.?h\.?s\.?|q\.?a\.?m\.?|q\.?p\.?m\.?|q\.?d\.?)(?![a-z])/i, perDay: () => 1 },
  {
    pattern:
      /\b(?:daily|nightly|every (?:day|night|morning|evening|bedtime)|at (?:bedtime|night)|(?:per|a|each) day|before bed)\b/i,
    perDay: () => 1,
  },
];

const DOSE = new RegExp(
  String.raw`\b(?:(?:take|takes|taking|apply|use)\s+)?(?:(${COUNT})\s*(?:-|–|to|or)\s*)?(${COUNT}|a|an)\s*(?:tab(?:let)?s?|cap(?:sule)?s?|pills?|patch(?:es)?|po)\b`,
  'i',
);

/** Tablets taken at one time, the most where a range is given; 1 when not said. */
function unitsPerDose(before: string): number {
  const match = DOSE.exec(before);
  return match === null ? 1 : times(match[2]);
}

/** How many doses a day a direction allows; null when it does not say. */
export function readFrequency(text: string): Frequency | null {
  for (const { pattern, perDay } of WORDINGS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = match.index;
    const doses = perDay(match) * unitsPerDose(text.slice(0, start));
    return { text: match[0], start, end: start + match[0].length, perDay: Math.round(doses * 1000) / 1000 };
  }
  return null;
}
