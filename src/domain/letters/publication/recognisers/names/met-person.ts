import { PARTICLES } from '../../known/person-forms.ts';
import { isAbbreviation } from '../../words/abbreviations.ts';
import type { Atom } from '../../words/atoms.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { isMonthOfTime } from '../../words/month-of-time.ts';
import { isSurnameAn, nameable } from './name-run.ts';
import { isRole } from './person-roles.ts';

/** What is done only with a person, before the name. */
const MEETS =
  /(?:^|[^\p{L}])(?:(?:will|to|would|should)\s+(?:see|call|consult)|sees|saw|seen\s+by|met\s+with|consult(?:ed|ation|ations|s)?\s+with|spoke\s+(?:to|with)|spoken\s+(?:to|with)|(?:opinion|signature|letter|report|note|testimony|recommendation|request|appeal|care|office|evaluation|examination|operation|deposition|statement)s?\s+(?:of|by|from)|refer(?:red|ral)\s+(?:(?:him|her|them|the\s+\w+)\s+)?(?:to|by|from)|(?:evaluat|examin|treat|operat|prescrib|interpret|perform|sign|author|dictat|prepar|request|accompani|represent|interview|inject|counsel)ed\s+(?:on\s+)?by|visits?\s+(?:to|with)|sessions?\s+with|therapy\s+(?:with|by|from)|appointment\s+with|(?:scheduled|arranged|booked|follow(?:ed)?[\s-]+up)\s+with|named|called|by\s+the\s+name\s+of|known\s+as|under|accompanied\s+by|[sdct]\/[wc](?:\s+with|\s+w\/)?|w\/|c\/o|\/s\/|(?:regards|sincerely|truly|yours|thanks|thank\s+you|hi|hello|dear),?|married\s+to|lives\s+with|cared\s+for\s+by|told|contacted|informed|asked|phoned|telephoned|according\s+to|per|as\s+per)\s+$/iu;
/** The answer of a witness: `Q. Who was it? A. Ana Day.` */
const ANSWERED = /[?]\s+A\.\s+$/u;
/** Who is greeted or thanked: one name is enough. */
const GREETED =
  /(?:^|[^\p{L}])(?:thanks|thank\s+you|regards|sincerely|hi|hello|gracias|saludos|hola|estimad[oa]),?\s+$/iu;

