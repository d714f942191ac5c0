import { readRequest } from '#domain/cases/requests/read-request.ts';
import { findService } from '#domain/cases/requests/request-category.ts';
import type { NamedDrug } from '#domain/drugs/find-drug.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { requestRestated } from '../told-twice/word-for-word/request-restated.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';
import { otherOfKind } from '../letter/like-services.ts';
import { inSentences, onceSaid, placed } from '../letter/once-said.ts';
import { recitalIn } from '../letter/recital.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(e)',
  says: 'the determination and its reasons are given for each disputed item; reasons for another item are none for this one',
};

/** Partners of a combination, which tell nothing of what it is. */
const PARTNERS: ReadonlySet<string> = new Set(['acetaminophen', 'aspirin', 'ibuprofen', 'caffeine']);

/** The ingredients a drug is known by. */
function mainOf(ingredients: readonly string[]): readonly string[] {
  const main = ingredients.filter(name => !PARTNERS.has(name));
  return main.length > 0 ? main : ingredients;
}

const ingredientsOf = (checked: CheckedItem): ReadonlySet<string> =>
  new Set([
    ...mainOf(checked.item.request.drug?.ingredients ?? []),
    ...checked.title.drugs().flatMap(match => mainOf(match.value.drug.ingredients)),
  ]);

/** A compound for the skin by its own name, of other ingredients than the one asked for: Terocin for Medrox, which share some. */
function isOtherCompound({ drug, how }: NamedDrug, { title }: CheckedItem): boolean {
  const asked = title.drugs().map(({ value }) => value);
  const ingredients = drug.ingredients.toSorted().join();
  return (
    how !== 'generic' &&
    drug.route === 'topical' &&
    asked.length > 0 &&
    asked.every(own => own.how !== 'generic' && own.drug.ingredients.toSorted().join() !== ingredients)
  );
}

/** Drugs a conclusion decides: those behind "request for" or before "is not medically necessary", not those in its reasons. */
function otherDrug(checked: CheckedItem, span: Span): Span | null {
  const own = ingredientsOf(checked);
  if (own.size === 0) return null;
  const named = checked.rationale.drugs().filter(match => match.start >= span.start && match.end <= span.end);
  const title = checked.title.text.toLowerCase();
  const foreign = named.filter(
    ({ value, start, end }) =>
      (!mainOf(value.drug.ingredients).some(name => own.has(name)) || isOtherCompound(value, checked)) &&
      // "Tylenol" for "Tylenol #3": a name of which the item has a longer one
      !title.includes(checked.rationale.text.slice(start, end).toLowerCase()),
  );
  if (foreign.length < named.length) return null;
  return foreign.find(drug => isDecided(checked.rationale.text, span, drug)) ?? null;
}

/** An amount of what is decided, in front of its name. */
const SO_MUCH_OF =
  /(?:\b(?!(?:for|of|to|with)\b)(?:\d+|[a-z]+(?:-[a-z]+)?)\s+){0,3}\b(?:refills?|tablets?|capsules?|pills?|tubes?|bottles?|supply|prescriptions?|courses?|months?|weeks?|days?)\s+of\s+$/i;

/** Whether a conclusion decides a drug that it names, and does not give it as a reason. */
function isDecided(text: string, span: Span, drug: Span): boolean {
  // "Three refills of": so much of it, and no other word for it.
  const before = text.slice(span.start, drug.start).replace(SO_MUCH_OF, '');
  const after = text.slice(drug.end, span.end);
  const isNamed =
    /\b(?:requests? (?:for|of)|necessity (?:of|for)|the(?: requested| use of)?|requested|therefore,?|thus,?|accordingly,?|consequently,?|hence,?|as such,?|prescription (?:for|of)|(?:quantity|amount|dose|number) of|based on (?:this|the above),?|for these reasons,?|in view of this,?|(?:it follows|i find|we find|it is found)(?: that)?|decision on|in (?:light of this|sum|summary|conclusion),?|overall,?|on balance,?|necessity (?:is|was|has) not (?:been )?established for)\s*(?:the\s+|continued\s+|\w+ use of\s+)*$/i.test(
      before,
    ) || before.trim() === '';
  const isConcluded =
    /^[^.;]{0,90}\b(?:is|are|was|were|cannot|can ?not|has|have|should|not medically)\b/i.test(after) ||
    /\bestablished for\s*$/i.test(before);
  const asReason =
    /\b(?:because|since|given|as|while|until|without|failure of|trial of|such as|in addition to|with)\b[^,]*$/i.test(
      before,
    );
  return isNamed && isConcluded && !asReason;
}

