import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { type CheckedLetter, summaryFacts } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn } from '../letter/checked-text.ts';
import { calledOtherSex } from '../told-plainly/sex-by-noun.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c)',
  says: 'the review is of this employee; a pronoun of the other sex shows that the text was taken from another letter',
};

const PRONOUNS: Readonly<Record<'male' | 'female', RegExp>> = {
  male: /\b(?:he|him|his|himself)\b(?!\s*\/|\s+or\s+her\b)/gi,
  female: /\b(?:she|her|hers|herself)\b(?!\s*\/|\s+or\s+his\b)/gi,
};
const EITHER = /\b(?:he|him|his|himself|she|her|hers|herself)\b/i;
const ANYONE = String.raw`physicians?|doctors?|providers?|surgeons?|dr\.?|md|therapists?|nurses?|attorney|psych|psycholog(?:ists?|y)|psychiatr(?:ists?|y)|psychotherapists?|reviewer|consultant|specialist|chiropractor|acupuncturists?|[a-z]+(?:ologists?|trists?|icians?)|dentists?|examiner|spouse|partner|child|children|family|friend|co-?worker|supervisor|employer|boss|customer|patients|resident|student|another|client`;
/** Someone else whom a pronoun may mean: anyone who may be of that sex. */
const OTHER_PERSON: Readonly<Record<'male' | 'female', RegExp>> = {
  male: new RegExp(
    String.raw`\b(?:${ANYONE}|husband|father|son|brother|uncle|nephew|grandson|boy|man|gentleman)\b`,
    'i',
  ),
  female: new RegExp(
    String.raw`\b(?:${ANYONE}|wife|mother|daughter|sister|aunt|niece|granddaughter|girl|woman|lady)\b`,
    'i',
  ),
};

/** Whoever only treats or reports: what is the patient's is none of theirs. */
const PROFESSIONAL =
  /\b(?:physicians?|doctors?|providers?|surgeons?|dr\.?|md|therapists?|nurses?|psych|psycholog(?:ists?|y)|psychiatr(?:ists?|y)|psychotherapists?|reviewer|consultant|specialist|chiropractor|acupuncturists?|[a-z]+(?:ologists?|trists?|icians?)|dentists?|examiner)\b/gi;
/** To whom the patient goes: "she should be seen by a psychologist". */
const WENT_TO = /\b(?:by|with|to|from|sees?|saw) (?:an?|the|his|her) (?:[a-z-]+ ){0,2}[a-z]+/gi;
/** What is a patient's: "her home program", "his knee". */
const PATIENTS_OWN =
  /^(?:his|her)\s+(?:(?:right|left|low|lower|upper|chronic|ongoing|persistent|current|bilateral)\s+)*(?:home (?:exercise )?program|home exercises|pain|symptoms?|injury|knees?|back|neck|shoulders?|hips?|ankles?|wrists?|elbows?|hands?|foot|feet|legs?|arms?|depression|anxiety|sleep|medications?|disability|activities of daily living)\b/i;

/** The words around a pronoun in which another person may be named whom it means. */
function aboutOthers(text: string, before: string, start: number, end: number): string {
  const behind = text.slice(start, end);
  if (PATIENTS_OWN.test(behind)) return `${before}${behind}`.replaceAll(PROFESSIONAL, ' ');
  return `${before}${behind.replaceAll(WENT_TO, ' ')}`;
}

function inText(
  checked: CheckedText,
  item: number | null,
  sex: 'male' | 'female',
  stated: Defect['at'] | null,
): Defect[] {
  const other = sex === 'male' ? 'female' : 'male';
  const spans = checked.sentences();
  const own = everyMatch(checked.text, PRONOUNS[sex]).length;
  const found = matchesIn(checked, PRONOUNS[other]).filter(({ start }) => {
    const at = spans.findIndex(span => span.start <= start && start < span.end);
    const before = spans[at - 1];
    // Whom a guideline speaks of is nobody of the case.
    const from = (before === undefined || checked.isOfGuideline(before) ? spans[at] : before)?.start ?? 0;
    const to = spans[at]?.end ?? checked.text.length;
    const around = checked.text.slice(from, to);
    // An author of that name in a reference: "(He, 2004)".
    if (/^\w+,?\s+(?:et al\.?,?\s+)?(?:19|20)\d\d/.test(checked.text.slice(start, start + 24))) return false;
    return (
      !OTHER_PERSON[other].test(aboutOthers(checked.text, checked.text.slice(from, start), start, to)) &&
      !/\b(?:s?he\/s?he|his\/her|her\/his|him\/her|he\/she)\b/i.test(around)
    );
  });
  const [first] = found;
  // A stray "her" beside many "his" still shows; many of the other sex may mean that the stated sex is wrong.
  if (first === undefined) return [];
  return [
    {
      item,
      message: `The patient is stated to be ${sex}, but is called "${first.match[0]}"${found.length > own ? ' throughout' : ''}: correct the pronoun or the sex.`,
      at: placeIn(checked, first),
      against: stated,
    },
  ];
}

/** "38 yo M", "a 51 y/o right-handed F". */
const ABBREVIATED =
  /\b\d{1,3}[\s-]?(?:yo|y\/o|y\.o\.|yr\.?[\s-]old|year[\s-]old)\s(?:[a-z-]+\s){0,2}?(?<sex>[MF])\b(?!\.D)/;

type StatedSex = { readonly sex: 'male' | 'female'; readonly at: Defect['at'] };

/** The sex the summary states, in words or in a letter, with its place. */
function statedSex(letter: CheckedLetter): StatedSex | null {
  const { summary } = letter;
  const [fact] = summaryFacts(letter, 'sex');
  if (fact !== undefined && fact.at.start <= 400) return { sex: fact.value.sex, at: placeIn(summary, fact.at) };
  const short = ABBREVIATED.exec(summary.text);
  if (short !== null && short.index <= 400) {
    const place = { start: short.index, end: short.index + short[0].length };
    return { sex: short.groups?.['sex'] === 'M' ? 'male' : 'female', at: placeIn(summary, place) };
  }
  return null;
}

/** A noun, a title or a kinship of the other sex. */
function byNoun(checked: CheckedText, item: number | null, { sex, at }: StatedSex): Defect[] {
  return calledOtherSex(checked, sex)
    .slice(0, 1)
    .map(place => ({
      item,
      message: `The patient is stated to be ${sex}, and is told of here as of the other sex: correct the one that is wrong.`,
      at: placeIn(checked, place),
      against: at,
    }));
}

/** Says where the patient is given a pronoun of the other sex. */
export const pronounConflict: Check = {
  rule: 'pronoun-conflict',
  severity: 'error',
  source,
  find: letter => {
    const stated = statedSex(letter);
    if (stated === null) return [];
    const texts = [letter.summary, ...letter.items.map(({ rationale }) => rationale)];
    const nouns = [
      ...byNoun(letter.summary, null, stated),
      ...letter.items.flatMap(({ index, rationale }) => byNoun(rationale, index, stated)),
    ];
    if (nouns.length > 0 || !texts.some(({ text }) => hasMatch(text, EITHER))) return nouns;
    return [
      ...inText(letter.summary, null, stated.sex, stated.at),
      ...letter.items.flatMap(({ index, rationale }) => inText(rationale, index, stated.sex, stated.at)),
    ];
  },
};