/** `Second opinion: Ruiz, neurosurgery`: who gave it. */
const REPORTED = /(?:^|[^\p{L}])(?:opinion|consult(?:ation)?|eval(?:uation)?|referral|second\s+look)\s*:\s+$/iu;
/** What stands behind somebody told by the whole name: a day of birth, an age, in brackets a part in the case. */
const TOLD = /^(?:,?\s\(?(?:born|DOB|D\.O\.B|aged?\s\d)|\s\(hereafter\b|\s\((?:the\s|his\s|her\s)?(\p{L}+)\))/u;

/** Who is to be reached where a number stands behind: `Call Ana at (510) …`. */
const REACHED = /(?:^|[^\p{L}])(?:call|phone|ring|text|page|reach|contact|ask\s+for)\s+$/iu;
const NUMBERED = /^\s+(?:at|on|@)\s+[(+]?\d/u;

/** Words of law and guidelines that are written with a capital and are nobody. */
const TITLED_WORK =
  /^(?:labor|code|section|chapter|guidelines?|tables?|schedule|act|board|title|review|reports?|state|county|city|department|disability|official|edition|appendix|figure|page|article|rule|rules|regulations?|criteria|company|center|clinic|hospital|group|associates|pharmacy|institute|street|avenue|school|district|insurance|fund|foods|farms|services|administrators?|utilization|claims?|independent|work|loss|data|american|national|california|united|states|federal|social|security|health|urgent|home|english|spanish|medicare|general|anesthesia|fluoroscop\w*|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

const isInitial = (atom: Atom | undefined) => atom?.capital === true && atom.text.length === 1;

/** Two capital words of the language where a person is met, seen or quoted: `will see Mercy White for`. */
export function metPerson(letter: LetterWords, index: number, before: string): number | null {
  // What stands next before it says enough: looked for where it may end, not in all that went before.
  const next = before.slice(-24);
  if (REPORTED.test(next) && nameable(letter, index)) return index;
  if (MEETS.test(before) || ANSWERED.test(next) || isToldOf(letter, index)) {
    const full = fullName(letter, index);
    if (full !== null) return full;
  }
  if (GREETED.test(next) && nameable(letter, index)) return index;
  return REACHED.test(next) && NUMBERED.test(letter.text.slice(letter.atoms[index]?.end)) ? index : null;
}

/** Whether a full name begins here that a day of birth or a part in the case stands behind. */
function isToldOf(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  if (atoms[index - 1]?.capital === true && /^[.]?\s$/u.test(text.slice(atoms[index - 1]?.end, atoms[index]?.start)))
    return false;
  if (!/\b(?:born|DOB|D\.O\.B|aged?\s\d)|\(\p{Ll}/u.test(text.slice(atoms[index]?.end, (atoms[index]?.end ?? 0) + 50)))
    return false;
  const last = fullName(letter, index);
  const told = last === null ? null : TOLD.exec(text.slice(atoms[last]?.end, (atoms[last]?.end ?? 0) + 30));
  return told !== null && (told[1] === undefined || isRole(told[1].toLowerCase()));
}

/** The end of two or three capital words, or of one with initials, that make a full name where a person is told of; null where they do not. */
export function fullName(letter: LetterWords, index: number): number | null {
  const { atoms, text } = letter;
  const name: number[] = [];
  let initials = 0;
  let last = index;
  for (let at = index; at < index + 5; at += 1) {
    const [previous, atom] = [atoms[at - 1], atoms[at]];
    if (atom === undefined || /\d/u.test(atom.text)) break;
    const particle = at > index && PARTICLES.has(atom.plain) && atom.text.length > 1;
    if (!atom.capital && !particle) break;
    const gap = at === index ? '' : text.slice(previous?.end, atom.start);
    const initialBefore = previous?.text.length === 1 && /^\.?\s+$/u.test(gap);
    if (at > index && !(/^(?:\s{1,2}|[-‐–'’])$/u.test(gap) || initialBefore)) break;
    if (at > index && letter.lineEnds(previous?.end ?? 0, atom.start)) break;
    const initial = atom.text.length === 1 && /^[.'’]/u.test(text.slice(atom.end));
    const goesOnInCapitals =
      (at > index && atoms[index]?.shouted === true) || /^-\p{Lu}{2}/u.test(text.slice(atom.end, atom.end + 3));
    if (
      atom.shouted &&
      !initial &&
      !goesOnInCapitals &&
      !PARTICLES.has(atom.plain) &&
      (isAbbreviation(atom) || atom.text.length < 3)
    )
      return null;
    if (atom.text.length > 1 && !PARTICLES.has(atom.plain)) name.push(at);
    else if (text.startsWith('.', atom.end)) initials += 1;
    last = at;
  }
  const wordy = name.some(at => {
    const plain = atoms[at]?.plain ?? '';
    return (
      (TITLED_WORK.test(plain) &&
        !(
          at === index &&
          name.length > 1 &&
          /^(?:april|may|june|august)$/u.test(plain) &&
          !isMonthOfTime(letter, at)
        )) ||
      (initials === 0 && letter.isClinical(at) && !letter.standsAlone(at)) ||
      // `P. Son` is a name, whatever a son is to the worker
      (isRole(plain) && !isInitial(atoms[at - 1]) && !isSurnameAn(letter, at))
    );
  });
  const behind = text.slice(atoms[last]?.end, (atoms[last]?.end ?? 0) + 12);
  if (name.length === 0 || !atoms[last]?.capital) return null;
  return (name.length < 2 && initials === 0) ||
    name.length > 3 ||
    wordy ||
    /^\s*(?:[\d#§]|\(\d)|^\s+(?:mg|mcg|ml)\b/u.test(behind)
    ? null
    : last;
}
