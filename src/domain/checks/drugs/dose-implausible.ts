import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn } from '../letter/checked-text.ts';
import { largestAmounts, strengthBehind } from '../letter/strengths.ts';
import { dosesInGrams, namelessStrengths } from '../drugs-told/doses-told.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'a request that no product can fill is misread or miscopied, and is to be clarified before it is decided',
};

/** A dose may be of two tablets; more than that of the largest is no strength. */
const TABLETS_AT_ONCE = 2;
/** What a day comes to is told without how it is divided: two tablets, four times. */
const TABLETS_A_DAY = 8;
const A_DAY = /^\s*(?:daily|(?:a|each|every|per) day|total|in divided)\b/i;

/** The number of tablets right behind: the strength is that of one. */
const COUNTED = /^\s*(?:mg|mcg)?,?\s*#/i;

/** "Gabapentin up to 2400 mg": what a day came to. */
const UP_TO = /\b(?:up to|as (?:high|much) as|titrated to|maximum of|a total of)\b/i;

function inText(checked: CheckedText, item: number | null): Defect[] {
  const drugs = checked.drugs();
  return drugs.flatMap((match, index) => {
    const { drug } = match.value;
    if (drug.route !== 'oral') return [];
    const strength = strengthBehind(checked, match, drugs[index + 1]?.start ?? checked.text.length);
    if (strength === null) return [];
    const largest = largestAmounts(drug.ingredients, strength.unit);
    if (largest === null || largest.length !== strength.amounts.length) return [];
    const orders = [largest, largest.toReversed()];
    const isOfDay =
      A_DAY.test(checked.text.slice(strength.end, strength.end + 20)) ||
      UP_TO.test(checked.text.slice(match.end, strength.end));
    const isOfTablet = checked.part === 'title' && COUNTED.test(checked.text.slice(strength.end, strength.end + 12));
    const tablets = isOfTablet ? 1 : isOfDay ? TABLETS_A_DAY : TABLETS_AT_ONCE;
    const fits = orders.some(order => order.every((most, at) => (strength.amounts[at] ?? 0) <= most * tablets));
    if (fits) return [];
    return [
      {
        item,
        message: `No product of ${drug.ingredients.join(' and ')} has this strength; the largest has ${largest.join('/')} ${strength.unit}: find out what was requested.`,
        at: placeIn(checked, { start: match.start, end: strength.end }),
      },
    ];
  });
}

/** A tablet told without the drug's name that is stronger than any there is. */
function nameless(checked: CheckedItem): Defect[] {
  const [asked] = checked.title.drugs();
  if (asked === undefined || asked.value.drug.route !== 'oral') return [];
  const { ingredients } = asked.value.drug;
  // What is taken in grams may be of many tablets.
  const told = [
    ...namelessStrengths(checked).map(one => ({ ...one, tablets: 1 })),
    ...dosesInGrams(checked).map(one => ({ ...one, tablets: TABLETS_A_DAY })),
  ];
  return told.flatMap(({ amounts, unit, tablets, ...span }) => {
    const [amount, ...others] = amounts;
    const [largest] = largestAmounts(ingredients, unit) ?? [];
    if (amount === undefined || others.length > 0 || largest === undefined) return [];
    if (amount <= largest * tablets) return [];
    return [
      {
        item: checked.index,
        message: `No product of ${ingredients.join(' and ')} has this strength; the largest has ${largest} ${unit}: correct it.`,
        at: placeIn(checked.rationale, span),
        against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
      },
    ];
  });
}

/** Says where a drug has a strength that no product has. */
export const doseImplausible: Check = {
  rule: 'dose-implausible',
  severity: 'error',
  source,
  find: letter => {
    const inItems = letter.items.flatMap(checked => {
      const { index, title, rationale } = checked;
      const own = inText(title, index).slice(0, 1);
      return own.length > 0 ? own : [...inText(rationale, index), ...nameless(checked)].slice(0, 1);
    });
    // Told once: where the item has it, the summary only repeats it.
    const told = new Set(inItems.map(({ message }) => message));
    return [
      ...inText(letter.summary, null)
        .filter(({ message }) => !told.has(message))
        .slice(0, 3),
      ...inItems,
    ];
  },
};
