import type { Defect } from '../check.ts';
import { type CheckedLetter, placeInHeader } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, sentenceAt } from '../letter/checked-text.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(l); 4610.6(a), (d)',
  says: 'the review is of records that were there when it was made: nothing that happened after the determination can be among them',
};

/** What is to come may well be later. */
const TO_COME =
  /\b(?:scheduled|planned|plans?|expir\w+|next|will|would|should|upcoming|future|follow-?up (?:is|on|appointment)|return(?:s|ing)?|to be|effective|valid|due|anticipated|expected|released? to|starting|beginning)\b|\b(?:until|till|through|thru|to) $/i;
const NEAR = 60;

/** The first day told as past in the summary, and in each reasons, that lies after the determination; of several the header may be wrong. */
export function afterDecision(letter: CheckedLetter): Defect[] {
  const { decisionDate } = letter.determination.header;
  if (decisionDate === null) return [];
  const inText = (checked: CheckedText, item: number | null): Defect[] => {
    const late = checked.dates().find(({ date, start }) => {
      if (date === null || date <= decisionDate) return false;
      const sentence = sentenceAt(checked, start);
      return (
        sentence !== undefined &&
        !TO_COME.test(checked.text.slice(Math.max(sentence.start, start - NEAR), start)) &&
        (item === null || !checked.isOfGuideline(sentence))
      );
    });
    if (late === undefined) return [];
    return [
      {
        item,
        message: `This is dated ${late.date}, after the determination (${decisionDate}): correct the date.`,
        at: placeIn(checked, late),
        against: placeInHeader('decisionDate', decisionDate),
      },
    ];
  };
  return [...inText(letter.summary, null), ...letter.items.flatMap(({ index, rationale }) => inText(rationale, index))];
}
