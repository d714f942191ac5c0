import { distance } from 'fastest-levenshtein';
import { findDrugs, findDrugsIn, type NamedDrug } from '#domain/drugs/find-drug.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { resolveDrugName } from '#domain/drugs/resolve-drug-name.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { ORDINARY_WORDS } from '../words/medicine/ordinary-words.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';
import { confusedName } from '../drugs-told/confused-names.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5); 8 CCR 9792.6.1(t)',
  says: 'the drug decided is the drug requested, by its name; another name is another drug',
};

/** Letters that two spellings of one name may differ by. */
const NEARBY = 2;
/** Words beside a dose that are no drug's name. */
const NOT_A_NAME =
  /^(?:retrospective|request|prescription|medication|topical|compound(?:ed)?|tablets?|capsules?|refills?|ointment|cream|patch(?:es)?|solution|suspension|injection|unknown|additional|oral|one|two|three|generic|brand|pharmacy|purchase|associated|surgical|service|post|pre)$/i;

type Near = { readonly name: string; readonly span: Span };

/** A drug of the summary that is spelt nearly as the word, but not the same. */
function nearInSummary(letter: CheckedLetter, word: string): Near | null {
  if (word.length < 5) return null;
  for (const match of letter.summary.drugs()) {
    const name = letter.summary.text.slice(match.start, match.end);
    const first = name.split(/\s/)[0] ?? name;
    const apart = distance(first.toLowerCase(), word.toLowerCase());
    if (apart > 0 && apart <= NEARBY && Math.abs(first.length - word.length) <= 2)
      return { name: first, span: { start: match.start, end: match.start + first.length } };
  }
  return null;
}

/** The title's drug is in no table, and is nearly the name of one that is. */
function inTitle(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const { drug } = checked.item.request;
  if (drug === null || findDrugsIn(splitWords(drug.name)).some(match => match.value.how !== 'alias')) return [];
  const word = drug.name.split(/\s/)[0] ?? '';
  const at = checked.title.text.indexOf(word);
  if (word.length < 5 || at < 0 || NOT_A_NAME.test(word)) return [];
  const near = nearInSummary(letter, word);
  const listed = findDrugs(word)[0];
  const known = near === null && listed === undefined ? resolveDrugName(word) : null;
  const misspelt =
    listed?.value.how === 'alias' && isMisspelling(word, listed.value.drug.brands, listed.value.drug.ingredients);
  if (near === null && known?.how !== 'spelling' && !misspelt) return [];
  const meant =
    near?.name ??
    known?.name ??
    nearestName(word, listed?.value.drug.brands ?? [], listed?.value.drug.ingredients ?? []);
  if (meant.toLowerCase() === word.toLowerCase()) return [];
  return [
    {
      item: checked.index,
      message: `No drug is called "${word}"; "${meant}" is probably meant: name the drug that was requested.`,
      at: placeIn(checked.title, { start: at, end: at + word.length }),
      against: near === null ? null : placeIn(letter.summary, near.span),
    },
  ];
}

function nearestName(word: string, brands: readonly string[], ingredients: readonly string[]): string {
  return (
    [...brands, ...ingredients].toSorted(
      (one, other) =>
        distance(one.toLowerCase(), word.toLowerCase()) - distance(other.toLowerCase(), word.toLowerCase()),
    )[0] ?? word
  );
}

/** Aliases of the table are abbreviations or known misspellings; the latter are near a real name. */
function isMisspelling(word: string, brands: readonly string[], ingredients: readonly string[]): boolean {
  const apart = distance(nearestName(word, brands, ingredients).toLowerCase(), word.toLowerCase());
  return apart > 0 && apart <= NEARBY && !/[^a-z]/i.test(word);
}

/** Words that may be nearly a drug's name and are none: the proton of the pump, for Protonix. */
const isOtherWord = (word: string): boolean => word === 'proton' || ORDINARY_WORDS.has(word);

