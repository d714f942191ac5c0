import { readCount } from '#domain/drugs/count.ts';
import type { Defect } from '../../check.ts';
import { matchesOf } from '../../figures/figure-sentences.ts';
import { PAIN_SCORE } from '../../figures/measure-patterns.ts';
import { PAIN_BOUND } from '../../figures/whole-time/whole-time-patterns.ts';
import type { CheckedItem, CheckedLetter } from '../../letter/checked-letter.ts';
import { placeIn, type Span } from '../../letter/checked-text.ts';

/** Of a time, of a drug, of other persons, or of what may be. */
const NOT_ALL =
  /\b(?:with|without|on|off|after|since|before|while|when|guidelines?|if|should|would|goal|today|that day|visit of)\b/i;
const AT_WORST = /^(?:at\s(?:its|the|his|her)\s|peak|highest|max)/i;
const AT_BEST = /^(?:at\s(?:its|the|his|her)\s|lowest|minimum)/i;

type Told = Span & { readonly least: number; readonly most: number };

/** A score of pain said to be the highest, the lowest or the only one, where the summary has others. */
export function painBounds({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = matchesOf(rationale, [PAIN_BOUND]);
  if (said.length === 0) return [];
  const told = matchesOf(summary, [PAIN_SCORE]).map(({ start, end, match }): Told => {
    const least = readCount(match.groups?.['score']) ?? 0;
    return { least, most: readCount(match.groups?.['upTo']) ?? least, start, end };
  });
  const [first] = told;
  if (first === undefined) return [];
  return said.flatMap(({ sentence, start, end, match }): Defect[] => {
    const { most, least, score, same } = match.groups ?? {};
    const figure = readCount(score ?? same) ?? -1;
    const words = rationale.text.slice(sentence.start, sentence.end);
    if (figure < 0 || !/\bpain\b|\baches?\b|\bhurt/i.test(words) || rationale.isOfGuideline(sentence)) return [];
    if (NOT_ALL.test(words.replace(/\bon (?:a|the) (?:scale|VAS)\b|\bon every\b/gi, ''))) return [];
    const isOver = ({ least: low }: Told): boolean => low > figure;
    const isUnder = ({ most: high }: Told): boolean => high < figure;
    const other =
      most !== undefined
        ? // The worst of one day is not that of another.
          AT_WORST.test(most)
          ? told.every(isOver)
            ? first
            : undefined
          : told.find(isOver)
        : least !== undefined
          ? AT_BEST.test(least)
            ? told.every(isUnder)
              ? first
              : undefined
            : told.find(isUnder)
          : told.every(one => isOver(one) || isUnder(one))
            ? first
            : undefined;
    if (other === undefined) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons bound the pain at ${figure}/10, the summary has ${other.least}/10: correct the one that is wrong.`,
        at: placeIn(rationale, { start, end }),
        against: placeIn(summary, other),
      },
    ];
  });
}
