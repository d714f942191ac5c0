import type { Defect } from '../../check.ts';
import { matchesOf } from '../../figures/figure-sentences.ts';
import { DRUG_STOPPED } from '../../figures/whole-time/whole-time-patterns.ts';
import { type CheckedItem, type CheckedLetter, placeOfFact } from '../../letter/checked-letter.ts';
import { placeIn } from '../../letter/checked-text.ts';

/** Of what should be done, of another time, or of a dose. */
const NOT_SO =
  /\b(?:if|should|would|could|may|might|must|can|will|be stopped|be discontinued|recommend\w*|guidelines?|until|when|plan\w*|advis\w*|not|never|cannot|suddenly|abruptly|restart\w*|resum\w*|again|trial|attempt\w*|tried to|weaned|taper\w*|for (?:a|one|two|\d)|while|before|prior|briefly|temporarily|patients|those|risk|approved|authoriz\w*|certif\w*|den(?:y|ied)|request\w*)\b/i;
/** Whatever drug the summary means by it. */
const STOPPED =
  /\b(?:stopp\w*|discontinu\w*|no longer|weaned|tapered|off (?:of )?(?:the |his |her |all )?(?:med\w+|opioids?)|quit|gave up|switched|replaced|changed (?:from|to))\b/i;
/** So near its verb the drug stands. */
const NEAR = 40;

/** A drug the reasons say was stopped, which all the summary says of it is that it is taken. */
export function stoppedAndTaken({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  return matchesOf(rationale, [DRUG_STOPPED]).flatMap(({ sentence, start, end }): Defect[] => {
    const drugs = rationale.drugs().filter(drug => sentence.start <= drug.start && drug.end <= sentence.end);
    const [drug, ...others] = drugs;
    if (drug === undefined || others.length > 0 || rationale.isOfGuideline(sentence)) return [];
    if (drug.end < start - NEAR || drug.start > end + NEAR) return [];
    if (NOT_SO.test(rationale.text.slice(sentence.start, sentence.end))) return [];
    const { ingredients } = drug.value.drug;
    const told = summary
      .facts('medication')
      .filter(
        ({ value, subject }) => subject === 'patient' && value.ingredients.some(one => ingredients.includes(one)),
      );
    const taken = told.filter(({ value }) => value.status !== 'requested');
    const [first] = taken;
    if (STOPPED.test(summary.text)) return [];
    if (
      first === undefined ||
      taken.some(({ value, assertion }) => value.status !== 'current' || assertion !== 'affirmed')
    )
      return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons say this drug is no longer taken, the summary that it is ("${first.at.quote}"): correct the one that is wrong.`,
        at: placeIn(rationale, { start: Math.min(start, drug.start), end: Math.max(end, drug.end) }),
        against: placeOfFact(first, 'summary'),
      },
    ];
  });
}
