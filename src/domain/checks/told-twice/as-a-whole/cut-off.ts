import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../../check.ts';
import type { CheckedItem, CheckedLetter } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../../letter/checked-text.ts';
import { foundIn, onceSaid } from '../../letter/once-said.ts';
import { maySay } from '../../told-plainly/may-say.ts';

const LIMIT = String.raw`(?:cut-?\s?off|threshold|normal (?:is )?(?:up to|under|below|<)|abnormal (?:is )?(?:over|above|at|>))`;
const BOUND = String.raw`(?:\s?(?:score|value|point|is|of|at|above|over|below|under|for|[:<>=≥≤]))*`;
/** "CNS-LS score 19 (cutoff 13)", "scored 24, the cut-off being 30". */
const BESIDE = new RegExp(
  String.raw`(?<![\w/.-])(?<score>\d{1,3}(?:\.\d)?)(?![\w/-]*\d)[^.;\d]{0,24}?\b(?:the )?${LIMIT}(?: being)?${BOUND}\s?(?<limit>\d{1,3}(?:\.\d)?)(?!\d|\s?(?:years|months|weeks))`,
  'gi',
);
/** The score lies under it, or over it. */
const VERDICT = new RegExp(
  String.raw`\b(?:(?<under>(?:fell|falls?|was|is|lay|lies|scored|came|remain(?:s|ed)?|stayed) (?:just |well |far |still )?(?:beneath|below|under|short of|less than)|(?:did|does) not (?:reach|exceed|pass|meet))|(?<over>(?:was|is|lay|lies|scored|came|remain(?:s|ed)?|stayed) (?:just |well |far |still )?(?:above|over|beyond|past)|exceed(?:s|ed)|pass(?:es|ed)|reach(?:es|ed))) (?:the |its |a |this |that )?(?:diagnostic |clinical |usual )?(?:cut-?\s?off|threshold)\b`,
  'gi',
);
const trying = maySay([BESIDE, VERDICT]);

type Told = Span & { readonly isOver: boolean; readonly isVerdict: boolean };
const toldSaid = onceSaid((whole, sentence, own): readonly Told[] => {
  const tried = trying(whole, sentence, own);
  const beside = tried.includes(0) ? everyMatch(own.text, BESIDE) : [];
  const verdicts = tried.includes(1) ? everyMatch(own.text, VERDICT) : [];
  return [
    ...beside.map(match => ({
      isOver: Number(match.groups?.['score']) >= Number(match.groups?.['limit']),
      isVerdict: false,
      ...spanOf(match),
    })),
    ...verdicts.map(match => ({ isOver: match.groups?.['over'] !== undefined, isVerdict: true, ...spanOf(match) })),
  ];
});

const toldIn = onceForEach((checked: CheckedText): readonly (Told & { readonly sentence: Span })[] =>
  foundIn(checked, toldSaid),
);

const NOT_SO = /\b(?:if|unless|whether|should|would|guidelines?|patients|until|before|earlier|initial\w*)\b/i;

/** A score said to lie on the other side of the cut-off that the summary gives beside it; of two scores either may be meant. */
export function cutOff({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const told = toldIn(summary).filter(({ isVerdict }) => !isVerdict);
  const [first] = told;
  if (first === undefined) return [];
  return toldIn(rationale).flatMap((one): Defect[] => {
    if (!one.isVerdict || told.some(({ isOver }) => isOver === one.isOver)) return [];
    if (NOT_SO.test(rationale.text.slice(one.sentence.start, one.start)) || rationale.isOfGuideline(one.sentence))
      return [];
    return [
      {
        item: index,
        severity: 'warning',
        message:
          'By the figures of the summary the score lies on the other side of the cut-off: correct the one that is wrong.',
        at: placeIn(rationale, one),
        against: placeIn(summary, first),
      },
    ];
  });
}
