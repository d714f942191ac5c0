import type { LetterWords } from '../../words/letter-words.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { GIVEN_WORDS } from '../../words/given-names.ts';
import { SURNAME_WORDS } from '../../words/surname-words.ts';
import { isToldOfPerson } from '../../words/person-verbs.ts';
import { isMonthOfTime } from '../../words/month-of-time.ts';
import { nameable, nameFrom, startsInitial } from './extent/name-run.ts';
import { isAuthorOfWork } from './author-of-work.ts';
import { fullName, goesOn, hasMiddleInitial, isGiven, TITLED_WORK } from './extent/full-name.ts';
import { framedPerson } from './person-frames.ts';
import { isToldOfCare } from '../firms/medical-house.ts';
import { isRole } from './person-roles.ts';
import { declarant, isLoneWord, isMarried, isWithMe, ofField, sourceOf, toldOf } from './told-of.ts';
import { isWord } from '../../words/vocabulary.ts';
import { BRAND_WORDS, PLACE_WORDS } from '#domain/checks/words/medicine/brand-words.ts';

/** What is done only with a person, before the name. */
const MEETS =
  /(?:^|[^\p{L}])(?:(?:will|to|would|should)\s+(?:see|call|consult)|sees|saw|seen\s+by|met\s+with|consult(?:ed|ation|ations|s)?\s+with|spoke\s+(?:to|with)|spoken\s+(?:to|with)|(?:opinion|signature|letter|report|note|testimony|recommendation|request|appeal|care|office|evaluation|examination|operation|deposition|statement|declaration|affidavit|transcript|interview)s?\s+(?:of|by|from)|(?:[Pp]aralegal|[Ss]ecretary|[Aa]ssistant)\s+(?:for|to)|referring|refer(?:red|ral)\s+(?:(?:him|her|them|the\s+\w+)\s+)?(?:to|by|from)|(?:evaluat|examin|treat|operat|prescrib|interpret|perform|sign|author|dictat|prepar|request|accompani|represent|interview|inject|counsel)ed\s+(?:on\s+)?by|visits?\s+(?:to|with)|sessions?\s+with|therapy\s+(?:with|by|from)|appointment\s+with|(?:correspondence|letters?|payments?|records)\s+(?:\p{Ll}+\s+)?to|represents?|(?:scheduled|arranged|booked|follow(?:ed)?[\s-]+up)\s+with|(?:interpreter|translator|adjuster|examiner|foreman|supervisor|manager|witness|surgeon|anesthesiologist|therapist|radiologist|evaluator|attorney|nurse|driver)\s+(?:was|is)|named|called|by\s+the\s+name\s+of|known\s+as|under|served\s+on|accompanied\s+by|[sdct]\/[wc](?:\s+with|\s+w\/)?|w\/|c\/o|\/s\/|(?:regards|sincerely|truly|yours|thanks|thank\s+you|hi|hello|dear),?|(?:taken|sworn|testif(?:ied|ying)|appear(?:ed|ing|s)?)\s+before|married\s+to|lives\s+with|cared\s+for\s+by|told|contacted|informed|asked|phoned|telephoned|according\s+to|per|as\s+per|(?:history|interview|examination|exam|information|communicat(?:ed|ion)|interpret(?:ed|ation)|translat(?:ed|ion)|spoke|conversed)\s+(?:(?:was|were|is)\s+)?(?:(?:obtained|taken|given|conducted|done|held)\s+)?(?:through|via))\s+$/iu;
/** The words it ends with, asked first: most names stand behind none. */
const MAY_MEET =
  /(?:see|call|consult|saw|sees|by|with|w\/|to|for|referring|from|of|named|called|name|as|represents?|under|on|was|is|[sdct]\/[wc]|c\/o|\/s\/|regards|sincerely|truly|yours|thanks|you|hi|hello|dear|before|told|contacted|informed|asked|phoned|telephoned|per|through|via),?\s+$/iu;