/** A word of the reasons that is nearly, but not, the name of the drug decided. */
function inReasons(checked: CheckedItem): Defect[] {
  // Of "Diclofenac/misoprostol" both.
  const names = checked.title
    .drugs()
    .flatMap(match => checked.title.text.slice(match.start, match.end).split(/\s/)[0]?.split('/') ?? []);
  if (names.length === 0) return [];
  const { folded, starts, ends } = checked.rationale.words();
  const small = names.map(name => name.toLowerCase());
  const first = new Set(small.filter(name => name.length >= 6).map(name => name.charCodeAt(0)));
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? start;
    if (end - start < 6 || !first.has(folded.charCodeAt(start))) continue;
    const word = folded.slice(start, end);
    // "Exoten" for "Exoten-C": a name without its ending is no other name.
    if (small.some(name => name === word || name.startsWith(`${word}-`))) continue;
    const name = names.find(
      (one, at) =>
        Math.abs(one.length - word.length) <= NEARBY &&
        one.length >= 6 &&
        small[at]?.[0] === word[0] &&
        distance(small[at] ?? '', word) <= (one.length < 8 ? 1 : NEARBY),
    );
    if (
      name === undefined ||
      word === `${name.toLowerCase()}s` ||
      isOtherWord(word) ||
      findDrugs(word).some(match => match.value.how !== 'alias')
    )
      continue;
    return [
      {
        item: checked.index,
        severity: 'warning',
        message: `"${checked.rationale.text.slice(start, end)}" is not the name of the drug; the item asks for ${name}: correct the spelling.`,
        at: placeIn(checked.rationale, { start, end }),
        against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
      },
    ];
  }
  return [];
}

/** The subject of the reasons' first sentence: "Fioricet is recommended for a short course". */
const IS_SUBJECT = /^\s*(?:is|was|are|has|may|should)\b/i;

/** So many first letters alike, and one name is read for the other: Norpramin for nortriptyline. */
const ALIKE = 3;

function areAlike(one: string, other: string): boolean {
  return one.slice(0, ALIKE).toLowerCase() === other.slice(0, ALIKE).toLowerCase();
}

/** "Vimovo was asked for with two refills." */
const IS_ASKED_FOR = /^(?: \d[\d./]* ?mg)? (?:is|was|are|has been) (?:asked for|requested|sought)\b/i;

/** Another drug at the beginning of a sentence that says it is asked for, which the letter knows from nowhere else. */
function inSubjectOfRequest(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const [asked] = checked.title.drugs();
  if (asked === undefined) return [];
  const { rationale } = checked;
  const starts = new Set(rationale.sentences().map(({ start }) => start));
  const own = new Set(
    [letter.summary, ...letter.items.map(({ title }) => title)].flatMap(text =>
      text.drugs().flatMap(({ value }) => value.drug.ingredients),
    ),
  );
  const other = rationale
    .drugs()
    .find(
      ({ start, end, value }) =>
        starts.has(start) &&
        IS_ASKED_FOR.test(rationale.text.slice(end, end + REACH)) &&
        !value.drug.ingredients.every(ingredient => own.has(ingredient)),
    );
  return other === undefined ? [] : [otherThanAsked(checked, other)];
}
const REACH = 40;

function otherThanAsked({ index, rationale, title }: CheckedItem, { start, end }: Span): Defect {
  return {
    item: index,
    severity: 'warning',
    message: `The reasons are about ${rationale.text.slice(start, end)}, which the letter names nowhere else: name the drug that was requested.`,
    at: placeIn(rationale, { start, end }),
    against: placeIn(title, { start: 0, end: title.text.length }),
  };
}

/** Reasons that begin with a drug of another group, or one of a like name, which the letter knows from nowhere else, and name the one decided in the conclusion at most. */
function inSubject(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const [asked, ...others] = checked.title.drugs();
  const [first] = checked.rationale.drugs();
  if (asked === undefined || others.length > 0 || asked.value.drug.route !== 'oral' || first === undefined) return [];
  const name = checked.rationale.text.slice(first.start, first.end);
  const isAlike = areAlike(name, checked.title.text.slice(asked.start, asked.end));
  if (first.start > 0 || (first.value.drug.group === asked.value.drug.group && !isAlike)) return [];
  if (!IS_SUBJECT.test(checked.rationale.text.slice(first.end))) return [];
  const isOf = ({ value }: typeof first, { drug }: NamedDrug): boolean =>
    value.drug.ingredients.some(ingredient => drug.ingredients.includes(ingredient));
  const known = [letter.summary, ...letter.items.map(({ title }) => title)].flatMap(text => text.drugs());
  if (
    known.some(match => isOf(match, first.value)) ||
    checked.rationale.drugs().some(match => isOf(match, asked.value) && !(isAlike && isConcluded(checked, match)))
  )
    return [];
  return [otherThanAsked(checked, first)];
}

