import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { isToldOfPerson } from '../../words/person-verbs.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { behindSuffix } from '../../words/name-suffix.ts';
import { PARTICLES } from '../../known/person-forms.ts';
import { isMonthAsName } from '../../words/month-of-time.ts';
import { fullName, goesOn, TITLED_WORK } from './extent/full-name.ts';
import { nameFrom } from './extent/name-run.ts';
import { isRole, ROLE } from './person-roles.ts';

/** What stands behind somebody told by the whole name: a day of birth, an age, in brackets a part in the case. */
const TOLD =
  /^(?:,?\s\(?(?:born|DOB|D\.O\.B|aged?\s\d)|,\s(?:who|whom|whose)\s\p{Ll}|\s(?:is|was)\san?\s\d{1,3}[\s-]*(?:years?|yrs?|y\.?o)|\swrote:|\stestified\s(?:on|at|in|that|under|before|to|by)(?!\p{L})|,?\s\((?:here(?:after|in|inafter)|the\s["“]|["“](?:the\s)?(?:applicant|claimant|patient|employee|worker))|\s(?:is|was|stands)\s(?:about\s)?\d['’]\s?\d|\s\((?:the\s|his\s|her\s)?(?:\p{Ll}+\s){0,2}(\p{L}+)\)|(?:,|\s(?:is|was)\s(?:the|his|her|their))\s(?:(?:the|his|her|their)\s)?(?:\p{Ll}+\s){0,2}?(\p{Ll}+)(?=[,.;]|\s(?:at|for|from)\s)|,\s(?:declarant|affiant|deponent)(?!\p{L})|,\sWorkers['’]\sCompensation\s(?:Administrative\sLaw\s)?Judge|,\s(?:shift|crew|team|area|line|floor)\s(?:lead|leader|supervisor|manager)(?!\p{L})|\sof\s\p{Lu}.{2,45}\s(?:interpreted|translated|called|wrote|signed)(?!\p{L}))/u;

/** The end of a full name that begins here and has a day of birth or a part in the case behind it; null where none does. */
export function toldOf(letter: LetterWords, index: number): number | null {
  const { atoms, text } = letter;
  if (goesOn(letter, index)) return null;
  if (
    !/\b(?:born|DOB|D\.O\.B|aged?\s\d|wrote:)|\([\p{Ll}"“]|\s(?:is|was|stands)\s(?:about\s)?\d['’]|\s(?:is|was)\s(?:the|his|her|their|an?\s\d+)[\s-]|,\s\p{Ll}+(?:\s\p{Ll}+){0,3},|\s(?:interpreted|translated|called|wrote|signed|testified)\s|,\s(?:who[\sms]|declarant|affiant|deponent|Workers|\p{Ll}+\s(?:lead|super|manag))/u.test(
      text.slice(atoms[index]?.end, (atoms[index]?.end ?? 0) + 50),
    )
  )
    return null;
  const last = fullName(letter, index);
  const told = last === null ? null : TOLD.exec(behindName(letter, last));
  const part = told?.[1]?.toLowerCase() ?? told?.[2];
  return told !== null && (part === undefined || (told[2] === undefined ? isRole(part) : ROLE.test(part)))
    ? last
    : null;
}

/** The end of the name of whoever declares something: `I, Tunde Day, am over eighteen`. */
export function declarant(letter: LetterWords, index: number, before: string): number | null {
  const last = /(?:^|[^\p{L}])I,\s$/u.test(before) ? fullName(letter, index) : null;
  const behind = last === null ? '' : behindName(letter, last);
  return /^,\s(?:am|do|hereby|declare|certify|state|swear|attest|being|the\s+undersigned)\b/u.test(behind)
    ? last
    : null;
}

/** What stands behind a name and its suffix. */
function behindName({ atoms, text }: LetterWords, last: number): string {
  const end = behindSuffix(text, atoms[last]?.end ?? 0);
  return text.slice(end, end + 50);
}

/** Only of a person `who` is said, and that a call came or can be made. */
const WHO =
  /^(?:,\s(?:who|whom|whose)\s\p{Ll}|\sfrom\s(?:the\s)?(?:\p{Ll}+\s){1,3}(?:called|said|stated|wrote|left|confirmed|asked|requested|phoned|advised|faxed)(?!\p{L})|\s(?:can|may)\sbe\s(?:reached|called|contacted|paged)(?!\p{L}))/u;
/** `Ruiz (ortho) asked`: for what field of medicine somebody is. */
const OF_FIELD =
  /^\s\((?:\p{Ll}+\s)?(?:ortho\p{Ll}*|pain(?:\s\p{Ll}+)?|spine|hand|foot|knee|psych\p{Ll}*|neuro\p{Ll}*|rehab|chiro\p{Ll}*|derm|cardio|internist|resident|surgeon|PT|OT|PCP|PTP|QME|AME|PA|NP|RN|UR|PM&R|ENT|DC|\p{Ll}+(?:ology|ologist|iatry|iatrist|surgery|medicine|therapy|therapist))\)/u;

/** What is said behind a person and behind nothing else. */
export const tellsOfPerson = (behind: string) =>
  isToldOfPerson.test(behind) || WHO.test(behind) || OF_FIELD.test(behind) || isApposed(behind);

/** `Ana, the patient's wife,`: what somebody is to the worker. */
const APPOSED =
  /^,\s(?:(?:the|this)\s(?:patient|worker|claimant|applicant|employee|injured\sworker)['’]s|his|her|their|my|an?(?=\s(?:\p{Ll}+\s)?(?!agent|lead|minor|alias|named|fellow)\p{Ll}))\s(?:\p{Ll}+\s)?(\p{Ll}+)(?=-in-law|[,.;)]|\s(?:and|who|at|from|is|was|has|of|for|since)\s)/u;
const isApposed = (behind: string) => ROLE.test(APPOSED.exec(behind)?.[1] ?? '');

/** `Bell (ortho) asked`, `Saw Bell on Monday`: a surname that may be any word before a field of medicine, or behind what begins a note. */
export function ofField(letter: LetterWords, index: number): number | null {
  const { atoms, text } = letter;
  const [atom, before] = [atoms[index], atoms[index - 1]];
  if (atom === undefined || (before !== undefined && before.capital && text.slice(before.end, atom.start) === ' '))
    return null;
  if (!isLoneWord(letter, index) && !PARTICLES.has(atom.plain)) return null;
  if (SAW.test(text.slice(Math.max(0, atom.start - 6), atom.start)) && TIME.test(text.slice(atom.end, atom.end + 12)))
    return nameFrom(letter, index, { first: true });
  if (!/^[^.;,\n]{0,24}\s\(/u.test(text.slice(atom.end, atom.end + 28))) return null;
  const last = nameFrom(letter, index, { first: true });
  return last !== null && OF_FIELD.test(text.slice(atoms[last]?.end).slice(0, 30)) ? last : null;
}

const SAW = /(?:^|[.;\n\f]\s)Saw\s$/u;
const TIME = /^(?:,|\s(?:yesterday|today|again|on|in|last|this|twice|once|for|at)(?!\p{L}))/u;

const NO_WRITER =
  /^(?:he|she|they|it|we|you|i|who|which|that|this|both|neither|everyone|nobody|all|some|study|studies|trial|authors?|panel|court|reviewers?|guidelines?|others?|parties|then|also|later|never|and|but|physicians|doctors|experts|society|academy|association|college|institute|agency|council|foundation|federation|commission|division|department)$/u;

/** A capital word that may be a surname, though it is one of the language. */
export function isLoneWord(letter: LetterWords, index: number): boolean {
  const atom = letter.atoms[index];
  return (
    atom?.capital === true &&
    !atom.shouted &&
    atom.text.length > 1 &&
    !letter.isClinical(index) &&
    !isRole(atom.plain) &&
    !NO_WRITER.test(atom.plain) &&
    (!TITLED_WORK.test(atom.plain) || isMonthAsName(letter, index))
  );
}

/** `Hx per Friend: fell 8 ft`: who told what follows. */
export function sourceOf(letter: LetterWords, index: number, before: string): number | null {
  const { atoms, text } = letter;
  if (!/\p{L}{2}\s(?:per|according\sto)\s$/u.test(before) || !isLoneWord(letter, index)) return null;
  let last = index;
  while (
    last < index + 2 &&
    text.slice(atoms[last]?.end, atoms[last + 1]?.start) === ' ' &&
    isLoneWord(letter, last + 1)
  )
    last += 1;
  return /^:\s\p{Ll}/u.test(text.slice(atoms[last]?.end).slice(0, 3)) &&
    !HEADING_WORDS.has(atoms[last]?.plain ?? '') &&
    !NO_SOURCE.test(atoms[last]?.plain ?? '')
    ? last
    : null;
}

/** What a note says something by, and nobody. */
export const NO_SOURCE =
  /^(?:chart|charts|records?|reports?|protocol|policy|guidelines?|criteria|intake|notes?|history|day|week|month|year|visit|code|statute|regulations?|family|patient|request|form|label|orders?|instructions?)$/u;

/** `Friend and I reviewed the scan`: whoever did it with the writer. */
export const isWithMe = ({ atoms, text, isSentenceStart }: LetterWords, index: number) =>
  isSentenceStart(index) &&
  !HEADING_WORDS.has(atoms[index]?.plain ?? '') &&
  /^\s(?:\p{Lu}[\p{L}'’-]+\s)?and\sI\s(?:\p{Ll}{3,}|saw|met)\s/u.test(text.slice(atoms[index]?.end).slice(0, 44));
/** To whom somebody is married, and who is called so. */
const MARRIED =
  /(?:^|[^\p{L}])(?:[Mm]arried|[Ee]ngaged|[Ww]ed)\sto\s$|\s(?:foreman|supervisor|coworker|co-worker|boss|manager|nurse|friend|neighbor|aide|man|woman)\s(?:called|named)\s$/u;
export const isMarried = (before: string) => MARRIED.test(before);
