import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { kindsAt, NOUN, PLURAL } from '../english/word-kinds.ts';
import {
  AND,
  BE,
  BE_FORM,
  classOf,
  DETERMINER,
  HAVE,
  isBeside,
  isPlainWord,
  PREPOSITION,
} from '../clauses/small-words.ts';
import { subjectOf } from '../clauses/subjects.ts';

/** What is done to one or to a thing: the form that tells who does it, and the one that tells that it is done. */
const FORMS =
  'noting noted diagnosing diagnosed prescribing prescribed seeing seen evaluating evaluated performing performed recommending recommended giving given requesting requested advising advised documenting documented completing completed administering administered dispensing dispensed obtaining obtained authorizing authorized denying denied providing provided ordering ordered finding found scheduling scheduled approving approved certifying certified establishing established demonstrating demonstrated detailing detailed examining examined describing described hospitalizing hospitalized deeming deemed considering considered';
const forms = splitWords(FORMS);
const participles = new Map<number, string>();
for (let index = 0; index < forms.keys.length; index += 2)
  participles.set(forms.keys[index] ?? 0, FORMS.slice(forms.starts[index + 1], forms.ends[index + 1]));
export const DOING = [...participles.keys()];

const PATIENTS = keysOf('patient patients worker claimant applicant employee');
/** What is never done by a patient. */
const TO_PATIENTS = keysOf('diagnosing prescribing dispensing hospitalizing administering');
/** What is told of one behind "to" only when it is done to one. */
const TOLD_TO = keysOf('noting diagnosing documenting deeming advising finding');
const BEHIND_TO = keysOf('be have include not');
/** They may be told without what is done: "the physician was prescribing", "it is giving in". */
const DOERS = keysOf(
  'he she they it who we you i one which that patient patients worker workers claimant applicant employee individual person provider providers physician physicians doctor doctors surgeon surgeons nurse nurses clinician clinicians reviewer specialist therapist chiropractor pharmacist examiner staff team clinic office practitioner author authors mother father wife husband family member members attorney knee knees leg legs hip ankle back man woman body system brain muscle muscles device unit study studies guideline guidelines md dr',
);
const IT = keysOf('it');
const AS_WITH = keysOf('as with');
const [TO = 0, THAT = 0, BY = 0, SEEING = 0, NOTING = 0, DIAGNOSING = 0, GIVING = 0, AS = 0, FOR = 0] = keysOf(
  'to that by seeing noting diagnosing giving as for',
);
/** "Gives out". */
const GIVES = keysOf('up out off way in');

/** "Was noting to be": a form in "ing" where one tells what was done. */
export function doneTo(words: Words, doing: number): WordSlip | null {
  const { keys, starts, ends, text } = words;
  const key = keys[doing] ?? 0;
  if (doing < 2 || !isPlainWord(words, doing) || !isBeside(words, doing)) return null;
  let be = doing - 1;
  if (classOf(keys[be]) !== 0 && (classOf(keys[be]) & (BE | BE_FORM)) === 0) be -= 1;
  if ((classOf(keys[be]) & (BE | BE_FORM)) === 0) return null;
  if (!isDoneTo(words, be, doing, key)) return null;
  return slipOf(words, be, doing, `${text.slice(starts[be], ends[doing - 1])} ${participles.get(key)}`);
}

/** "By the surgeon", "by Dr. Lee", but not "by counting" or "by letter". */
const isByOne = (words: Words, index: number): boolean =>
  isBeside(words, index) &&
  ((classOf(words.keys[index]) & DETERMINER) !== 0 || /[A-Z]/.test(words.text.charAt(words.starts[index] ?? 0)));

function isDoneTo(words: Words, be: number, doing: number, key: number): boolean {
  const { keys } = words;
  const isNext = isBeside(words, doing + 1);
  const next = isNext ? (keys[doing + 1] ?? 0) : 0;
  if (TOLD_TO.has(key) && next === TO && BEHIND_TO.has(keys[doing + 2] ?? 0)) return true;
  if (next === BY && isByOne(words, doing + 2)) return true;
  if (key === DIAGNOSING && AS_WITH.has(next)) return true;
  if (key === SEEING && next === FOR) return true;
  if (key === NOTING && next === THAT && IT.has(keys[be - 1] ?? 0)) return true;
  const verb = (classOf(keys[be - 1]) & HAVE) !== 0 ? be - 1 : be;
  if (TO_PATIENTS.has(key) && PATIENTS.has(keys[verb - 1] ?? 0)) return true;
  const of = classOf(next);
  const isWithout = isNext
    ? ((of & (PREPOSITION | AND)) !== 0 || next === AS) &&
      (of & DETERMINER) === 0 &&
      !(key === GIVING && GIVES.has(next))
    : /^[.;]/.test(words.text.slice(words.ends[doing]));
  if (!isWithout) return false;
  const subject = subjectOf(words, verb);
  if (subject === null || (subject.isJoined && key !== NOTING)) return false;
  const head = keys[subject.head] ?? 0;
  return (
    !DOERS.has(head) &&
    (kindsAt(words, subject.head) & (NOUN | PLURAL)) !== 0 &&
    !/(?:er|or|ist|ian)s?$/.test(words.folded.slice(words.starts[subject.head], words.ends[subject.head]))
  );
}
