import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { sentencesFor } from '../figures/figure-sentences.ts';
import { TOBACCO } from '../figures/measure-patterns.ts';

const SMOKES =
  /\b(?:(?:is|remains) (?:still )?an? (?:current |active |heavy |daily )*smoker|(?:still |currently )?smokes\b|continues (?:to smoke|smoking)|has not (?:quit|stopped) smoking|current(?:ly)? (?:smoker|smoking)|active smoker|packs? (?:per|a) day smoker|(?:his|her|current|ongoing|continued) tobacco use|(?:uses|chews) tobacco)/i;
const SMOKES_NOT =
  /\b(?:non-?\s?smoker|(?:never|does not|doesn't|no longer) smoke[sd]?|(?:(?<!\bnot )(?<!\byet )(?:quit|stopped|given up|gave up)) smoking|(?:former|ex-?)\s?smoker|(?:denies|no) (?:smoking|tobacco)|(?:does not|doesn't) use tobacco|tobacco(?: use)?: (?:none|no|never|denied))\b/i;
/** As a "does not smoke" of the reasons is looked for among the denials. */
const SAID_NOT =
  /\b(?:non-?\s?smoker|(?:does not|doesn't) use tobacco|(?:(?<!\bnot )(?<!\byet )(?:quit|stopped|given up|gave up)) smoking|never smoked|(?:former|ex-?)\s?smoker)\b/i;
const UNSURE =
  /\b(?:whether|if|unless|until|should|must|not (?:said|stated|clear|known)|patients who|those who|those|father|mother|wife|husband|family)\b/i;

type Told = { readonly smokes: boolean; readonly span: Span };

function toldIn(checked: CheckedText, not: RegExp): Told[] {
  return sentencesFor(checked, TOBACCO).flatMap(span => {
    const said = checked.text.slice(span.start, span.end);
    if (!TOBACCO.test(said) || UNSURE.test(said) || checked.isOfGuideline(span)) return [];
    const found = not.exec(said) ?? (SMOKES_NOT.test(said) ? null : SMOKES.exec(said));
    if (found === null) return [];
    const start = span.start + found.index;
    return [{ smokes: !not.test(said), span: { start, end: start + found[0].length } }];
  });
}

/** A smoker of the summary who is none in the reasons, or the other way round. */
export function smoking(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const [said, ...more] = toldIn(rationale, SAID_NOT);
  if (said === undefined || more.some(({ smokes }) => smokes !== said.smokes)) return [];
  const told = toldIn(letter.summary, SMOKES_NOT);
  const [first] = told;
  if (first === undefined || told.some(({ smokes }) => smokes === said.smokes)) return [];
  return [
    {
      item: index,
      severity: 'warning',
      message: said.smokes
        ? 'The reasons tell of a smoker, the summary of one who does not smoke: correct the one that is wrong.'
        : 'The reasons tell of one who does not smoke, the summary of a smoker: correct the one that is wrong.',
      at: placeIn(rationale, said.span),
      against: placeIn(letter.summary, first.span),
    },
  ];
}
