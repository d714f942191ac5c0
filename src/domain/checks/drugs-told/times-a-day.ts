import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, sentenceAt, type Span } from '../letter/checked-text.ts';
import { isSameDrug, NOT_NOW, TIMES_A_DAY } from './doses-told.ts';

/** So far behind its name it is told how often a drug is taken. */
const REACH = 50;
const TIMES = TIMES_A_DAY.map(
  ([times, words]) => [times, new RegExp(String.raw`^[^.;]*?(?<![a-z])(?<how>${words})(?![a-z])`, 'i')] as const,
);

type Taken = Span & { readonly ingredients: readonly string[]; readonly times: string; readonly sentence: Span };

/** How often each drug is said to be taken: the first such words behind its name. */
const takenIn = onceForEach((checked: CheckedText): readonly Taken[] => {
  const drugs = checked.drugs();
  return drugs.flatMap((drug, index): Taken[] => {
    const sentence = sentenceAt(checked, drug.start);
    if (sentence === undefined) return [];
    const to = Math.min(sentence.end, drugs[index + 1]?.start ?? sentence.end, drug.end + REACH);
    const behind = checked.text.slice(drug.end, to);
    const found = TIMES.flatMap(([times, words]) => {
      const match = words.exec(behind);
      return match === null ? [] : [{ times, end: match[0].length }];
    }).toSorted((a, b) => a.end - b.end);
    const [first] = found;
    // "Once daily" is no other than daily, and "twice daily" is not.
    const [own] = found.filter(({ end }) => end === first?.end);
    return own === undefined
      ? []
      : [
          {
            ingredients: drug.value.drug.ingredients,
            times: own.times,
            sentence,
            start: drug.start,
            end: drug.end + own.end,
          },
        ];
  });
});

/** A drug that the reasons have taken so often a day, and the summary otherwise wherever it tells. */
export function timesADay(letter: CheckedLetter, { index, rationale, title }: CheckedItem): Defect[] {
  const said = takenIn(rationale);
  const told =
    said.length === 0
      ? []
      : [letter.summary, title].flatMap(checked => takenIn(checked).map(taken => ({ ...taken, checked })));
  return said.flatMap((one): Defect[] => {
    const same = told.filter(({ ingredients }) => isSameDrug(ingredients, one.ingredients));
    const [first] = same;
    if (first === undefined || same.some(({ times }) => times === one.times || times === 'one') || one.times === 'one')
      return [];
    if (
      NOT_NOW.test(rationale.text.slice(one.sentence.start, one.sentence.end)) ||
      rationale.isOfGuideline(one.sentence)
    )
      return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: 'The reasons have this drug taken more or less often than the summary: correct the one that is wrong.',
        at: placeIn(rationale, one),
        against: placeIn(first.checked, first),
      },
    ];
  });
}
