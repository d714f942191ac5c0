import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { type CheckedItem, type CheckedLetter, placeOfFact, summaryFacts } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { amountsOf, sameStrength, type Strength, strengthBehind } from '../letter/strengths.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5); 8 CCR 9792.6.1(t)',
  says: 'the request decided has one strength, the one requested',
};

type Named = Strength & { readonly ingredients: readonly string[] };

function strengthsIn(text: CheckedText): Named[] {
  const drugs = text.drugs();
  return drugs.flatMap((match, index) => {
    const strength = strengthBehind(text, match, drugs[index + 1]?.start ?? text.text.length);
    return strength === null || match.value.drug.route !== 'oral'
      ? []
      : [{ ...strength, ingredients: match.value.drug.ingredients }];
  });
}

const isSameDrug = (one: readonly string[], other: readonly string[]): boolean => one.join('/') === other.join('/');

/** Two strengths of one drug within a title: what was asked for, authorised and left are one drug of one strength. */
function withinTitle(checked: CheckedItem, own: readonly Named[]): Defect[] {
  const [first] = own;
  if (first === undefined || /\band\b/i.test(checked.item.request.reviewed) || checked.item.request.kind === 'whole')
    return [];
  const other = own.find(one => isSameDrug(one.ingredients, first.ingredients) && !sameStrength(one, first));
  if (other === undefined) return [];
  return [
    {
      item: checked.index,
      message: 'The title gives two strengths for one request: state the one that was requested.',
      at: placeIn(checked.title, other),
      against: placeIn(checked.title, first),
    },
  ];
}

const RESTATES = /\b(?:this|the) (?:current )?request (?:is|was) for\b/i;

/** Sentences that say what the request is for. */
function restating({ text, sentences }: CheckedText): Span[] {
  return RESTATES.test(text) ? sentences().filter(({ start, end }) => RESTATES.test(text.slice(start, end))) : [];
}

/** With the quantity of the request behind it: "Norco 5/325mg #120". */
function hasSameQuantity({ rationale, item }: CheckedItem, { end }: Strength): boolean {
  const quantity = /^\s*(?:mg)?,?\s*#\s?(\d+)/i.exec(rationale.text.slice(end, end + 16))?.[1];
  return quantity !== undefined && Number(quantity) === item.request.drug?.quantity;
}

/** Another strength where the reasons restate the request. */
function inConclusion(checked: CheckedItem, own: readonly Named[]): Defect[] {
  if (own.length === 0) return [];
  const said = strengthsIn(checked.rationale);
  if (said.length === 0) return [];
  const restated = [...checked.conclusions(), ...restating(checked.rationale)];
  return said
    .filter(
      one => restated.some(span => one.start >= span.start && one.end <= span.end) || hasSameQuantity(checked, one),
    )
    .filter(one => {
      const same = own.filter(asked => isSameDrug(asked.ingredients, one.ingredients));
      return same.length > 0 && !same.some(asked => sameStrength(asked, one));
    })
    .slice(0, 1)
    .map(one => ({
      item: checked.index,
      message: 'The conclusion decides another strength than the one requested: correct it.',
      at: placeIn(checked.rationale, one),
      against: placeIn(checked.title, own[0] ?? { start: 0, end: checked.title.text.length }),
    }));
}

/** Another strength of the same drug, asked for in the summary, and never the one of the title. */
function inSummary(letter: CheckedLetter, checked: CheckedItem, own: readonly Named[]): Defect[] {
  const [asked] = own;
  if (
    asked === undefined ||
    letter.items.filter(other =>
      other.title.drugs().some(match => isSameDrug(match.value.drug.ingredients, asked.ingredients)),
    ).length > 1
  )
    return [];
  const requested = summaryFacts(letter, 'medication').filter(
    fact =>
      fact.value.status === 'requested' &&
      fact.assertion === 'affirmed' &&
      isSameDrug(fact.value.ingredients, asked.ingredients),
  );
  const other = requested.find(fact => {
    const amounts = fact.value.strength === null ? null : amountsOf(fact.value.strength);
    return amounts !== null && !sameStrength(amounts, asked);
  });
  if (other === undefined) return [];
  return [
    {
      item: checked.index,
      message: `The summary has ${other.value.name} ${other.value.strength ?? ''} requested, the item another strength: find out which was requested.`,
      at: placeOfFact(other, 'summary'),
      against: placeIn(checked.title, asked),
    },
  ];
}

/** Says where one request has two strengths: in its title, its conclusion, or the summary. */
export const doseConflict: Check = {
  rule: 'dose-conflict',
  severity: 'warning',
  source,
  find: letter =>
    letter.items.flatMap(checked => {
      if (checked.item.request.category !== 'drug') return [];
      const own = strengthsIn(checked.title);
      return [...withinTitle(checked, own), ...inConclusion(checked, own), ...inSummary(letter, checked, own)];
    }),
};
