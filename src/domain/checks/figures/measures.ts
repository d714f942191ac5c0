import { findSpinalLevels } from '#domain/evidence/body-regions.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { matchesOf } from './figure-sentences.ts';
import { type Measure, MEASURES, OF } from './measure-patterns.ts';

/** A figure of the patient with its place: of which level, motion, or drug (`of`), and in which sentence. */
export type Measured = Span & {
  readonly measure: Measure;
  readonly figure: number;
  readonly of: string | null;
  readonly sentence: string;
};

/** A figure that bounds others is of no patient. */
const BOUND_BEFORE =
  /\b(?:than|least|over|under|above|below|up to|exceed\w*|minimum|maximum|from|between|or|(?<!comes? )to|normal|should be|must be|average|goal)(?:\s(?:of|an?|is))?\s*$|[<>≥≤-]\s*$/i;
/** "A BMI of 30 is obesity" is of nobody. */
const IN_GENERAL = /(?<!\b(?:with|has|had)\s)\ban?\s$/i;
/** But "a BMI of 30 was recorded" is of the patient. */
const FOUND = /^\s?%?\s(?:is|was) (?:recorded|found|noted|measured|reported|documented)\b/i;
/** Measures of which the name stands before the figure. */
const IS_NAMED: ReadonlySet<Measure> = new Set(['bmi', 'a1c', 'scale']);
/** Less is lifted, or lost. */
const LEAST_POUNDS = 80;
const BOUND_BEHIND =
  /^\s?(?:%|percent|mm|degrees)?\s?(?:or (?:more|less|greater|higher|above|better|below)|and (?:above|over)|\+|-\s?\d|to \d)/i;

/** Every figure of the patient that a text states; not what a guideline asks for, nor bounds. */
export const measuresIn: (checked: CheckedText) => readonly Measured[] = onceForEach(read);

const MEASURE_OF: ReadonlyMap<RegExp, Measure> = new Map(MEASURES.map(([measure, pattern]) => [pattern, measure]));
const PATTERNS = [...MEASURE_OF.keys()];

function read(checked: CheckedText): Measured[] {
  return matchesOf(checked, PATTERNS).flatMap(({ sentence, pattern, match, start, end }): Measured[] => {
    const measure = MEASURE_OF.get(pattern);
    if (measure === undefined || checked.isOfGuideline(sentence)) return [];
    const said = checked.text.slice(sentence.start, sentence.end);
    const groups = match.groups ?? {};
    const written = groups['figure'] ?? groups['behind'] ?? groups['by'] ?? '';
    // the figure behind the name, not that in it: "PHQ-9 of 9"
    const isBehind = (groups['scale'] ?? groups['on']) !== undefined;
    const at = match.index + (isBehind ? match[0].lastIndexOf(written) : match[0].indexOf(written));
    const [before, behind] = [said.slice(0, at), said.slice(at + written.length)];
    if (measure === 'weight' && ofWhat(groups) !== 'kg' && Number(written) < LEAST_POUNDS) return [];
    if (BOUND_BEFORE.test(before) || BOUND_BEHIND.test(behind)) return [];
    if (IS_NAMED.has(measure) && IN_GENERAL.test(said.slice(0, match.index)) && !FOUND.test(behind)) return [];
    return [{ measure, figure: Number(written), of: ofWhat(groups), sentence: said, start, end }];
  });
}

/** The level, motion, muscle or scale that a figure is of. */
function ofWhat(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { level } = groups;
  if (level !== undefined) return findSpinalLevels(level)[0]?.level ?? level;
  for (const [group, name] of OF) {
    const written = groups[group];
    if (written !== undefined) return name(written);
  }
  return null;
}
