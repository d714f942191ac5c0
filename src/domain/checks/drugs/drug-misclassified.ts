import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Drug } from '#domain/drugs/drug.ts';
import { findDrugsIn, inForm } from '#domain/drugs/find-drug.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';
import type { DrugClass } from '../letter/drug-classes.ts';
import { ALL_CLASSES, isPutInClass } from '../told-plainly/plain-classes.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5); 8 CCR 9792.27.1',
  says: 'a drug is judged as what it is; a class it is not in is a plainly wrong fact',
  confidence: 'medium',
};

const ANY_CLASS = new RegExp(
  `(?<![a-z])(?:${ALL_CLASSES.map(({ words }, index) => `(?<c${index}>${words})`).join('|')})(?![a-z])`,
  'gi',
);
const NEGATED = /\b(?:not|no|neither|nor|unlike|other than|than|against|with|plus|combined|versus)\b/i;

function classOf(match: RegExpExecArray): DrugClass | undefined {
  return ALL_CLASSES.find((_class, index) => match.groups?.[`c${index}`] !== undefined);
}

/** A sentence that puts a drug in a class it is not in. */
function inWords(checked: CheckedItem, classes: readonly RegExpExecArray[]): Defect[] {
  const { text } = checked.rationale;
  const drugs = checked.rationale.drugs();
  return classes.flatMap(match => {
    const named = classOf(match);
    if (named === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    const next = drugs.find(drug => drug.start >= end && drug.start - end < 40);
    const last = drugs.findLast(drug => drug.end <= start && start - drug.end < 110);
    const after = next === undefined ? null : text.slice(end, next.start);
    const before = last === undefined ? null : text.slice(last.end, start);
    const pair =
      next !== undefined &&
      after !== null &&
      isPutInClass.classFirst(text.slice(Math.max(0, start - REACH), start), after) &&
      !NEGATED.test(after)
        ? { drug: next.value.drug, span: { start, end: next.end }, at: next }
        : last !== undefined && before !== null && isPutInClass.drugFirst(before) && !NEGATED.test(before)
          ? { drug: last.value.drug, span: { start: last.start, end }, at: last }
          : null;
    if (pair === null || named.has(pair.drug) || pair.drug.group === null) return [];
    if (
      // "Aspirin, a corticosteroid or an anticoagulant": a list of three, and no name for the first.
      (pair.at === last &&
        before !== null &&
        before.startsWith(',') &&
        /^s?,?\s+(?:and\/or|or|and)\s/i.test(text.slice(end, end + 12))) ||
      /^\s*(?:antagonist|withdrawal|use disorder|dependence|agreement|tolerance|guideline|treatment|receptor)/i.test(
        text.slice(end, end + 24),
      )
    )
      return [];
    return [fault(checked, pair.span, text.slice(pair.at.start, pair.at.end), named.name, pair.drug)];
  });
}

/** Words that stand for the drug the reasons are about. */
const STANDS_FOR_IT = String.raw`(?:it|this (?:drug|medication|medicine|agent)|the (?:requested )?(?:drug|medication|medicine))`;
/** Before a class and behind it: "as a tricyclic antidepressant it is". */
const AS_A = /\bas an? (?:[a-z-]+ ){0,2}$/i;
const IT_BEHIND = new RegExp(String.raw`^(?: [a-z]+)?,? ${STANDS_FOR_IT}\b`, 'i');
/** Before a class: "It is an". */
const IT_IS_A = new RegExp(
  String.raw`(?:^|[.;,]\s+)(?:and |but |because |since |as )?${STANDS_FOR_IT} (?:is an?|is (?:a (?:form|kind|type)|one) of (?:the )?|belongs to (?:the )?(?:(?:class|group|family) of )?)(?: ?[a-z-]+ ){0,2} ?$`,
  'i',
);
const REACH = 60;

const areOne = (one: { readonly drug: Drug }, other: { readonly drug: Drug }): boolean =>
  one.drug.ingredients.join() === other.drug.ingredients.join();

/** A class the drug of the item is put in by words that stand for it, where the reasons have named no other drug they may mean. */
function byPronoun(checked: CheckedItem, classes: readonly RegExpExecArray[]): Defect[] {
  const [asked, ...others] = checked.title.drugs();
  // "Diazepam (Valium)" is one drug.
  if (
    asked === undefined ||
    asked.value.drug.group === null ||
    !others.every(({ value }) => areOne(value, asked.value))
  )
    return [];
  const { drug } = asked.value;
  return classes.flatMap(match => {
    const named = classOf(match);
    if (named === undefined || named.has(drug)) return [];
    const span = saidOfIt(checked, match, drug) ?? calledSo(checked, match, classes, drug);
    return span === null ? [] : [fault(checked, span, 'The drug', named.name, drug)];
  });
}

/** "It is an NSAID", "as a tricyclic it", where no other drug is named before. */
function saidOfIt({ rationale }: CheckedItem, match: RegExpExecArray, drug: Drug): Span | null {
  const from = Math.max(0, match.index - REACH);
  const before = rationale.text.slice(from, match.index);
  const end = match.index + match[0].length;
  const behind = IT_BEHIND.exec(rationale.text.slice(end, end + REACH));
  const opening = behind === null ? null : AS_A.exec(before);
  const isIt = opening ?? IT_IS_A.exec(before);
  if (isIt === null) return null;
  const earlier = rationale.drugs().filter(({ start }) => start < match.index);
  if (!earlier.every(({ value }) => areOne(value, { drug }))) return null;
  return {
    start: from + isIt.index + isIt[0].search(/[a-z]/i),
    end: opening === null ? end : end + (behind?.[0].length ?? 0),
  };
}

/** Before a class: "this", "the requested short-acting". */
const THIS = /\b(?:this|such an?|the (?:requested|prescribed|proposed|disputed))\s(?:[a-z-]+\s){0,2}$/i;
/** Behind a class that is not named for the drug: "this opioid agreement". */
const NO_DRUG =
  /^[\s-]*(?:class|category|guideline|section|chapter|agreement|contract|antagonist|induced|naive|sparing|free|related|like)/i;
/** Given for what another drug does: the class may be that drug's. */
const BESIDE_ANOTHER = /^(?:GI agents|Antiemetic|Proton pump inhibitors|H2 blocker|Opioid antagonist)/;
const OF_ANOTHER = /^an? (?:synthetic )?(?:opioid|NSAID)$/;

/** "This opioid medication" for what is none, where neither a drug of that class nor the class is named before. */
function calledSo(
  { rationale }: CheckedItem,
  match: RegExpExecArray,
  classes: readonly RegExpExecArray[],
  drug: Drug,
): Span | null {
  const { text } = rationale;
  const named = classOf(match);
  const from = Math.max(0, match.index - REACH);
  const opening = THIS.exec(text.slice(from, match.index));
  const end = match.index + match[0].length;
  if (named === undefined || opening === null || NO_DRUG.test(text.slice(end, end + REACH))) return null;
  if (BESIDE_ANOTHER.test(drug.group ?? '') && OF_ANOTHER.test(named.name)) return null;
  if (classes.some(other => other.index < match.index && classOf(other) === named)) return null;
  if (rationale.drugs().some(({ start, value }) => start < end + REACH && named.has(value.drug))) return null;
  return { start: from + opening.index, end };
}

function fault(checked: CheckedItem, span: Span, drug: string, said: string, known: Drug): Defect {
  return {
    item: checked.index,
    message: `${drug} is called ${said}; it is ${/^[aeiou]/i.test(known.class) ? 'an' : 'a'} ${known.class}: correct the class, and the reasons that follow from it.`,
    at: placeIn(checked.rationale, span),
    against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
  };
}

type Section = { readonly words: RegExp; readonly has: (drug: Drug) => boolean; readonly of: string };

const isTopical = (drug: Drug): boolean => drug.route !== 'oral' && drug.route !== 'injection';

/** Sections of guidelines that are for one class of drugs alone. */
// biome-ignore format: a table reads in columns
const SECTIONS: readonly Section[] = [
  { words: /^topical analgesics(?:,? compounded)?$/i,               of: 'topical drugs',          has: isTopical },
  { words: /^proton pump inhibitors?(?: \(ppis?\))?$/i,             of: 'proton pump inhibitors', has: ({ group }) => group === 'Proton pump inhibitors' },
  { words: /^muscle relaxants?(?: \(for pain\))?$/i,                of: 'muscle relaxants',       has: ({ group }) => group === 'Muscle relaxant' || group === 'Benzodiazepines' },
  { words: /^benzodiazepines?$/i,                                   of: 'benzodiazepines',        has: ({ group }) => group === 'Benzodiazepines' },
  { words: /^anti-?epilepsy drugs?(?: \(aeds?\))?(?: for pain)?$/i, of: 'antiepileptic drugs',    has: ({ group }) => group === 'Anti-epilepsy drugs' },
  { words: /^anti-?depressants? for chronic pain$/i,                of: 'antidepressants',        has: ({ group }) => group === 'Antidepressant' },
];

/** Every section cited is for a class the drug is not in. */
function inSections(checked: CheckedItem): Defect[] {
  const { drug, reviewed } = checked.item.request;
  if (
    drug === null ||
    checked.item.request.category !== 'drug' ||
    /\b(?:cream|gel|ointment|lotion|patch\w*|topical|compound\w*|transdermal|emulgel|solution|spray)\b|%/i.test(
      reviewed,
    )
  )
    return [];
  const [match] = findDrugsIn(splitWords(drug.name));
  if (match === undefined) return [];
  const known = inForm(match.value.drug, /mg/.test(drug.strength ?? '') ? { route: 'oral' } : {});
  if (known.route !== 'oral' || known.group === null || known.group === 'Topical compounds') return [];
  const sections = checked.item.reviewerGuideline.citations.flatMap(cited =>
    cited.sections.length > 0 ? cited.sections : [cited.guideline],
  );
  const strict = sections.map(section => SECTIONS.find(row => row.words.test(section.trim())));
  const [first] = strict;
  if (first === undefined || strict.some(row => row === undefined || row.has(known))) return [];
  if (checked.item.outcome === 'overturned') return [];
  const spoken = first.of.replace(/ drugs?$/, '').replace(/s$/, '');
  const place = checked.rationale.text.toLowerCase().indexOf(spoken);
  return [
    {
      item: checked.index,
      message: `${drug.name} is judged by a section on ${first.of}; it is taken by mouth and belongs to "${known.group}": judge it by its own section.`,
      at:
        place < 0
          ? placeIn(checked.guideline, { start: 0, end: checked.guideline.text.length })
          : placeIn(checked.rationale, { start: place, end: place + spoken.length }),
      against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
    },
  ];
}

/** Says where a drug is put in a class it is not in, in words or by the section it is judged by. */
export const drugMisclassified: Check = {
  rule: 'drug-misclassified',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(checked => {
      const { rationale, item } = checked;
      const isOfDrugs = item.request.category === 'drug' || rationale.drugs().length > 0;
      const classes = isOfDrugs ? everyMatch(rationale.text, ANY_CLASS) : [];
      return [...inWords(checked, classes), ...byPronoun(checked, classes), ...inSections(checked)];
    }),
};
