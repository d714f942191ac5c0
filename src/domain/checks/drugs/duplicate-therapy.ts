import type { NamedDrug } from '#domain/drugs/find-drug.ts';
import type { PhraseMatch } from '#domain/drugs/lexicon.ts';
import type { FactOf } from '#domain/evidence/fact.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { type CheckedItem, type CheckedLetter, placeOfFact, summaryFacts } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, wordsAt } from '../letter/checked-text.ts';
import { grantedTogether } from '../drugs-told/granted-together.ts';
import { classNotTogether, NOT_TOGETHER, sameIngredients } from '../drugs-told/not-together.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c); 8 CCR 9792.24.2',
  says: 'the review is of treatment as a whole: two products of one drug, or two drugs of a class that are not given together, are remarked on',
  confidence: 'medium',
};

type Medication = FactOf<'medication'>;

/** So far behind a name it is told since when. */
const REACH = 48;

const CHANGED =
  /\b(?:switch\w*|instead|replac\w*|discontinu\w*|stopp?\w*|chang\w*|substitut\w*|in place of|rather than|alternat\w*|rotat\w*|taper\w*|wean\w*|trial of|or)\b/i;
const REMARKED_SAME =
  /\b(?:duplicat\w*|redundan\w*|same (?:drug|medication|ingredient|agent)|both|two (?:forms|brands|products))\b/i;
const REMARKED =
  /\b(?:duplicat\w*|redundan\w*|concurrent\w*|concomitant\w*|in addition to|both(?! (?:sides?|knees|shoulders|hands|hips|wrists|legs|arms|feet|ankles|elbows|eyes|(?:upper|lower) ext\w+|the (?:left|right)))|two (?:nsaids|muscle|opioids|proton|benzo)|another|already (?:taking|using|on|prescribed)|other (?:nsaid|muscle|agent)|to other agents|same (?:class|drug|medication))\b/i;

/** A risk of an anti-inflammatory drug as guidelines list it: no remark on what is decided. */
const LISTED_RISK =
  /\b(?:concurrent|concomitant) use of (?:ASA|aspirin|(?:oral |cortico)?steroids|anticoagulants?)\b/gi;

/** Whether the reasons remark on two of a kind where they speak of the case. */
function isRemarked({ rationale }: CheckedItem): boolean {
  const { text, sentences, isOfGuideline } = rationale;
  return remarks(text) && sentences().some(span => remarks(text.slice(span.start, span.end)) && !isOfGuideline(span));
}

const remarks = (words: string): boolean => REMARKED.test(words.replaceAll(LISTED_RISK, ' '));

/** What was had and is over, or is another's. */
const OVER =
  /\b(?:before the injury|(?:did|does|do|has|have|had) not (?:help\w*|work\w*|tolerate\w*)|no (?:benefit|relief|effect|help)|without (?:any )?(?:benefit|relief|effect|success)|(?:gave|caused|brought|had|due to|because of|with) (?:him |her |them )?(?:stomach|gastric|nausea|a rash|rash|hives|diarrhea|heartburn|drowsiness|dizziness|side effects?|bleeding|constipation|an ulcer)|made (?:him|her|them)|could not (?:tolerate|take)|fail\w*|allerg\w*|tried|previous\w*|formerly|in the past|past (?:medications?|treatment)|no longer|ineffective|not effective|intoleran\w*|used to|until|d\/c(?:'?e?d)?|dc'd|quit|given up|gave up|to be (?:replaced|changed)|treatment was|wife|husband|mother|father|brother|sister)\b/i;
const isOver = (words: string): boolean => CHANGED.test(words) || OVER.test(words);

/** Whether the reasons speak of a drug where they speak of the case; a guideline names many. */
function names({ lower, sentences, isOfGuideline }: CheckedText, { value }: Medication): boolean {
  const name = value.name.toLowerCase();
  if (!lower().includes(name)) return false;
  return sentences().some(span => lower().slice(span.start, span.end).includes(name) && !isOfGuideline(span));
}

/** "Treatment has included Norco since March and tizanidine": what is told so goes on. */
const SINCE = /\bhas (?:included|been|consisted of)\s(?:[\w-]+\s){1,2}since\s(?:at least\s)?(?:\d|[A-Z])/;
/** "Treatments to date include ketoprofen 50 mg since October": right behind its name. */
const OWN_SINCE = /^[^.,;]{0,16}?\bsince\s(?:at least\s)?(?:\d|[A-Z])/;
function goingOn(letter: CheckedLetter, fact: Medication): Medication {
  const { text } = letter.summary;
  const isSince =
    (fact.value.status === 'prior' && SINCE.test(wordsAt(letter.summary, fact.at.start))) ||
    ((fact.value.status === 'prior' || fact.value.status === 'requested') &&
      OWN_SINCE.test(text.slice(fact.at.end, fact.at.end + REACH)));
  return isSince ? { ...fact, value: { ...fact.value, status: 'current' } } : fact;
}

/** Taken or asked for, by mouth. */
function isInPlay(letter: CheckedLetter, fact: Medication): boolean {
  const behind = letter.summary.text.slice(fact.at.end, fact.at.end + 10).replace(/[,;.].*$/, '');
  return (
    fact.assertion === 'affirmed' &&
    (fact.value.status === 'current' || fact.value.status === 'requested') &&
    !/\b(?:topical|gel|cream|patch|ointment|injection|lotion)\b/i.test(
      `${fact.value.name} ${fact.value.drugClass ?? ''} ${fact.at.quote} ${behind}`,
    )
  );
}

const nameOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:hcl|er|xr|sr|sodium|ointment|cream)\b/g, '')
    .trim();
