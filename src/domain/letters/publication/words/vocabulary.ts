import { remembering } from '#domain/drugs/words/remembering.ts';
import { MEDICAL_WORDS } from '#domain/checks/words/medicine/medical-words.ts';
import { ORDINARY_WORDS } from '#domain/checks/words/medicine/ordinary-words.ts';
import { drugNames } from '#domain/drugs/find-drug.ts';
import { isEnglish } from '#domain/checks/words/english/english.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { BRAND_WORDS, PLACE_WORDS } from '#domain/checks/words/medicine/brand-words.ts';
import { MEDICINE_WORDS } from '#domain/checks/words/medicine/medicine-words.ts';
import { BESIDE_ENGLISH, WORDS_FIRST } from './lists/words-of-letters.ts';
import { SURNAME_WORDS } from './surname-words.ts';

const drugWords = new Set<string>();
for (const [name] of drugNames) {
  for (const word of name.toLowerCase().split(/[^a-z]+/u)) if (word.length > 2) drugWords.add(word);
}

const MOST_KEPT = 50_000;

const medical = new Set(MEDICAL_WORDS.filter(word => word.length > 2));

const bodyWords = new Set(
  'hand foot feet back head neck knee hip wrist elbow shoulder ankle leg arm finger toe thumb chest spine heart lung skin bone face eye ear nose mouth jaw rib heel palm forearm thigh calf shin pain complaint complaints therapy surgery pills drug patch'.split(
    ' ',
  ),
);

/** Brands of braces, pumps, stimulators and other devices, which stand where a name might. */
const devices = new Set(
  'dynasplint flexionater extensionater ermi bledsoe donjoy exogen cybertech vascutherm cryocuff hotice orthostim interspec biofreeze saunders pronex posturetek thermacare kneehab respond ortho-nesic alpha-stim vionic hydracare'.split(
    ' ',
  ),
);

/** Whether a word in plain lower case is part of the name of a drug or a device, or a brand. */
export const isProduct = (plain: string): boolean =>
  drugWords.has(plain) || devices.has(plain) || BRAND_WORDS.has(plain);

/** Whether a word in plain lower case is one of medicine, or part of the name of a drug or device; what is only made like one is none where English has it. */
export const isClinicalWord = remembering(
  MOST_KEPT,
  plain =>
    bodyWords.has(plain) ||
    medical.has(plain) ||
    drugWords.has(plain) ||
    devices.has(plain) ||
    MEDICINE_WORDS.has(plain) ||
    // `innovative` ends as words of medicine do, and is one of the language.
    (medicalForm.test(plain) && !isEnglish(plain)) ||
    medical.has(plain.replace(/s$/u, '')),
);

/** Whether a word in plain lower case is a word of the language, of medicine or of letters like these. */
export const isWord = remembering(MOST_KEPT, decide);

function decide(plain: string): boolean {
  return (
    BESIDE_ENGLISH.has(plain) ||
    WORDS_FIRST.has(plain) ||
    ORDINARY_WORDS.has(plain) ||
    isClinicalWord(plain) ||
    inflected(plain, stem => medical.has(stem)) ||
    (!SURNAME_WORDS.has(plain) && !GIVEN_NAMES.has(plain) && isFartherWord(plain))
  );
}

/** Of the farther lists, where people are called by some of the words too: those are decided by what stands about them. */
const isFartherWord = (plain: string) =>
  BRAND_WORDS.has(plain) ||
  PLACE_WORDS.has(plain) ||
  // Of two letters a dictionary has short forms, tones and cries: `Ho`, `Ma`, `Pa`.
  (plain.length > 2 && isEnglish(plain)) ||
  inflected(plain, isFartherStem) ||
  isCompound(plain) ||
  englishForm.test(plain);

/** `subspecialties`, `neurovascular`: what science puts before a word. */
function isCompound(plain: string): boolean {
  const rest = BEGINNING.exec(plain)?.[1];
  return rest !== undefined && (isEnglish(rest) || isClinicalWord(rest));
}

const BEGINNING =
  /^(?:sub|inter|non|pre|post|multi|anti|micro|hyper|hypo|peri|intra|extra|supra|infra|trans|retro|semi|poly|neuro|cardio|electro|thermo|physio|psycho|osteo|myo|arthro|bio)(.{5,})$/u;

const isFartherStem = (plain: string) => BESIDE_ENGLISH.has(plain) || MEDICINE_WORDS.has(plain);

// Endings that only words of English have.
const englishForm =
  /.{5}ments?$|.{3}(?:[ts]ions?|atory|ously|ically|ingly|edly|fully|lessly|ability|ibility|ivity|ality|icity|osity|i[sz]ations?|istic|escent|aceous|iform|lessness|fulness|iness|i[sz]ing|i[sz]ed)$/u;

// Endings that make a word of medicine or the name of a drug of what stands before them.
const medicalForm =
  /.{3}(?:itis|osis|oses|ectomy|otomy|ostomy|plasty|pathy|scopy|scopic|graphy|gram|algia|emia|uria|oid|aemia|plegia|paresis|trophy|tropic|lysis|desis|pexy|penia|philia|phasia|phagia|pnea|rrhea|rrhage|sthesia|kinesis|metry|therapy|logy|logic|logical|logist|meter|scope|zole|pril|sartan|statin|olol|profen|oxen|caine|tidine|azepam|zolam|barbital|cycline|cillin|mycin|floxacin|triptan|setron|gabalin|pentin|codone|morphone|fentanyl|dronate|oxetine|triptyline|pramine|prazole|coxib|lukast|mab|nib|ergic|genic|static|phobia|phobic|ative|ation|ations|tional|ically|ectomies)$/u;

/** A plural, a verb form or another form of a word that is listed. */
function inflected(plain: string, listed: (stem: string) => boolean): boolean {
  const [, stem, ending] = /^(.{3,}?)('s|s|es|ed|ing|ly|er|ers)$/u.exec(plain) ?? [];
  // `boxes` and `goes`, not `barnes`.
  const isWhole = ending !== 'es' || /(?:[sxzoiy]|[cs]h)$/u.test(stem ?? '');
  return (
    stem !== undefined &&
    ((isWhole && listed(stem)) ||
      listed(`${stem}e`) ||
      (/(.)\1$/u.test(stem) && listed(stem.slice(0, -1))) ||
      (plain.endsWith('ies') && listed(plain.replace(/ies$/u, 'y'))))
  );
}