/** The answer of a witness: `Q. Who was it? A. Ana Day.` */
const ANSWERED = /[?]\s+A\.\s+$/u;
/** Who is greeted or thanked: one name is enough. */
const GREETED =
  /(?:^|[^\p{L}])(?:thanks(?:\s+(?:so\s+much|again))?|thank\s+you|best,|cheers,|warmly,|kindly,|cordially,|respectfully,|regards|sincerely|hi|hello|gracias|saludos|hola|estimad[oa]),?\s+$/iu;

/** `Second opinion: Ruiz, neurosurgery`: who gave it. */
const REPORTED = /(?:^|[^\p{L}])(?:opinion|consult(?:ation)?|eval(?:uation)?|referral|second\s+look)\s*:\s+$/iu;
/** `note of Day from Elm Clinic`, `report of Day dated`: whose it is. */
const OF_PAPER = /(?:reports?|notes?|letters?|opinions?|evaluations?|consultations?|depositions?)\sof\s$/u;
/** `EMG by Day, 6/20/2013`: who did it, and when. */
const DONE_BY = /(?:\p{L}|\d)\sby\s$/u;
const DATED = /^,?\s\(?\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/u;
const BESIDE_PAPER = /^(?:\s(?:dated|from|on|of)\s\(?[\p{Lu}\d]|,?\s\(?\d{1,2}[/-]\d)/u;

/** `s/p shoulder scope (Ruiz, 2011)`: who operated, and when. */
const OPERATED =
  /(?:\ss\/p\s[^().;\n]{3,40}|\s(?:scope|arthroscopy|surgery|fusion|repair|release|ACDF|laminectomy|discectomy|meniscectomy))\s\($/u;
const IN_YEAR = /^,?\s(?:(?:0?[1-9]|1[0-2])\/)?(?:19|20)\d\d\)/u;

/** Who is to be reached where a number stands behind: `Call Ana at (510) …`. */
const REACHED = /(?:^|[^\p{L}])(?:call|phone|ring|text|page|reach|contact|ask\s+for)\s+$/iu;
/** Who is told for an emergency, the number right behind: `Emergency contact Ana (510) …`. */
const IN_EMERGENCY =
  /(?:contact|kin|emergency|relative|caller|sister|brother|mother|father|daughter|son|wife|husband|friend|neighbor)\s+$/iu;
const NUMBER_BEHIND = /^\s+\(?\+?\d{3}|^\s+\+?1[\s-]/u;
const NUMBERED = /^\s+(?:at|on|@)\s+[(+]?\d/u;

/** With whom one spoke on the telephone, or for whom word was left. */
const LEFT_WORD =
  /(?:^|[^\p{L}])(?:(?:(?:word|message|msg|voicemail|vm|lvm)(?:\s+was)?(?:\s+left)?)\s+(?:with|w\/|for|from)|(?:appointment|spoke|talked|speaking|chatted|discussed|reviewed|conferred|consulted)\s+(?:to|with)|[sd]\/w|returned\s+call\s+(?:to|from))\s+$/iu;
/** What only somebody does who has an opinion. */
const WRITES =
  /^\s+(?:wrote|rated|opined|testified|concurred|concluded\s+that|felt\s+that|believe[sd]\s+that|agreed\.|disagreed\.|wrote\s+that|declined\s+to|apportioned)(?=\s|$)/u;
/** What somebody does who treats. */
const ORDERS =
  /^\s(?:also\s)?(?:recommended|recommends|(?:noted|found|described|documented|performed)(?!\s(?:in|on|at|to|with|by|over|during|from|and|as|under|throughout)\s)(?=\s\p{Ll})|ordered|advised|prescribed|requested|requests|examined|diagnosed|operated)(?!\p{L})/u;
/** `signed "Ana"`, `At page 14 Day says`: a signature, and whoever was heard. */
function isQuoted({ atoms, text }: LetterWords, index: number, before: string): boolean {
  const behind = text.slice(atoms[index]?.end).slice(0, 20);
  return (
    (/(?:signed|initialed|named|called|nicknamed|as)\s["“]$/u.test(before) && /^["”]/u.test(behind)) ||
    (/(?:page|p\.|line)\s\d{1,4}(?:,?\s(?:line\s)?\d{1,4})?[,:]?\s$/iu.test(before) && isToldOfPerson.test(behind))
  );
}

/** `Ruiz v. Elm Foods` in a line of its own, as a case is headed; behind a precedent's parties its year or a sentence stands. */
const HEADED = /(?:^|[\n\f]|[Cc](?:ase|aption)(?:\s\p{L}+)?:|[Mm]atter\sof|R[Ee]:)[ \t]*$/u;
const AGAINST =
  /^\s(?:\(\p{Ll}+\)\s)?vs?\.?\s(?![^\n\f]*\s(?!the\s|and\s|of\s|et\s)\p{Ll}{2})\p{Lu}[^\n\f]{1,90}(?:[\n\f]|$)/u;

/** `As Ruiz wrote`: whoever wrote it, though the surname is a word. */
function isWriter(letter: LetterWords, index: number): boolean {
  const atom = letter.atoms[index];
  // `The trials of Bell and Law found none`
  if (
    /(?:trial|stud(?:y|ies)|review|paper|work|meta-analys[ei]s|series|authors)s?\s(?:of|by)\s(?:\p{L}+\sand\s)?$/u.test(
      letter.text.slice(Math.max(0, (atom?.start ?? 0) - 36), atom?.start),
    )
  )
    return false;
  const behind = letter.text.slice(atom?.end).slice(0, 30);
  return (
    atom !== undefined &&
    (WRITES.test(behind) ||
      (ORDERS.test(behind) &&
        // `the Practice Advisory recommends`: the end of a title.
        (SURNAME_WORDS.has(atom.plain) ||
          !(letter.isSentenceStart(index) || goesOn(letter, index) || isToldOfCare(atom.plain))))) &&
    isLoneWord(letter, index) &&
    !isAuthorOfWork(letter.text, atom.start, atom.end)
  );
}

/** Two capital words of the language where a person is met, seen or quoted: `will see Mercy White for`. */
export function metPerson(letter: LetterWords, index: number, before: string): number | null {
  // What stands next before it says enough: looked for where it may end, not in all that went before.
  const next = before.slice(-24);
  if (letter.atoms[index]?.text === 'I') return null;
  if (REPORTED.test(next) && nameable(letter, index)) return nameFrom(letter, index);
  const field = ofField(letter, index) ?? framedPerson(letter, index, before);
  if (field !== null) return field;
  const isMet = (MAY_MEET.test(next) && MEETS.test(before)) || ANSWERED.test(next);
  const full = isMet ? fullName(letter, index) : toldOf(letter, index);
  if (full !== null) return full;
  if (hasMiddleInitial(letter, index)) return fullName(letter, index);
  if (OPERATED.test(before)) {
    const last = nameFrom(letter, index) ?? index;
    if (IN_YEAR.test(letter.text.slice(letter.atoms[last]?.end)) && isLoneWord(letter, index)) return last;
  }
  const declares = declarant(letter, index, next);
  if (declares !== null) return declares;
  if (isSurnameOf(letter, index, next)) return index;
  const source = sourceOf(letter, index, next);
  if (source !== null) return source;
  if ((isWithMe(letter, index) || isMarried(next)) && isLoneWord(letter, index))
    return fullName(letter, index) ?? index;
  // A signature stands in a line of its own; a call may be with somebody whose one name is told.
  if (
    SIGNS.test(next) ||
    ((E_SIGNED.test(next) || CALL_WITH.test(next)) && (nameable(letter, index) || isGiven(letter, index)))
  )
    return nameFrom(letter, index, { first: true });
  // `EXAMINATION BY DAY`, `DAY, having been duly sworn`
  if (
    (/EXAMINATION\s+BY\s+$/u.test(next) || SWORN.test(letter.text.slice(letter.atoms[index]?.end).slice(0, 40))) &&
    !isRole(letter.atoms[index]?.plain ?? '')
  )
    return nameFrom(letter, index, { first: true });
  // `see attached, Ana` at the end of a line
  if (
    /\p{Ll},\s$/u.test(next) &&
    endsLine(letter, index) &&
    (GIVEN_WORDS.has(letter.atoms[index]?.plain ?? '') || nameable(letter, index)) &&
    isLoneWord(letter, index)
  )
    return index;
  if (
    ((DONE_BY.test(next) && DATED.test(letter.text.slice(letter.atoms[index]?.end).slice(0, 14))) ||
      (OF_PAPER.test(next) && BESIDE_PAPER.test(letter.text.slice(letter.atoms[index]?.end)))) &&
    isLoneWord(letter, index)
  )
    return index;
  if (GREETED.test(next) && (nameable(letter, index) || isGreetedAlone(letter, index, next)))
    return nameFrom(letter, index, { first: true }) ?? index;
  if (CALLED.test(next) && isCalled(letter, index)) return nameFrom(letter, index, { first: true }) ?? index;
  if ((isInOffice(letter, index) || isPer(letter, index, next)) && isLoneWord(letter, index))
    return nameFrom(letter, index, { first: true });
  if (HEADED.test(next) && (isLoneWord(letter, index) || startsInitial(letter, index))) {
    const last = nameFrom(letter, index, { first: true });
    if (last !== null && AGAINST.test(letter.text.slice(letter.atoms[last]?.end).slice(0, 120))) return last;
  }
  if (isWriter(letter, index) || ((LEFT_WORD.test(next) || isQuoted(letter, index, next)) && isLoneWord(letter, index)))
    return index;
  if (
    IN_EMERGENCY.test(next) &&
    NUMBER_BEHIND.test(letter.text.slice(letter.atoms[index]?.end)) &&
    isLoneWord(letter, index)
  )
    return index;
  if (!REACHED.test(next)) return null;
  const last = fullName(letter, index) ?? index;
  return NUMBERED.test(letter.text.slice(letter.atoms[last]?.end)) ? last : null;
}

/** Where somebody is who takes calls and keeps papers: `Ana at the front desk`, `Bo in Medical Records`. */
const OFFICE =
  /^\s\p{Lu}\.\s(?:stated?s?|said|says|report(?:s|ed)|confirm(?:s|ed)|advised)(?!\p{L})|^(?:\s\p{Lu}\.)?\s(?:at|in|from|with)\s(?:(?:the|his|her|their|our|your)\s)?(?:front\s+(?:desk|office)|reception|registration|medical\s+records|billing|scheduling|authori[sz]ations?|utilization\s+review|utilization|claims|appeals|intake|member\s+services|office|HR|human\s+resources|payroll|accounting|dispatch|security|triage|the\s+ER)(?!\p{L})/iu;

/** `Ruiz of the billing office`: behind `of` only what is somebody's name. */
const OF_OFFICE =
  /^(?:\s\p{Lu}\.)?\sof\s(?:the|his|her|their|our|your)\s(?:\p{Ll}+\s)?(?:office|department|desk|staff|team|unit)(?!\p{L})/u;

function isInOffice(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  const plain = atoms[index]?.plain ?? '';
  // `Dispensed from the office`: what was done.
  if (
    OFFICE.test(text.slice(atoms[index]?.end).slice(0, 30)) &&
    !HEADING_WORDS.has(plain) &&
    !(
      isWord(plain) &&
      /ed$|^(?:seen|done|taken|given|written|drawn|born|told|met|held|left|sent|put|read|found|kept|made|begun|shown|paid|hurt)$/u.test(
        plain,
      )
    )
  )
    return true;
  const last = fullName(letter, index) ?? index;
  return (
    OF_OFFICE.test(text.slice(atoms[last]?.end).slice(0, 40)) &&
    (nameable(letter, last) || SURNAME_WORDS.has(atoms[last]?.plain ?? ''))
  );
}

/** `at rest per Friend.`: who said it, where the sentence ends with the name. */
function isPer({ atoms, text }: LetterWords, index: number, before: string): boolean {
  const atom = atoms[index];
  return (
    atom !== undefined &&
    /\p{Ll}|OK|MMI|TTD|P&S/u.test(before) &&
    /\sper\s$/u.test(before) &&
    /^(?:[.;]?[ \t]*(?:[\n\f]|$)|\.\s|\sto\s\p{Ll})/u.test(text.slice(atom.end, atom.end + 5)) &&
    !BRAND_WORDS.has(atom.plain) &&
    !PLACE_WORDS.has(atom.plain) &&
    !/^(?:day|week|month|year|hour|visit|session|protocol|policy|request|order|orders|instructions?|guidelines?|criteria|history|report|records?)$/u.test(
      atom.plain,
    )
  );
}

/** Whether a line ends for good behind the word. */
function endsLine({ atoms, text, lineEnds }: LetterWords, index: number): boolean {
  const end = atoms[index]?.end ?? 0;
  return (
    /^[ \t]*$/u.test(text.slice(end)) || (/^[ \t]?[\n\f]/u.test(text.slice(end, end + 2)) && lineEnds(end, end + 2))
  );
}

/** Whoever is heard. */
const SWORN = /^,\s(?:having|being)\s(?:been\s)?(?:first\s)?(?:duly\s)?sworn/iu;

/** Whose report it is, and who gave an opinion, though the surname is a word: `per Day's report`, `Second opinion: Day, neurosurgery`. */
function isSurnameOf(letter: LetterWords, index: number, before: string): boolean {
  const { atoms, text } = letter;
  const atom = atoms[index];
  if (
    atom?.capital !== true ||
    atom.shouted ||
    letter.isClinical(index) ||
    isRole(atom.plain) ||
    isMonthOfTime(letter, index)
  )
    return false;
  const behind = text.slice(atom.end, atom.end + 30);
  if (/(?:^|[^\p{L}])(?:per|in)\s$/iu.test(before))
    return (
      !/^(?:today|yesterday|last|this|worker|plaintiff|my|our|the|his|her|their)$/u.test(atom.plain) &&
      OWN_PAPER.test(behind)
    );
  return (
    REPORTED.test(before) &&
    /^,\s(?:ortho|neuro|psych|pain\s+m|internal\s+m|physiatr|\p{Ll}+(?:ology|surgery)\b)/u.test(behind)
  );
}

const OWN_PAPER =
  /^['’]s?\s(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\s)?(?:\p{Ll}+\s)?(?:reports?|opinions?|notes?|letters?|testimony|deposition|findings|exam\p{Ll}*|view|judgment|mind|words)\b/u;

/** `Hi April,` greets one person by a word of the language. */
function isGreetedAlone({ atoms, text }: LetterWords, index: number, before: string): boolean {
  const atom = atoms[index];
  return (
    atom?.capital === true &&
    atom.text.length > 2 &&
    (/(?:hi|hello|hola)\s$/iu.test(before)
      ? text.charAt(atom.end) === ','
      : /(?:thanks|best|cheers)[^,]*,\s$/iu.test(before) &&
        /^(?:\s\p{Lu}\.?)?[ \t]*(?:[\n\f]|$)/u.test(text.slice(atom.end))) &&
    !/^(?:all|team|everyone|everybody|folks|there|again|sirs?|madam|doctors?|counsel|colleagues?|friends?)$/u.test(
      atom.plain,
    )
  );
}

/** Where a signature begins, and where it is told who was on the telephone. */
const SIGNS = /\/s\/\s$/u;
const E_SIGNED = /(?:^|[\n\f.;]\s?)(?:[Ee]-?|[Cc]o-?)?[Ss]igned:?\s$/u;
const CALL_WITH = /(?:^|\s)t\/c\s(?:w\/|with)\s$/iu;

/** Parts in a case in short, before a surname: `the QME (Day) agrees`. */
const CALLED = /(?:^|[^\p{L}])(?:AME|P?QME|PTP|NCM|WCJ)\s\(?$/u;

function isCalled(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  const atom = atoms[index];
  const last = atoms[nameFrom(letter, index, { first: true }) ?? index];
  return (
    atom?.capital === true &&
    (!atom.shouted || atom.text.length === 1) &&
    !isRole(atom.plain) &&
    !TITLED_WORK.test(atom.plain) &&
    (letter.isClinical(index)
      ? /^\s(?:at\spage|\p{Ll}+ed)\b/u
      : /^(?:\)|[,;:]|\.\s|\s*[\n\f]|\s(?:\p{Ll}{2,}\b|\(|\d{1,2}\/))/u
    ).test(text.slice(last?.end, (last?.end ?? 0) + 20))
  );
}
