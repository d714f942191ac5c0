import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { placeIn, sentenceAt } from '../letter/checked-text.ts';
import { sameStrength } from '../letter/strengths.ts';
import { isSameDrug, strengthsIn } from './doses-told.ts';

/** Rules, doses that change and those of another time are none that is taken. */
const NOT_TAKEN =
  /\b(?:if|should|would|could|may|might|maximum|up to|titrat\w*|increas\w*|decreas\w*|reduc\w*|taper\w*|wean\w*|switch\w*|chang\w*|instead|previous\w*|prior|before|earlier|initial\w*|start\w*|equivalent\w*|total|daily dose|patients|recommend\w*|request\w*|guidelines?|weeks?|months?)\b/i;

/** A drug the patient takes, of another strength than all the letter has for it; what is asked for is told by its own rule. */
export function strengthsTold(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = strengthsIn(rationale);
  if (said.length === 0) return [];
  const asked = letter.items.flatMap(({ title }) => strengthsIn(title));
  const told = strengthsIn(letter.summary);
  return said.flatMap((one): Defect[] => {
    const same = told.filter(other => isSameDrug(other.ingredients, one.ingredients));
    const [first] = same;
    const sentence = sentenceAt(rationale, one.start);
    if (first === undefined || sentence === undefined || same.some(other => sameStrength(other, one))) return [];
    if (asked.some(other => isSameDrug(other.ingredients, one.ingredients))) return [];
    if (NOT_TAKEN.test(rationale.text.slice(sentence.start, sentence.end)) || rationale.isOfGuideline(sentence))
      return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The summary has this drug of another strength ("${letter.summary.text.slice(first.start, first.end)}"): correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}
