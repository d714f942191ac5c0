import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../../check.ts';
import type { CheckedItem, CheckedLetter } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../../letter/checked-text.ts';
import { foundIn, onceSaid } from '../../letter/once-said.ts';
import { maySay } from '../../told-plainly/may-say.ts';

const SCORE = String.raw`(?<![\w/.-])\d{1,2}(?:\s?\/\s?10)?(?![\w/-]*\d)`;
const WITHOUT = String.raw`(?:without|off|before)`;
const WITH = String.raw`(?:with|on|after)`;
const WHAT = String.raw`(?:\s(?!with\b|without\b|on\b|off\b|after\b|before\b)[a-z'-]+){0,4}?,?\s(?:and\s|to\s|but\s|is\s|or\s)*(?:pain\s|it\s|is\s)*`;
/** "9/10 without, 3/10 with Nucynta", "4 with medication and 8 without". */
const BOTH = new RegExp(
  String.raw`(?<first>${SCORE})\s${WITHOUT}${WHAT}(?<then>${SCORE})\s${WITH}\b|(?<then2>${SCORE})\s${WITH}${WHAT}(?<first2>${SCORE})\s${WITHOUT}\b`,
  'gi',
);
const TAKEN = String.raw`(?:the |this |his |her )?(?:drug|medications?|medicines?|tablets?|pills?|opioids?|analgesics?|it|treatment|patch(?:es)?|cream|use)`;
const RATED = String.raw`(?:is|was|are|remains?|remained|stays?|stayed|still|rated|reported|scored|at|as|a|of|only|again|to be|comes to|came to|falls? to|fell to|drops? to)`;
/** "With the drug his pain is still rated nine", "pain on medication remains 9/10". */
const UNDER = new RegExp(
  String.raw`\b${WITH} ${TAKEN},? (?:the |his |her )?pain (?:score |level )?(?:${RATED}\s){1,4}(?<figure>${COUNT})(?!\s(?:days?|weeks?|months?|years?|hours?|points?|percent)|%|-)|\bpain (?:score |level )?${WITH} ${TAKEN} (?:${RATED}\s){1,4}(?<figure2>${COUNT})(?!\s(?:days?|weeks?|months?|years?|hours?|points?|percent)|%|-)`,
  'gi',
);
const trying = maySay([BOTH, UNDER]);

type Score = Span & { readonly first: number | null; readonly under: number };
const scoresSaid = onceSaid((whole, sentence, own): readonly Score[] => {
  const tried = trying(whole, sentence, own);
  const both = tried.includes(0) ? everyMatch(own.text, BOTH) : [];
  const rated = tried.includes(1) ? everyMatch(own.text, UNDER) : [];
  return [
    ...both.map(match => ({
      first: Number.parseInt(match.groups?.['first'] ?? match.groups?.['first2'] ?? '', 10),
      under: Number.parseInt(match.groups?.['then'] ?? match.groups?.['then2'] ?? '', 10),
      ...spanOf(match),
    })),
    ...rated.flatMap(match => {
      const score = readCount(match.groups?.['figure'] ?? match.groups?.['figure2']);
      return score === null || score > MOST ? [] : [{ first: null, under: score, ...spanOf(match) }];
    }),
  ];
});
const MOST = 10;

const scoresIn = onceForEach((checked: CheckedText): readonly (Score & { readonly sentence: Span })[] =>
  foundIn(checked, scoresSaid),
);

const NOT_SO = /\b(?:if|should|would|could|guidelines?|not|no|without|unless)\b/i;
/** Scores that differ by less are told of other days. */
const APART = 2;

/** Pain with a drug or device told otherwise than in the summary, which tells it with and without. */
export function withWithout({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const told = scoresIn(summary).filter(({ first }) => first !== null);
  const [first] = told;
  if (first === undefined) return [];
  return scoresIn(rationale).flatMap((one): Defect[] => {
    if (told.some(({ under }) => Math.abs(under - one.under) < APART) || rationale.isOfGuideline(one.sentence))
      return [];
    if (NOT_SO.test(rationale.text.slice(one.sentence.start, one.start))) return [];
    // A pair of its own is of another day.
    if (/\b(?:without|off|before)\b/i.test(rationale.text.slice(one.end, one.sentence.end))) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons give ${one.under} with the treatment, the summary ${first.under}: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(summary, first),
      },
    ];
  });
}
