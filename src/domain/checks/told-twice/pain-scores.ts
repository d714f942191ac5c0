import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { mayBeOfOnePart } from '../letter/parts-told.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { PAIN_SCORE } from '../figures/measure-patterns.ts';

/** Of another time, of a bound, or with a drug. */
const NOT_NOW =
  /\b(?:with|without|on|off|after|before|from|least|worst|best|average|than|initially|drop\w*|fell|reduc\w+|decreas\w+|increas\w+|down|up|until|when|during)\b/i;

type Score = Span & { readonly score: number; readonly sentence: Span };

function scoresIn(checked: CheckedText): Score[] {
  return matchesOf(checked, [PAIN_SCORE]).flatMap(({ sentence, start, end, match }) =>
    [match.groups?.['score'], match.groups?.['upTo']].flatMap(written =>
      written === undefined ? [] : [{ score: Number(written), sentence, start, end }],
    ),
  );
}

/** Pain said to be of one score, where the summary gives one score only and it is another. */
export function painScores(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const [said, ...more] = scoresIn(rationale);
  if (said === undefined || more.length > 0 || rationale.isOfGuideline(said.sentence)) return [];
  const told = scoresIn(letter.summary);
  const [first] = told;
  if (first === undefined || told.some(({ score }) => score !== first.score) || first.score === said.score) return [];
  const around = rationale.text
    .slice(said.sentence.start, said.sentence.end)
    .replace(/\b(?:out )?of\b|\bon a scale\b/gi, ' ');
  if (!/\bpain\b/i.test(around) || NOT_NOW.test(around)) return [];
  if (!mayBeOfOnePart([letter.summary, first.sentence], [rationale, said.sentence])) return [];
  return [
    {
      item: index,
      severity: 'warning',
      message: `The reasons have pain of ${said.score}/10, the summary ${first.score}/10: correct the one that is wrong.`,
      at: placeIn(rationale, said),
      against: placeIn(letter.summary, first),
    },
  ];
}
