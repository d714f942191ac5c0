import { EPONYMS } from '../../../words/eponyms.ts';
import { GIVEN_NAMES, GIVEN_WORDS } from '../../../words/given-names.ts';
import type { LetterWords } from '../../../words/letter-words.ts';
import { doesAsPerson, isToldOfPerson } from '../../../words/person-verbs.ts';
import { isEnglish } from '#domain/checks/words/english/english.ts';
import { behindSuffix } from '../../../words/name-suffix.ts';
import { HEADING_WORDS } from '../../../words/lists/heading-words.ts';
import { fullName } from './full-name.ts';
import { nameable, startsInitial } from './name-run.ts';

/**
 * The end of a name that begins with a given name or an initial, where a person may stand, though every word of it is one of the language:
 * `supplied to R. Loving at`, `by Art Mills`, `Candy Free signed`; null where none begins here.
 */
export function shapedName(letter: LetterWords, index: number): number | null {
  const { atoms, text } = letter;
  const atom = atoms[index];
  if (atom?.capital !== true) return null;
  const before = text.slice(Math.max(0, atom.start - 24), atom.start);
  const isWordy = GIVEN_WORDS.has(atom.plain);
  const isInitial = startsInitial(letter, index);
  // `Q.` and `A.` of a witness heard.
  if (
    isInitial &&
    /^[QA]$/u.test(atom.text) &&
    (HEARD.test(text) || ANSWERS.test(text.slice(atom.end, atom.end + 10))) &&
    /(?:^|[\n\f]|\s{2}|[.?!:]\s)$/u.test(before)
  )
    return null;
  if (isInitial && OF_FIELD.test(before)) return null;
  const isGiven = isInitial || isWordy || (GIVEN_NAMES.has(atom.plain) && !EPONYMS.has(atom.plain));
  if (!isGiven && (letter.isClinical(index) || HEADING_WORDS.has(atom.plain)) && !nameable(letter, index)) return null;

  if (/\p{L}\.$/u.test(before)) return null;
  const runs = RUNS.test(before) && !COUNTS.test(before);
  if (!runs && !OPENS.test(before)) return null;
  const last = fullName(letter, index);
  if (
    last === null ||
    atoms.slice(index + 1, last + 1).some(({ plain, start }) => EPONYMS.has(plain) && text.charAt(start - 1) === '-')
  )
    return null;
  const end = behindSuffix(text, atoms[last]?.end ?? 0);
  const behind = text.slice(end, end + 60);
  if (!isGiven && !nameable(letter, index)) return SURELY.test(behind) ? last : null;
  if (!isGiven) return isToldOfPerson.test(behind) || SURELY.test(behind) || BY.test(before) ? last : null;
  const isPlain = isWordy && isEnglish(atoms[last]?.plain ?? '');
  return (runs && !GOES_ON.test(behind) && !isPlain) ||
    isToldOfPerson.test(behind) ||
    doesAsPerson.test(behind) ||
    STANDS.test(behind)
    ? last
    : null;
}

/** `Sex: F. Handedness: R.`: a field that holds one letter. */
const OF_FIELD =
  /(?:sex|gender|hand(?:ed(?:ness)?)?|dominan(?:ce|t)|side|laterality|class|grade|type|status|dx|rating)\s?:\s$/iu;

/** What a witness is asked. */
const HEARD = /(?:^|\s)Q\.\s/u;
const ANSWERS =
  /^\.\s(?:My|I|He|She|It|The|Yes|No|We|They|Not|In|On|At|That|This|There|What|When|Who|Why|How|Did|Do|Is|Was|Are)\b/u;

/** Within a sentence, behind a small word. */
const RUNS =
  /(?:(?<!\p{L})\p{Ll}{2,}|w\/|&|Both|Per|With|By|To|When|While|After|Before|Attention|Attn\.?|Examiner|Adjuster|Honorable|Counsel|RPh|Reporter|Interpreter|Deponent)[,:]?\s["“(]?$/u;
/** Behind these a capital letter or word counts or describes a thing. */
const COUNTS =
  /(?:^|[^\p{L}])(?:an?|the|this|that|each|every|no|any|its|type|grade|class|stage|level|parts?|phase|schedule|exhibits?|appendix|sections?|items?|group|category|vitamins?|hepatitis|figures?|tables?|options?|volumes?|factors?|influenza|plan|step|team|left|right|unit|modic|strep|immunoglobulin|(?:grade|class|score|rating|level|category)\sof)\s$/iu;
/** Where a line, a sentence, a field or a part of a list begins. */
const OPENS = /(?:^|[\n\f.;:|\]("“]\s{0,3}|\s{2})$/u;
/** What stands behind somebody named there: a mark, the end, an address of mail, the other side. */
const STANDS =
  /^(?:[,.](?:\s|$)|;|["”]|\)|\s?[<(|]|\s?:|\s\/\s|\s+vs?\.\s|\s*[\n\f]|\s*$|\s{2}|\s(?:and|at|of|from|on|via|with|for)\s)/u;
/** What stands behind somebody alone: a part in the case with a capital, a quotation's end, an address of mail. */
const SURELY =
  /^(?:,\s(?:\p{Lu}\p{L}+\s){0,3}(?:Representative|Examiner|Adjuster|Attorney|Paralegal|Secretary|Custodian|Administrator|Counsel|Interpreter|Reporter|Manager|Supervisor|Coordinator|Director|Specialist)|,\s(?:under|having|being|M\.?S?\.?P\.?T\b)|"?\s?<)/u;
const BY = /(?:(?:by|signed|attention|counsel,?|honorable|with)\s|["“])$/iu;
const GOES_ON = /^\s\p{Lu}\p{Ll}/u;
