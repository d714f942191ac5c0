import type { LetterWords } from '../../words/letter-words.ts';
import { behindSuffix } from '../../words/name-suffix.ts';
import { fullName, goesOn } from './extent/full-name.ts';
import { isRole, ROLE } from './person-roles.ts';

/** What stands behind somebody told by the whole name: a day of birth, an age, in brackets a part in the case. */
const TOLD =
  /^(?:,?\s\(?(?:born|DOB|D\.O\.B|aged?\s\d)|,\s(?:who|whom|whose)\s\p{Ll}|\s(?:is|was)\san?\s\d{1,3}[\s-]*(?:years?|yrs?|y\.?o)|\swrote:|\stestified\s(?:on|at|in|that|under|before|to|by)(?!\p{L})|,?\s\(hereafter\b|\s\((?:the\s|his\s|her\s)?(?:\p{Ll}+\s){0,2}(\p{L}+)\)|(?:,|\s(?:is|was)\s(?:the|his|her|their))\s(?:(?:the|his|her|their)\s)?(?:\p{Ll}+\s){0,2}?(\p{Ll}+)(?=[,.;]|\s(?:at|for|from)\s)|,\s(?:declarant|affiant|deponent)(?!\p{L})|,\sWorkers['’]\sCompensation\s(?:Administrative\sLaw\s)?Judge|,\s(?:shift|crew|team|area|line|floor)\s(?:lead|leader|supervisor|manager)(?!\p{L})|\sof\s\p{Lu}.{2,45}\s(?:interpreted|translated|called|wrote|signed)(?!\p{L}))/u;

/** The end of a full name that begins here and has a day of birth or a part in the case behind it; null where none does. */
export function toldOf(letter: LetterWords, index: number): number | null {
  const { atoms, text } = letter;
  if (goesOn(letter, index)) return null;
  if (
    !/\b(?:born|DOB|D\.O\.B|aged?\s\d|wrote:)|\(\p{Ll}|\s(?:is|was)\s(?:the|his|her|their|an?\s\d+)[\s-]|,\s\p{Ll}+(?:\s\p{Ll}+){0,3},|\s(?:interpreted|translated|called|wrote|signed|testified)\s|,\s(?:who[\sms]|declarant|affiant|deponent|Workers|\p{Ll}+\s(?:lead|super|manag))/u.test(
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