/** Names of the summary that stand for one thing: "cyclobenzaprine (Flexeril)". */
function isGloss(letter: CheckedLetter, fact: Medication): boolean {
  return /\(\s*$/.test(letter.summary.text.slice(Math.max(0, fact.at.start - 2), fact.at.start));
}

/** A product of the summary that is the same drug as the one asked for under another name, and not merely its other name. */
function sameDrug(
  letter: CheckedLetter,
  match: PhraseMatch<NamedDrug>,
  own: string,
  facts: readonly Medication[],
): Medication | null {
  const same = facts.filter(
    fact =>
      sameIngredients(fact.value.ingredients, match.value.drug.ingredients) &&
      nameOf(fact.value.name) !== nameOf(own) &&
      !isGloss(letter, fact),
  );
  const ownFacts = facts.filter(fact => nameOf(fact.value.name) === nameOf(own));
  return (
    same.find(fact => {
      if (isOver(wordsAt(letter.summary, fact.at.start))) return false;
      // Two brand names are two products; a brand and its generic name only when they have two strengths, or are named apart in one list.
      const isBrand = (name: string): boolean =>
        /^[A-Z]/.test(name) && !match.value.drug.ingredients.some(ingredient => nameOf(name).includes(ingredient));
      if (
        isBrand(fact.value.name) &&
        match.value.how === 'brand' &&
        (ownFacts.some(mine => mine.value.status === 'current') ||
          // taken by its strength under the one name, and asked for under the other
          fact.value.status === 'current')
      )
        return true;
      const strengths = new Set(ownFacts.flatMap(mine => mine.value.strength ?? []));
      const differs = fact.value.strength !== null && strengths.size > 0 && !strengths.has(fact.value.strength);
      if (differs && fact.value.status === 'current' && saltsDiffer(fact.value.name, own)) return true;
      return /suspension|kit/i.test(match.value.drug.class) && fact.value.status !== 'stopped';
    }) ?? null
  );
}

/** Anaprox (naproxen sodium) and naproxen, immediate and extended release: the table holds two products. */
function saltsDiffer(one: string, other: string): boolean {
  return /anaprox|naprelan|\ber\b|\bxr\b/i.test(one) !== /anaprox|naprelan|\ber\b|\bxr\b/i.test(other);
}

function ofItem(letter: CheckedLetter, checked: CheckedItem, facts: readonly Medication[]): Defect[] {
  const [match] = checked.title.drugs();
  if (match === undefined || checked.item.request.category !== 'drug') return [];
  const own = checked.title.text.slice(match.start, match.end);
  const same = REMARKED_SAME.test(checked.rationale.text) ? null : sameDrug(letter, match, own, facts);
  if (same !== null && !names(checked.rationale, same))
    return [defect(checked, same, `${own} and ${same.value.name} are the same drug`)];
  if (isRemarked(checked)) return [];
  if (match.value.drug.route !== 'oral' || /\b(?:patch|gel|cream|topical|ointment)\b|%/i.test(checked.title.text))
    return [];
  const together = classNotTogether(match.value.drug.class, match.value.drug.ingredients);
  if (together === null) return [];
  const other = facts.find(
    fact =>
      fact.value.status === 'current' &&
      classNotTogether(fact.value.drugClass, fact.value.ingredients) === together &&
      !sameIngredients(fact.value.ingredients, match.value.drug.ingredients) &&
      !isOver(wordsAt(letter.summary, fact.at.start)) &&
      !letter.items.some(({ rationale }) => names(rationale, fact)),
  );
  return other === undefined ? [] : [defect(checked, other, `${own} and ${other.value.name} are both ${together}`)];
}

function defect(checked: CheckedItem, fact: Medication, what: string): Defect {
  return {
    item: checked.index,
    message: `${what}, both taken or asked for, and the reasons do not remark on it: say which is meant, or take it into account.`,
    at: placeOfFact(fact, 'summary'),
    against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
  };
}

/** Two items that ask for the same drug under two names in one form, or for two drugs of such a class; told of the later. */
function amongItems(letter: CheckedLetter): Defect[] {
  return letter.items.flatMap(checked => {
    const [match] = checked.title.drugs();
    if (match === undefined || checked.item.request.category !== 'drug') return [];
    const { drug } = match.value;
    const earlier = letter.items.slice(0, checked.index).find(other => {
      const [before] = other.title.drugs();
      if (
        before === undefined ||
        other.item.request.category !== 'drug' ||
        isTopicalTitle(other) !== isTopicalTitle(checked)
      )
        return false;
      const same = sameIngredients(before.value.drug.ingredients, drug.ingredients);
      const isNamedOtherwise =
        nameOf(other.title.text.slice(before.start, before.end)) !==
        nameOf(checked.title.text.slice(match.start, match.end));
      const together = classNotTogether(drug.class, drug.ingredients);
      return same
        ? isNamedOtherwise
        : !isTopicalTitle(checked) &&
            together !== null &&
            classNotTogether(before.value.drug.class, before.value.drug.ingredients) === together;
    });
    if (
      earlier === undefined ||
      isRemarked(earlier) ||
      isRemarked(checked) ||
      letter.items.some(({ rationale }) => namesBoth(rationale.text, earlier, checked))
    )
      return [];
    return [
      {
        item: checked.index,
        message: `Item ${earlier.index + 1} ("${earlier.title.text}") asks for the same drug or one of its class, and no reasons remark on it: take it into account.`,
        at: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
        against: placeIn(earlier.title, { start: 0, end: earlier.title.text.length }),
      },
    ];
  });
}

function isTopicalTitle({ title }: CheckedItem): boolean {
  return /%|\b(?:cream|gel|ointment|patch\w*|topical|lotion|compound\w*)\b/i.test(title.text);
}

function namesBoth(text: string, ...items: readonly CheckedItem[]): boolean {
  const lower = text.toLowerCase();
  return items.every(({ title }) =>
    title
      .drugs()
      .some(match => lower.includes(title.text.slice(match.start, match.end).toLowerCase().split(/\s/)[0] ?? '')),
  );
}

/** Two drugs of such a class in one list of the summary, of which none is an item. */
function inLists(letter: CheckedLetter, facts: readonly Medication[]): Defect[] {
  const asked = new Set(
    letter.items.flatMap(({ title }) => title.drugs().flatMap(match => match.value.drug.ingredients)),
  );
  return letter.summary.sentences().flatMap(span => {
    const listed = facts.filter(
      fact => fact.at.start >= span.start && fact.at.end <= span.end && !asked.has(fact.value.ingredients[0] ?? ''),
    );
    const words = letter.summary.text.slice(span.start, span.end);
    if (listed.length < 2 || isOver(words)) return [];
    return NOT_TOGETHER.flatMap(([name]) => {
      const [first, second] = listed.filter(
        fact => classNotTogether(fact.value.drugClass, fact.value.ingredients) === name && !isGloss(letter, fact),
      );
      if (
        first === undefined ||
        second === undefined ||
        sameIngredients(first.value.ingredients, second.value.ingredients)
      )
        return [];
      return [
        {
          item: null,
          severity: 'note' as const,
          message: `${first.value.name} and ${second.value.name} are both ${name} and listed together: say which is taken.`,
          at: placeOfFact(first, 'summary'),
          against: placeOfFact(second, 'summary'),
        },
      ];
    });
  });
}

/** Says where two products of one drug, or two drugs not given together, are taken or asked for and the reasons are silent on it. */
export const duplicateTherapy: Check = {
  rule: 'duplicate-therapy',
  severity: 'warning',
  source,
  find: letter => {
    const facts = summaryFacts(letter, 'medication')
      .map(fact => goingOn(letter, fact))
      .filter(fact => isInPlay(letter, fact));
    return [
      ...amongItems(letter),
      ...letter.items.flatMap(checked => ofItem(letter, checked, facts)),
      ...letter.items.flatMap(grantedTogether),
      ...inLists(letter, facts),
    ];
  },
};
