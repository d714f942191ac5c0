import { hasMatchIn } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import { sentencesFor } from '../figures/figure-sentences.ts';
import { WORK } from '../figures/had-patterns.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';

const KIND = String.raw`(?:(?:her|his|the|a|full|regular|modified|light|limited|restricted|part)[ -])*`;
/** At work, in whatever duty. */
const AT_WORK = new RegExp(
  String.raw`\b(?:(?:is|has been|remains|are|(?:described|reported|listed) as|(?:noted|said|reported) to be) (?:now )?(?:back )?(?:working(?! (?:on|out|diagnos|with (?!(?:no )?restrictions)))|at work)|(?:is |now )?back (?:on|at|to|in) ${KIND}(?:duty|work|job|time)|(?:(?:has|have) )?returned to ${KIND}(?:duty|work|job)|works? (?:${KIND}(?:time|duty)|with (?:no )?restrictions|as an? )|(?:(?:is|remains|stays) )?(?:still )?on ${KIND}duty|still works?\b|continues (?:to work|working))`,
  'i',
);
const OFF_WORK =
  /\b(?:(?:is|remains|stays|kept|still|been|currently|now) )*off(?: of)? work\b|\b(?:is|are|has been|was|currently) (?:still )?not working\b|\bnot working\b|\b(?:is|remains) out of work\b|\b(?:temporarily )?totally disabled\b|\bTTD\b|\b(?:does|has) not work(?:ed)?\b|\b(?:not|never|unable to|cannot) (?:yet )?(?:been able to )?(?:return(?:ed)?|go back|gone back) to (?:[a-z]+ )?(?:work|duty)\b|\bnot (?:yet )?been able to (?:resume|return to) (?:[a-z]+ )?(?:work|duty)\b|\b(?:is|has) retired\b|\bunemployed\b/i;
/** Of another time, of a wish or of someone else. */
const NOT_NOW =
  /\b(?:until|whether|if|unless|when|goal\w*|plan\w*|hop\w*|wish\w*|wants?|would|could|should|may|expect\w*|able to|before|after|was|were|had|during|for (?:one|two|three|four|five|six|a|\d)|days?|weeks?|ago|first|initially|wife|husband|father|mother|guidelines?|MTUS|ODG|ACOEM|patients who|those)\b/i;

/** Before it: "there is no evidence that she has returned to work". */
const NOT_SO = /\b(?:no|not|never|nor|without|lack\w*|unclear|unknown)\b/i;

type Told = { readonly isAtWork: boolean; readonly span: Span };

function toldIn(checked: CheckedText, isAnyTime: boolean): Told[] {
  return sentencesFor(checked, WORK).flatMap((sentence): Told[] => {
    const said = checked.text.slice(sentence.start, sentence.end);
    if (!hasMatchIn(checked.text, sentence, said, WORK)) return [];
    const [at, off] = [AT_WORK.exec(said), OFF_WORK.exec(said)];
    const places = [at, off].flatMap((match, index): Told[] => {
      if (match === null) return [];
      const start = sentence.start + match.index;
      return [{ isAtWork: index === 0, span: { start, end: start + match[0].length } }];
    });
    const isDenied = at !== null && off === null && NOT_SO.test(said.slice(0, at.index));
    return isAnyTime || (places.length === 1 && !isDenied && !NOT_NOW.test(said)) ? places : [];
  });
}

/** Whether one works, as a summary tells it of whatever time. */
export const workTold = (summary: CheckedText): readonly Told[] => toldIn(summary, true);

/** At work in the reasons who is off work in all the summary tells, or the other way round. */
export function workStatus(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const [said, ...more] = toldIn(rationale, false);
  if (said === undefined || more.some(({ isAtWork }) => isAtWork !== said.isAtWork)) return [];
  const told = toldIn(letter.summary, true);
  const [first] = told;
  if (first === undefined || told.some(({ isAtWork }) => isAtWork === said.isAtWork)) return [];
  return [
    {
      item: index,
      severity: 'warning',
      message: said.isAtWork
        ? 'The reasons tell of one who works, the summary of one who does not: correct the one that is wrong.'
        : 'The reasons tell of one who does not work, the summary of one who does: correct the one that is wrong.',
      at: placeIn(rationale, said.span),
      against: placeIn(letter.summary, first.span),
    },
  ];
}
