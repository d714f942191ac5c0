import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { type CheckedItem, type CheckedLetter, placeOfFact, summaryFacts } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { amountsOf, largestAmounts, sameStrength, type Strength } from '../letter/strengths.ts';
import { amountOfCourse } from '../drugs-told/amount-of-course.ts';
import { requestRestated } from '../told-twice/word-for-word/request-restated.ts';
import { dosesTold, isSameDrug, namelessStrengths, strengthsIn, type ToldStrength } from '../drugs-told/doses-told.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5); 8 CCR 9792.6.1(t)',
  says: 'the request decided has one strength, the one requested',
};

/** Two strengths of one drug within a title: what was asked for, authorised and left are one drug of one strength. */
function withinTitle(checked: CheckedItem, own: readonly ToldStrength[]): Defect[] {
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

/** Rules, doses that change and those of another time are none that was prescribed. */
const NOT_PRESCRIBED =
  /\b(?:if|should|would|could|may|might|maximum|up to|up-titrat\w*|titrat\w*|increas\w*|decreas\w*|reduc\w*|taper\w*|wean\w*|switch\w*|chang\w*|instead|previous\w*|prior|before|earlier|initial\w*|start(?:ed|ing) (?:dose|with)|dose of|equivalent\w*|total|daily dose|patients|recommend\w*|strengths?|tablets? of)\b/i;

/** How often it is taken: what a day comes to may be divided otherwise. */
const OF_DAY = /^\s*(?:mg\s*)?(?:in all|(?:a|per|each|every) day|daily|total|nightly|once|at (?:night|bedtime))\b/i;
/** How often one dose is taken: it may be of several tablets. */
const OF_DOSE = /^\s*(?:mg\s*)?(?:twice|three times|thrice|[bt]\.?i\.?d|q\.?\w)/i;

/** Whether a dose may be of more than one of the tablets asked for. */
const isOfSeveral = ({ amounts }: ToldStrength, own: readonly ToldStrength[]): boolean =>
  own.some(asked => (amounts[0] ?? 0) > (asked.amounts[0] ?? 0) && (amounts[0] ?? 0) % (asked.amounts[0] ?? 1) === 0);

/** Whether the summary has the drug in more strengths than one. */
const changes = ({ summary }: CheckedLetter, { ingredients }: ToldStrength): boolean =>
  new Set(
    strengthsIn(summary).flatMap(other => (isSameDrug(other.ingredients, ingredients) ? other.amounts.join('/') : [])),
  ).size > 1;

/** A strength of the drug that the patient has by the reasons and that the letter has nowhere else. */
function isUnheard(
  letter: CheckedLetter,
  { rationale }: CheckedItem,
  one: ToldStrength,
  own: readonly ToldStrength[],
): boolean {
  const sentence = rationale.sentences().find(({ start, end }) => start <= one.start && one.end <= end);
  const isBehindName = rationale.drugs().some(({ end }) => end <= one.start && one.start - end <= 1);
  if (sentence === undefined || !isBehindName || rationale.isOfGuideline(sentence)) return false;
  const behind = rationale.text.slice(one.end, sentence.end);
  if (OF_DAY.test(behind) || (OF_DOSE.test(behind) && (isOfSeveral(one, own) || changes(letter, one)))) return false;
  if (NOT_PRESCRIBED.test(rationale.text.slice(sentence.start, sentence.end))) return false;
  return [letter.summary, ...letter.items.map(({ title }) => title)].every(text =>
    strengthsIn(text).every(other => !isSameDrug(other.ingredients, one.ingredients) || !sameStrength(other, one)),
  );
}

/** Another strength where the reasons restate the request, or tell what the patient has of the drug. */
function inReasons(letter: CheckedLetter, checked: CheckedItem, own: readonly ToldStrength[]): Defect[] {
  if (own.length === 0) return [];
  const said = strengthsIn(checked.rationale);
  if (said.length === 0) return [];
  const restated = [...checked.conclusions(), ...restating(checked.rationale)];
  return said
    .filter(
      one =>
        restated.some(span => one.start >= span.start && one.end <= span.end) ||
        hasSameQuantity(checked, one) ||
        isUnheard(letter, checked, one, own),
    )
    .filter(one => {
      const same = own.filter(asked => isSameDrug(asked.ingredients, one.ingredients));
      return same.length > 0 && !same.some(asked => sameStrength(asked, one));
    })
    .slice(0, 1)
    .map(one => ({
      item: checked.index,
      message: 'The reasons have another strength than the one requested: correct it.',
      at: placeIn(checked.rationale, one),
      against: placeIn(checked.title, own[0] ?? { start: 0, end: checked.title.text.length }),
    }));
}

/** Another strength of the same drug, asked for in the summary, and never the one of the title. */
function inSummary(letter: CheckedLetter, checked: CheckedItem, own: readonly ToldStrength[]): Defect[] {
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

/** A tablet of another strength than the one asked for, told without the drug's name; none that the letter has for the drug elsewhere. */
function nameless(letter: CheckedLetter, checked: CheckedItem, own: readonly ToldStrength[]): Defect[] {
  const [asked, ...others] = own;
  if (asked === undefined || others.some(other => !sameStrength(other, asked))) return [];
  const texts = [letter.summary, ...letter.items.map(({ title }) => title)];
  const known = texts
    .flatMap(text => strengthsIn(text))
    .filter(({ ingredients }) => isSameDrug(ingredients, asked.ingredients));
  const largest = largestAmounts(asked.ingredients, asked.unit)?.[0];
  return namelessStrengths(checked)
    .filter(one => !known.some(other => sameStrength(other, one)))
    .filter(({ amounts: [amount] }) => largest === undefined || amount === undefined || amount <= largest)
    .slice(0, 1)
    .map(one => ({
      item: checked.index,
      message: 'The reasons tell of another strength than the one requested: correct it.',
      at: placeIn(checked.rationale, one),
      against: placeIn(checked.title, asked),
    }));
}

/** A dose of the reasons that is taken as often a day as the summary says, and is another. */
function toldTwice(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  return dosesTold(letter, checked)
    .slice(0, 1)
    .map(({ told, ...place }) => ({
      item: checked.index,
      message: 'The reasons have another dose than the summary: correct the one that is wrong.',
      at: placeIn(checked.rationale, place),
      against: placeIn(letter.summary, told),
    }));
}

/** What no strength behind the drug's own name shows: the first of it. */
function otherwise(letter: CheckedLetter, checked: CheckedItem, own: readonly ToldStrength[]): Defect[] {
  const told = [...nameless(letter, checked, own), ...toldTwice(letter, checked)];
  return told.length > 0 ? told : requestRestated(checked, 'strength').slice(0, 1);
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
      const said = inReasons(letter, checked, own);
      return [
        ...withinTitle(checked, own),
        ...amountOfCourse(checked),
        ...said,
        ...(said.length > 0 ? [] : otherwise(letter, checked, own)),
        ...inSummary(letter, checked, own),
      ];
    }),
};
