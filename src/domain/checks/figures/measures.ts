import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import { findSpinalLevels } from '#domain/evidence/body-regions.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';

/** What a figure of the patient measures. */
export type Measure = 'bmi' | 'a1c' | 'tear' | 'disc' | 'motion' | 'pain' | 'relief';

/** A figure of the patient with its place: of which level, motion, or drug (`of`), and in which sentence. */
export type Measured = Span & {
  readonly measure: Measure;
  readonly figure: number;
  readonly of: string | null;
  readonly sentence: string;
};

const NUMBER = String.raw`(?<figure>\d{1,3}(?:\.\d{1,2})?)`;
const IS = String.raw`(?:\s*\([^)]{1,12}\))?(?:\s+(?:level|value|measurement))?(?:\s+(?:is|was|of|at|now|currently|measured|recorded)|\s*[:=])*\s*`;
const LEVEL = String.raw`[CTLS]\d{1,2}(?:\s?-\s?[CTLS]?\d{1,2})?`;

/** The measures as letters write them. */
const PATTERNS: readonly (readonly [Measure, RegExp])[] = [
  ['bmi', new RegExp(String.raw`\b(?:bmi|body mass index)\b${IS}${NUMBER}`, 'gi')],
  ['a1c', new RegExp(String.raw`\b(?:hemoglobin |hb|hgb )?a1c\b${IS}${NUMBER}`, 'gi')],
  [
    'tear',
    new RegExp(
      String.raw`\b${NUMBER}\s?(?:%|percent)\s(?:[\w-]+\s){0,4}?tears?\b|\btears?\b(?:\s[a-z]+){0,6}?\s(?:involving|of|measuring|at)\s(?:about\s|approximately\s)?(?<behind>\d{1,3})\s?(?:%|percent)`,
      'gi',
    ),
  ],
  [
    'disc',
    new RegExp(
      String.raw`\b${NUMBER}\s?-?mm\s(?:[a-z-]+\s){0,4}?(?:bulg\w+|protrusions?|herniations?|extrusions?)\b(?:\s(?:at|of)\s(?<level>${LEVEL}))?`,
      'gi',
    ),
  ],
  [
    'motion',
    new RegExp(
      String.raw`\b(?<motion>(?:forward )?flexion|extension|abduction|adduction|(?:internal |external )?rotation)\b(?:\s(?:of|in|at)\s(?:the\s)?(?:[a-z]+\s){1,3}?|\s)(?:is\s|was\s|to\s|of\s|measured\s|at\s){0,2}${NUMBER}\sdegrees`,
      'gi',
    ),
  ],
  [
    'pain',
    new RegExp(
      String.raw`\b${NUMBER}\s?(?:\/\s?10|out of 10)\s(?<drug>with|without)\s(?:the\s|his\s|her\s|any\s)?(?:pain\s)?(?:medications?|meds|opioids?|drugs?)\b`,
      'gi',
    ),
  ],
  [
    'relief',
    new RegExp(String.raw`\b${NUMBER}\s?(?:%|percent)\s(?:[a-z]+\s){0,2}?(?:relief|improvement|reduction)\b`, 'gi'),
  ],
];

const SOUGHT = patternSet(PATTERNS.map(([, pattern]) => pattern));

/** Words of which every measure has one. */
const ANY = /%|\bpercent\b|\bmm\b|\bdegrees\b|\bbmi\b|\bbody mass\b|a1c\b|\d\s?\/\s?10\b|\bout of 10\b/i;
/** A figure that bounds others is of no patient. */
const BOUND_BEFORE =
  /\b(?:than|least|over|under|above|below|up to|exceed\w*|minimum|maximum|from|between|or|to|normal|should be|must be|average|goal)(?:\s(?:of|an?|is))?\s*$|[<>≥≤-]\s*$/i;
/** "A BMI of 30 is obesity" is of nobody. */
const IN_GENERAL = /(?<!\b(?:with|has|had)\s)\ban?\s$/i;
const BOUND_BEHIND =
  /^\s?(?:%|percent|mm|degrees)?\s?(?:or (?:more|less|greater|higher|above|better|below)|and (?:above|over)|\+|-\s?\d|to \d)/i;

/** Every figure of the patient that a text states; not what a guideline asks for, nor bounds. */
export function measuresIn(checked: CheckedText): readonly Measured[] {
  const found = known.get(checked) ?? (ANY.test(checked.text) ? read(checked) : []);
  known.set(checked, found);
  return found;
}

/** Several items ask the summary for the same. */
const known = new WeakMap<CheckedText, readonly Measured[]>();

function read(checked: CheckedText): Measured[] {
  return checked.sentences().flatMap(sentence => {
    const said = checked.text.slice(sentence.start, sentence.end);
    if (!ANY.test(said) || !/\d/.test(said)) return [];
    lookAt(SOUGHT, checked.text, sentence);
    const likely = PATTERNS.filter((_row, index) => mayMatch(SOUGHT, index));
    if (likely.length === 0 || checked.isOfGuideline(sentence)) return [];
    return likely.flatMap(([measure, pattern]) =>
      everyMatch(said, pattern).flatMap((match): Measured[] => {
        const written = match.groups?.['figure'] ?? match.groups?.['behind'] ?? '';
        const at = match.index + match[0].indexOf(written);
        if (IN_GENERAL.test(said.slice(0, match.index)) && (measure === 'bmi' || measure === 'a1c')) return [];
        if (BOUND_BEFORE.test(said.slice(0, at)) || BOUND_BEHIND.test(said.slice(at + written.length))) return [];
        const { level, motion, drug } = match.groups ?? {};
        return [
          {
            measure,
            figure: Number(written),
            of: level === undefined ? ((motion ?? drug ?? null)?.toLowerCase() ?? null) : levelOf(level),
            sentence: said,
            start: sentence.start + match.index,
            end: sentence.start + match.index + match[0].length,
          },
        ];
      }),
    );
  });
}

const levelOf = (written: string): string => findSpinalLevels(written)[0]?.level ?? written;