type NamedService = { readonly category: string; readonly words: string };

function namedService(text: string): NamedService | null {
  const service = findService(splitWords(text));
  return service === null || service.value.weight === 'vague'
    ? null
    : { category: service.value.category, words: text.slice(service.start, service.end) };
}

/** The service a sentence names, if any. */
const servicesSaid = onceSaid((_text, _sentence, { text }): readonly NamedService[] => {
  const service = namedService(text);
  return service === null ? [] : [service];
});

const RESTATED =
  /\b(?:requests?(?: is| was)? for|requested|necessity of|necessity for)\s+(?:an? |the |any |additional |continued |\d+ )*(?<what>[^.;:"]{4,110}?)\s*(?:,?\s*(?:is|are|was|were|cannot|can not|has|have|would|does)\b|[.;])/i;
/** Services so near that one is called by the other's name. */
const NEAR_CATEGORIES: readonly (readonly string[])[] = [
  ['physical-therapy', 'chiropractic', 'acupuncture', 'program', 'dme', 'other'],
  ['surgery', 'injection', 'consult', 'other'],
  ['psych', 'consult', 'program', 'other'],
  ['dme', 'home-health', 'transportation', 'other'],
  ['imaging', 'electrodiagnostic', 'lab', 'other'],
];
const ofKinds = (one: string, other: string): boolean =>
  NEAR_CATEGORIES.some(kinds => kinds.includes(one) && kinds.includes(other));

/** What a sentence says is asked for, and where in it. */
function restatedIn(sentence: string): (Span & { readonly what: string }) | null {
  const match = RESTATED.exec(sentence);
  const what = match?.groups?.['what']?.trimEnd();
  if (match === null || what === undefined) return null;
  const start = match.index + match[0].indexOf(what);
  return { what, start, end: start + what.length };
}

/** A service of quite another kind that a conclusion says is asked for; another test or therapy only when an item of the letter asks for it. */
function otherService(letter: CheckedLetter, checked: CheckedItem, span: Span): Span | null {
  if (checked.dependent() || checked.item.request.category === 'drug' || checked.item.request.category === 'other')
    return null;
  const sentence = checked.rationale.text.slice(span.start, span.end);
  const restated = restatedIn(sentence);
  if (restated === null) return null;
  const said = namedService(restated.what);
  const own = checked.item.request.category;
  if (said === null || said.category === own || said.category === 'other') return null;
  if (checked.title.text.toLowerCase().includes(said.words.toLowerCase()) || namedService(sentence)?.category === own)
    return null;
  const askedElsewhere = letter.items.some(other => other !== checked && other.item.request.category === said.category);
  return ofKinds(own, said.category) && !askedElsewhere ? null : placed(restated, span);
}

/** Words that many requests have. */
const OF_MANY_REQUESTS =
  /^(?:with|without|unit|units|purchase|rental|sessions?|visits?|times|weeks?|months?|days?|hours?|left|right|bilateral|lower|upper|spine|additional|continued|requested|request|supplies|treatment|therapy|tablets?|capsules?|refills?|patch(?:es)?|cream|prescription|initial|follow|post|operative|quantity|level|levels)$/;

const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(word => !OF_MANY_REQUESTS.test(word));

/** Another item of the letter, whose words a conclusion restates and none of its own. */
function otherItem(letter: CheckedLetter, checked: CheckedItem, span: Span): Span | null {
  if (checked.dependent() || checked.rationale.drugs().some(({ start }) => start >= span.start && start < span.end))
    return null;
  const restated = restatedIn(checked.rationale.text.slice(span.start, span.end));
  if (restated === null) return null;
  const words = tellingWords(restated.what);
  const own = checked.title.text.toLowerCase();
  if (words.length === 0 || words.some(word => own.includes(word))) return null;
  const isAnother = letter.items.some(
    ({ title }) => title !== checked.title && words.every(word => title.text.toLowerCase().includes(word)),
  );
  return isAnother ? placed(restated, span) : null;
}

/** Reasons that speak of one service throughout and never of the one decided. */
function otherMatter(checked: CheckedItem): Span | null {
  if (checked.dependent()) return null;
  const own = checked.item.request.category;
  if (
    own !== 'consult' &&
    own !== 'imaging' &&
    own !== 'electrodiagnostic' &&
    own !== 'acupuncture' &&
    own !== 'chiropractic'
  )
    return null;
  const named = inSentences(checked.rationale, servicesSaid, (services, sentence) =>
    services.map(service => ({ ...service, sentence })),
  );
  if (named.some(({ category }) => category === own)) return null;
  const [most = []] = [...Map.groupBy(named, ({ category }) => category).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const [first] = most;
  if (first === undefined || most.length < 3) return null;
  const ownWords = checked.title.text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const rationale = checked.rationale.lower();
  const mentionsOwn = ownWords.some(
    word =>
      !/^(?:physical|times|visits?|sessions?|with|without|week|weeks|left|right|spine|lumbar|cervical|thoracic|shoulder|knee|initial|therapy)$/.test(
        word,
      ) && rationale.includes(word),
  );
  const start = checked.rationale.text.indexOf(first.words, first.sentence.start);
  return mentionsOwn ? null : { start, end: start + first.words.length };
}

/** "The request for it cannot be considered necessary per the guidelines" is of the case. */
const OF_THIS_REQUEST = /\bthe(?: current| present)? request for\b/i;

/** So early the reasons recite what they are to decide. */
const FIRST_SENTENCES = 4;

/** Another drug or another service of its kind where the reasons recite the request. */
function recited(checked: CheckedItem): Span | null {
  const { text, sentences } = checked.rationale;
  const own = ingredientsOf(checked);
  for (const span of sentences().slice(0, FIRST_SENTENCES)) {
    const words = text.slice(span.start, span.end);
    const recital = recitalIn(words);
    if (recital === null) continue;
    const other = otherOfKind(checked, { start: span.start + recital, end: span.end });
    if (other !== null) return other;
    const named = checked.rationale.drugs().filter(({ start, end }) => span.start <= start && end <= span.end);
    const [first] = named;
    const isSubject = first !== undefined && SO_MUCH_OR_NOTHING.test(text.slice(span.start + recital, first.start));
    if (
      isSubject &&
      own.size > 0 &&
      !named.some(({ value }) => mainOf(value.drug.ingredients).some(name => own.has(name)))
    )
      return first;
  }
  return null;
}

/** What may stand between a recital and the drug it names. */
const SO_MUCH_OR_NOTHING =
  /^(?:(?:the|an?|continued|additional|use of|prescription (?:for|of)|refills? of|\d+|[a-z]+ (?:tablets?|capsules?) of)\s+)*$/i;

function inItem(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const { rationale, title } = checked;
  const found = checked
    .conclusions()
    .filter(span => !rationale.isOfGuideline(span) || OF_THIS_REQUEST.test(rationale.text.slice(span.start, span.end)))
    .map(
      span =>
        otherDrug(checked, span) ??
        otherService(letter, checked, span) ??
        otherOfKind(checked, span) ??
        otherItem(letter, checked, span),
    )
    .find(span => span !== null);
  const place = found ?? recited(checked) ?? otherMatter(checked);
  if (place === null || place === undefined) return requestRestated(checked, 'drug').slice(0, 1);
  const other = rationale.text.slice(place.start, place.end);
  return [
    {
      item: checked.index,
      message: `The reasons decide "${other}", but the item is "${readRequest(title.text).reviewed}": give the reasons and the conclusion for the item itself.`,
      at: placeIn(rationale, place),
      against: placeIn(title, { start: 0, end: title.text.length }),
    },
  ];
}

/** Says where the conclusion, or all of the reasons, are about another drug, test or treatment than the item. */
export const conclusionNamesOtherItem: Check = {
  rule: 'conclusion-names-other-item',
  severity: 'error',
  source,
  find: letter => letter.items.flatMap(checked => inItem(letter, checked)),
};
