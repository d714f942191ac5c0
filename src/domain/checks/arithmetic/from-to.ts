import { COUNT, readCount } from '#domain/drugs/count.ts';
import { hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Source } from '#domain/law/source.ts';
import type { Defect } from '../check.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'what is lowered ends lower than it began: figures that say otherwise are plainly wrong',
};

const UNIT = String.raw`(?:\s?(?:mg|mcg|%|percent|degrees|pounds|lbs|tablets?|pills?|\/10|out of 10))?`;
/** "Tapered from 60 mg to 40 mg", "decreased from 8/10 to 5/10". */
const FROM_TO = new RegExp(
  String.raw`\b(?<way>taper\w*|wean\w*|reduc\w*|decreas\w*|lower\w*|dropp\w*|declin\w*|fell|fallen|diminish\w*|cut (?:back|down)|increas\w*|rose|risen|escalat\w*|went up|gone up|(?:up-?)?titrated up)\s(?:[a-z]+\s){0,4}?from\s(?<from>${COUNT})${UNIT}(?:\s(?:a|per|each|every)\s(?:day|week)|\sdaily)?\s(?:down\s|up\s)?to\s(?<to>${COUNT})(?<unit>${UNIT})(?![\d\/]|\.\d)`,
  'gi',
);
const SPEAKS = /\bfrom\b/;
const DOWN = /^(?:taper|wean|reduc|decreas|lower|dropp|declin|fell|fall|diminish|cut)/i;
/** Scores that are better the higher they are told beside the word, times that change the dose, and what did not happen. */
const NOT_SO = /\b(?:not|no|never|cannot|without|if|should|would|could|may|rather|every|interval|hours|frequency)\b/i;

const NOT_BEFORE = /\b(?:not|never|rather than|without being)\s(?:[a-z]+\s)?$/i;
const REACH = 24;

/** A figure that is lowered to a greater one, or raised to a smaller one, in the summary or the reasons. */
export function fromTo({ summary, items }: CheckedLetter): Defect[] {
  return [...inText(summary, null), ...items.flatMap(({ index, rationale }) => inText(rationale, index))];
}

function inText(checked: CheckedText, item: number | null): Defect[] {
  if (!hasMatch(checked.text, SPEAKS)) return [];
  return matchesIn(checked, FROM_TO).flatMap(({ start, end, match }): Defect[] => {
    const { way = '', from: first, to: second, unit } = match.groups ?? {};
    const [from, to] = [readCount(first), readCount(second)];
    if (from === null || to === null || from === to || NOT_SO.test(match[0])) return [];
    if (NOT_BEFORE.test(checked.text.slice(Math.max(0, start - REACH), start))) return [];
    // "Fell from three to five feet" is of a fall.
    if (/^f[ae]ll/i.test(way) && unit === '') return [];
    if (DOWN.test(way) === to < from) return [];
    return [
      {
        item,
        severity: 'warning',
        message: `This goes ${to > from ? 'up' : 'down'} from ${first} to ${second}, against its own words: correct the figure or the word.`,
        at: placeIn(checked, { start, end }),
      },
    ];
  });
}