const isConcluded = ({ conclusions }: CheckedItem, { start, end }: Span): boolean =>
  conclusions().some(span => span.start <= start && end <= span.end);

/** The form or strength that stands behind the name: "lotion", "4mg". */
const FORM =
  /^[\s,(]*(?<form>lotion|cream|ointment|gel|patch(?:es)?|solution|spray|tablets?|capsules?|\d+(?:\.\d+)?\s?(?:mg|mcg|%))/i;

/** A name that is no drug's, in a conclusion that has the form or the strength of the one asked for behind it, and not its name. */
function inConclusion({ index, rationale, title, conclusions }: CheckedItem): Defect[] {
  const [asked, ...others] = title.drugs();
  const form =
    asked === undefined ? undefined : FORM.exec(title.text.slice(asked.start).replace(/^\S+/, ''))?.groups?.['form'];
  if (form === undefined || others.length > 0) return [];
  const named = new RegExp(
    String.raw`\b(?:for|of|the|such,|therefore,|thus,|hence,)\s(?<name>[A-Z][a-z]{3,})\s${RegExp.escape(form)}\b`,
  );
  return conclusions().flatMap(span => {
    const match = named.exec(rationale.text.slice(span.start, span.end));
    const name = match?.groups?.['name'];
    const hasDrug = rationale.drugs().some(({ start, end }) => span.start <= start && end <= span.end);
    if (match === null || name === undefined || hasDrug || NOT_A_NAME.test(name) || title.text.includes(name))
      return [];
    const start = span.start + match.index + match[0].indexOf(name);
    return [
      {
        item: index,
        message: `No drug is called "${name}"; the item asks for ${title.text}: decide it by its name.`,
        at: placeIn(rationale, { start, end: start + name.length }),
        against: placeIn(title, { start: 0, end: title.text.length }),
      },
    ];
  });
}

/** "Gabapentin (Lyrica)": a name set beside another as the same drug, of which it is none. */
function besideAnother({ index, rationale, title }: CheckedItem): Defect[] {
  const { text } = rationale;
  const drugs = rationale.drugs();
  const asked = title.drugs().flatMap(({ value }) => value.drug.ingredients);
  return drugs.flatMap((match, at): Defect[] => {
    const next = drugs[at + 1];
    if (next === undefined || !IN_BRACKETS.test(text.slice(match.end, next.start)) || text[next.end] !== ')') return [];
    const [own, other] = [match.value.drug.ingredients, next.value.drug.ingredients];
    if (own.some(ingredient => other.includes(ingredient))) return [];
    const wrong = own.every(ingredient => asked.includes(ingredient)) ? next : match;
    return [
      {
        item: index,
        severity: 'warning',
        message: `${text.slice(next.start, next.end)} is not ${text.slice(match.start, match.end)}: name the drug that was requested.`,
        at: placeIn(rationale, { start: match.start, end: next.end + 1 }),
        against: wrong === next ? placeIn(title, { start: 0, end: title.text.length }) : null,
      },
    ];
  });
}
/** Strength and form may stand before the bracket. */
const IN_BRACKETS = /^(?: \d[\d./]*\s?(?:mg|mcg|%))?(?: (?:ER|XR|SR|CR|DR))? \($/;

/** In the reasons a name is told as wrong once. */
function ofReasons(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const near = inReasons(checked);
  return near.length > 0
    ? near
    : [
        ...besideAnother(checked),
        ...inSubject(letter, checked),
        ...inSubjectOfRequest(letter, checked),
        ...inConclusion(checked),
      ].slice(0, 1);
}

/** Says where a drug is given a name that is not its own. */
export const drugMisnamed: Check = {
  rule: 'drug-misnamed',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(checked => {
      const found =
        checked.item.request.category === 'drug' ? [...inTitle(letter, checked), ...ofReasons(letter, checked)] : [];
      if (found.length > 0) return found;
      const confused = confusedName(letter, checked);
      return confused === null ? [] : [otherThanAsked(checked, confused)];
    }),
};
