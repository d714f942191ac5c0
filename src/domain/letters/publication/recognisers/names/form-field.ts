import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { plainLetters } from '../../words/atoms.ts';
import { degreeBehind } from '../../words/degrees.ts';
import { SUFFIX } from '../../words/name-suffix.ts';
import { EPONYM_NOUN, EPONYMS } from '../../words/eponyms.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { CARE_KINDS, FIRM_KINDS } from '../../words/lists/firm-kinds.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { isClinicalWord, isProduct, isWord } from '../../words/vocabulary.ts';
import type { Recogniser } from '../recogniser.ts';
import { isToldOfCare } from '../firms/medical-house.ts';
import { isRole, ROLE } from './person-roles.ts';

export const source = publicationSource;

const PARTICLE = String.raw`(?:(?:[Vv]da\.|VDA\.|[Dd]e|[Dd]el|[Dd]ela|[Ll]a|[Ll]as|[Ll]os|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Dd]i|[Dd]a|[Dd]os|[Aa]l|[Ee]l|[Bb]in|[Aa]bu|[Mm]c|San|Santa|DE|DEL|LA|LOS|VAN|VON|St\.|ST\.)[ \t])`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’\-‐]\p{L}[\p{L}\p{M}]*)*`;
/** What an interpreter speaks. */
const TONGUE =
  'Spanish|Hmong|Mandarin|Cantonese|Farsi|Punjabi|Armenian|Vietnamese|Korean|Tagalog|Portuguese|Russian|Arabic|ASL';
const NO_NAME = String.raw`(?!(?:M\.?D|D\.?O|D\.?C|R\.?N|N\.?P|P\.?A|P\.?T|Ph\.?D|Psy\.?D|Esq|MPH|DOB|DOI|DOS|DOL|SSN|MRN|QME|AME|ATA|CMT|LAc|Acct|Account|DPT|RPT|RNFA|SLP|MSW|LCSW|ACCT|DEA|MPT|MSPT|CST|OTR|LVN|CCM|EAMS|NPI|DEA|${TONGUE})\b|(?:Claim|Case|File|Acct|Account|Policy|Chart)\s(?:[Nn]o|[Nn]umber|ID|#|\d)|Claim\s\p{L}*\d|\p{Lu}\/|[\p{L}]+(?:\s(?:to|by|from|of|at|[Dd]ate|[Nn]o|[Nn]umber|ID|[Nn]ame))?\s?:)`;
const PIECE = String.raw`${NO_NAME}(?:${PARTICLE}{0,3}(?:(?:\p{Lu}|Ma|MA|Sta|Wm)\.[ \t]?){0,3}${PARTICLE}{0,3}${NO_NAME}${WORD}|\p{Lu}\.(?:[ \t]?\p{Lu}\.){0,2})`;
/** Up to four parts of a name, and its suffix. */
export const FULL = String.raw`${PIECE}(?:[ \t\n\f]${PIECE}){0,3}(?:${SUFFIX})?`;
const NAME = String.raw`${FULL}(?:,[ \t\n\f]${PIECE}(?:[ \t]${PIECE}){0,2})?`;
const ONE = new RegExp(NAME, 'uy');

/** A label of one to four words and its colon, or leaders: what stands behind belongs to whoever the last word says. */
const LABEL =
  /(?:^|[\n\f;|/.]|\s{2}|\s)((?:[\p{L}’'-]{1,20}[ \t]){0,3}[\p{L}’'.-]{2,24})(?:\s?\/\s?\p{L}{2,12}){0,2}(?:\(s\)|[ \t]\(\p{L}[\p{L} ]{1,24}\))?[ \t]?(?::|\.{3,}|-(?=\s))[ \t\n\f]{1,4}(?=\p{Lu}|(?:de|del|dela|van|von|ten|al|el|di)\s)/gu;
/** Short forms and doings of which a person is told in a field. */
const OF_PERSON =
  /^(?:rn|lvn|ma|cna|np|pa|md|do|pt|pta|ot|cota|cht|lac|dc|dpm|crna|pcp|ptp|pmd|qme|ame|pqme|ime|ncm|cm|csr|wcj|aa|da|staff|team|ride|driver|home|caller|contact|spoke|attended|present|accompanied|assisted|peer|signed|e-signed|esigned|signature|cosigned|co-signed|authenticated|authorized|entered|initialed|typed|transcribed|dictated|prepared|submitted|for|by|from|re|deposition|transcript|deponent|testimony|interview|statement|visitor|informant|historian|source|translated|server|served|affiant|dr|doctor|mr|ms|mrs|nombre|paciente|atentamente|firma|recorded|asst|assist|scrub|notify|circulator|circulating|med-legal|medical-legal|chaperone|rep|steward|ordering|rendering|referring|requesting|adj|operator|prescribing|dispensing|taken|charted|scored|witnessed|observed|escort|kids?|siblings|twins|parents|ice|litem|interp|sup|supv|call|copy|copies|covering|coverage|fncm|tcm|atty|attys|addressee|requester|enrollee|cosigner|proctor|preceptor|runner|recipient|initiator|anes|anesth|surg|attg|ordered|keyed)$/u;
/** Labels that end like one of a person and are of a thing. */
const OF_THING =
  /(?:phone|fax|number|date|dates|claim|diagnosis|plan|complaints?|history|findings|exam|pain|impression|status|medications?|treatment|diagnoses|allergies|time|type|address|specialty|license|credentials|by phone|for authorization|request for|for review|reason for|reviewed|recommended|history from|from home|at home|exercise|home)$/u;

/** `Attending RUIZ, ANA T., admitted 2/6/2013`: a calling at the beginning of a line or sentence, and a surname first. */
const BEHIND_CALLING = new RegExp(
  String.raw`(?:^|[\n\f]|[.;|]\s)[ \t]*(?:Attending|Surgeon|Assistant|Anesthesiologist|Radiologist|Pathologist|Resident|Hospitalist|Consultant|Referring|Ordering|Rendering)[ \t](${FULL}(?:,[ \t]${PIECE}(?:[ \t]${PIECE}){0,2}\.?)?)(?=,\s(?:\p{Ll}|\d)|[ \t]*(?:[\n\f;|]|$))`,
  'gu',
);

/** Names in a field of a form, a line of a log or a signature, behind a label that tells of a person: any capital words but those of medicine and of letters. */
export const formField: Recogniser = ({ text, lineEnds }, cites) => {
  const removed: Span[] = [];
  if (cites) return { removed, kept: [] };
  for (const { index, 0: found, 1: label = '' } of text.matchAll(LABEL)) {
    const isOther =
      /^(?:Secondary|Consulting|Consultant)$/u.test(label) && BESIDE_TREATING.test(text.slice(0, index + 1).slice(-60));
    if (!isOther && !isOfPerson(label)) continue;
    // `PTP: DR. RUIZ`: the title is not of the name.
    let at = index + found.length;
    at += TITLE.exec(text.slice(at, at + 12))?.[0].length ?? 0;
    for (let count = 0; count < 6; count += 1) {
      ONE.lastIndex = at;
      const whole = untilCapitalsEnd(untilLineEnds(ONE.exec(text)?.[0] ?? '', at, lineEnds));
      const words = withoutLineBelow(whole, text, at);
      if (words === '') break;
      // `Ruiz, A.T.`: the stop of the last initial.
      const end = at + words.length + (/[\s.]\p{Lu}$/u.test(words) && text.charAt(at + words.length) === '.' ? 1 : 0);
      const behindName = text.slice(end, end + 40);
      if (
        isNamed(words, behindName, text, end) ||
        (count > 0 && LISTED.test(text.slice(at, end))) ||
        ((isOther || ONE_PERSON.test(label)) &&
          /^\p{Lu}[\p{L}'’-]*$/u.test(words) &&
          !NO_ONE.test(words) &&
          STANDS.test(behindName))
      ) {
        removed.push({ start: at, end, class: 'name', rule: 'a name in the field of a form' });
      } else break;
      const degrees = degreeBehind(text, end);
      const behind = degrees !== null && degrees > 0 ? degrees : end;
      const next =
        /^(?:,?[ \t](?:\d{1,2}(?=,)|\((?:\d|undated|\p{Ll})[^)\n]{0,16}\)))?(?:,[ \t](?:and|&)[ \t]|[ \t]?[;/&][ \t]?|,?[ \t](?:and|&|with|or)[ \t]|,[ \t](?=\p{Lu}))/u.exec(
          text.slice(behind, behind + 40),
        )?.[0];
      if (next === undefined) break;
      at = behind + next.length;
    }
  }
  for (const { index, 0: found, 1: name = '' } of text.matchAll(BEHIND_CALLING)) {
    const start = index + found.lastIndexOf(name);
    const isInverted =
      /^\p{Lu}[\p{L}\p{M}'’ -]+,\s\p{Lu}/u.test(name) || /^\p{Lu}{2,}(?:[\s,]+\p{Lu}+\.?)+$/u.test(name);
    if (isInverted && isNamed(name, ',', text, start + name.length))
      removed.push({ start, end: start + name.length, class: 'name', rule: 'a name in the field of a form' });
  }
  return { removed, kept: [] };
};

const TITLE = /^(?:Dr|DR|Mr|MR|Mrs|MRS|Ms|MS|Prof)\.?[ \t](?=\p{Lu})/u;

/** The words up to where a line ends for good. */
function untilLineEnds(words: string, start: number, ends: LetterWords['lineEnds']): string {
  const line = [...words.matchAll(/[\n\f]/gu)].find(({ index }) => ends(start + index, start + index + 1));
  return (line === undefined ? words : words.slice(0, line.index)).replace(/[\s,]+$/u, '');
}

/** A full line below may begin with what is no part of the name: `Ana Ruiz⏎Norco was refilled`. */
function withoutLineBelow(words: string, text: string, at: number): string {
  const line = /^[^\n\f]*/u.exec(words)?.[0] ?? '';
  if (line === words || !/\s/u.test(line)) return words;
  const isWhole = isNamed(words, text.slice(at + words.length, at + words.length + 40), text, at + words.length);
  return isWhole && !isProduct(plainLetters(words.slice(line.length + 1).split(/\s/u)[0] ?? '')) ? words : line;
}

/** `RUIZ, ANA Claim: 12`: a word of the language that is no longer in capitals is the next label. */
function untilCapitalsEnd(words: string): string {
  const next = /[\s,]+(\p{Lu}\p{Ll}+)/u.exec(words);
  if (next === null || !isWord(plainLetters(next[1] ?? ''))) return words;
  const before = words.slice(0, next.index);
  return !/\p{Ll}/u.test(before) && /\p{Lu}{2,}\P{L}+\p{Lu}{2,}/u.test(before) ? before : words;
}

function isOfPerson(label: string): boolean {
  const plain = plainLetters(label).replaceAll(/\.$/gu, '');
  const words = plain.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (/\sof record$/u.test(plain)) return isOfPerson(plain.replace(/\sof record$/u, ''));
  if (
    /^page \d|^attending$|^consultant$/u.test(plain) ||
    /(?:^|\s)(?:cop(?:y|ies)|fax(?:ed)?|mail(?:ed)?|sent|addressed|forwarded|reports?) to$/u.test(plain) ||
    plain === 'ride home' ||
    plain === 'peer to peer' ||
    plain === 'reports reviewed' ||
    plain === 'driven home by'
  )
    return true;
  return (ROLE.test(last) || OF_PERSON.test(last)) && !OF_THING.test(plain);
}

/** Whether the words of a field may be a person's: not all of medicine or of letters, and no firm. */
export function isNamed(words: string, behind: string, text: string, end: number): boolean {
  const told = [...words.matchAll(/[\p{L}\p{M}]{2,}/gu)].map(([word]) => plainLetters(word));
  if (told.length === 0) return /^\p{Lu}$/u.test(words) && (degreeBehind(text, end) !== null || DATED.test(behind));
  if (DATED.test(behind)) return true;
  const kind = told.at(-1) ?? '';
  if (told.length > 1 && (FIRM_KINDS.has(kind) || CARE_KINDS.has(kind))) return false;
  if (told.some(word => NEVER.test(word) || isRole(word))) return false;
  if (told.some(word => !isWord(word) && !EPONYMS.has(word)) || told.some(word => GIVEN_NAMES.has(word))) return true;
  if (told.every(word => EPONYMS.has(word))) return told.length > 1 || !EPONYM_NOUN.test(behind);
  if (isListOfThings(words, behind)) return false;
  if (/^\p{Lu}[\p{L}'’-]+,[ \t]\p{Lu}\p{Ll}+$/u.test(words) && !isClinicalWord(kind) && ENDS.test(behind)) return true;
  // Words of the language alone: one that ends the field, or two.
  return (
    told.length < 4 &&
    told.every(word => !isClinicalWord(word)) &&
    !(told.length > 1 && told.every(isToldOfCare)) &&
    ENDS.test(behind)
  );
}

/** `Risks, Benefits, Alternatives`: plurals in a row of three. */
const isListOfThings = (words: string, behind: string) =>
  /^\p{Lu}\p{Ll}+s,[ \t]\p{Lu}\p{Ll}+s$/u.test(words) && /^,[ \t](?:and[ \t])?\p{L}\p{Ll}+s(?!\p{L})/u.test(behind);

/** Behind others a surname with what stands for the given name: `Ruiz, A.T.`, `Ruiz, Ana T`. */
const LISTED = /^[\p{L}\p{M}'’. -]+,[ \t](?:(?:\p{Lu}\.[ \t]?){1,3}|\p{Lu}[\p{L}\p{M}'’-]+[ \t]\p{Lu}\.?)$/u;
/** Labels behind which one person stands and nothing else, whatever else the surname means: `PCP: English`. */
const ONE_PERSON = /(?:^|\s)(?:PCP|PTP|PMD|P?QME|NCM|WCJ|[Pp]eer\s+to\s+peer)$/u;
/** `PTP: Ruiz. Secondary: Bell.`: the other who treats. */
const BESIDE_TREATING = /(?:^|\s)(?:PTP|PCP|[Pp]rimary(?:\s[Tt]reating)?(?:\s[Pp]hysician)?):\s[^:\n]{2,40}$/u;
const NO_ONE =
  /^(?:None|Not|No|Yes|Unknown|See|Same|Self|The|This|Deferred|Pending|Unavailable|Requested|Declined|Completed|Attempted|Left|Done|Voicemail|Spoke|Per|[A-Z]{2,})$/u;
/** What ends such a field, or says whether somebody could be reached. */
const STANDS = /^[ \t]*(?:[\n\f;|(]|$)|^\.(?:\s|$)|^[ \t](?:un)?available\b/u;
/** The day of somebody's report. */
const DATED = /^\s\((?:\d{1,2}\/\d|undated)/u;
/** What ends a field: a mark, its line, a wide space, a degree, a day. */
const ENDS = /^(?:[ \t]*(?:[\n\f;|/(]|$)|[ \t]{2}|,[ \t]|[ \t]\(?\d|\.(?:\s|$))/u;
const NEVER =
  /^(?:upheld|overturned|modified|daily|weekly|monthly|nightly|biweekly|twice|once|chronic|severe|mild|moderate|stable|unstable|improved|worse|better|certified|the|this|that|none|not|unknown|see|same|self|yes|no|is|was|has|had|who|which|he|she|it|they|his|her|deferred|denies|denied|normal|negative|positive|pending|continue|request|review|treatment|medical|date|page|january|february|march|april|june|july|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|spanish|yes|and|or|for|with|without|patient|please|maximus|claims|utilization|bill|department|office|unit|attention|administrative|dear|to|from|at|on|in)$/u;
