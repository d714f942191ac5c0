import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { Defect } from '../check.ts';
import { type CheckedItem, type CheckedLetter, placeInHeader } from '../letter/checked-letter.ts';
import { placeIn, sentenceAt } from '../letter/checked-text.ts';

/** Right before a day: it is that of the utilization review. */
const OF_REVIEW =
  /\b(?:(?:utilization |UR |the |this |that )review(?:'s)?(?: (?:decision|determination|letter|report|denial))?|UR|(?:UR|review) (?:decision|determination|denial|letter)|the (?:denial|non-?certification|adverse determination)),? (?:of|dated|from|on|was dated|is dated|was made on|dates from) $/i;
/** The reviewer denied it on a day. */
const DENIED_ON =
  /\b(?:utilization review|UR|claims administrator|physician advisor)\b[^.;]{0,24}\b(?:denied|non-?certified|modified|refused|objected)\b[^.;\d]{0,60}\bon $/i;
/** An earlier review is another one. */
const ANOTHER = /\b(?:previous|prior|earlier|another|first|initial|second|appeal\w*|older|past)\b/i;
/** So many days apart two days are taken for one of which a figure slipped. */
const NEAR = 45;

/** The utilization review dated otherwise in the reasons than in the header, and by no day the summary knows. */
export function reviewDated(
  { determination, summary }: CheckedLetter,
  { index, rationale, administrator }: CheckedItem,
): Defect[] {
  const { urDecisionDate } = determination.header;
  if (urDecisionDate === null) return [];
  return rationale.dates().flatMap(({ date, start, end }): Defect[] => {
    if (date === null || date === urDecisionDate) return [];
    const sentence = sentenceAt(rationale, start);
    const before = rationale.text.slice(sentence?.start ?? 0, start);
    if (!(OF_REVIEW.test(before) || DENIED_ON.test(before)) || ANOTHER.test(before)) return [];
    if (Math.abs(dayNumber(date) - dayNumber(urDecisionDate)) > NEAR) return [];
    if ([summary, administrator].some(text => text.dates().some(other => other.date === date))) return [];
    return [
      {
        item: index,
        message: `The header gives ${urDecisionDate} as the day of the utilization review decision, the reasons ${date}: correct the one that is wrong.`,
        at: placeIn(rationale, { start, end }),
        against: placeInHeader('urDecisionDate', urDecisionDate),
      },
    ];
  });
}
