import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { ABBREVIATIONS } from '../../words/abbreviations.ts';
import { plainLetters } from '../../words/atoms.ts';
import { degreeBehind } from '../../words/degrees.ts';
import { isClinicalWord, isWord } from '../../words/vocabulary.ts';
import type { Recogniser } from '../recogniser.ts';

export const source = publicationSource;

/** A calling without a mark: behind it only what is surely a name. */
const CALLING =
  /\b(?:[Pp]hysician|[Ss]urgeon|[Pp]rovider|[Pp]ractitioner|[Dd]octor|[Tt]herapist|[Cc]hiropractor|[Pp]sychologist|[Aa]ttorney|[Aa]djuster|[Ee]xaminer|[Ee]valuator|[Rr]eviewer|[Ii]nterpreter|[Nn]urse)[ \t]+/gu;
/** A label, leaders, who did it, a number of a witness: behind these a name may stand surname first. */
const LEAD =
  /:[ \t]+|\b(?:PHYSICIAN|SURGEON|PATIENT|PROVIDER|EMPLOYEE|CLAIMANT|ATTORNEY|ADJUSTER|EXAMINER|NURSE|THERAPIST|INTERPRETER|BY)[ \t]+|\b\d{1,3}\sof\s\d{1,4},[ \t]+|\.(?:[ \t]?\.){2,}[ \t]*|\sby[ \t]+|#[ \t]?\d{1,2}[ \t]\(|[Kk]in[ \t]+|\bname,[ \t]+|\b(?:for|[Rr]e)[ \t]+/gu;
const LINE = /(?:^|[\n\f.;])\s*(?=\p{Lu})/gu;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’]+(?:-\p{L}+)?`;
const PARTICLE = String.raw`(?:(?:Vda\.|VDA\.|San|Santa|SAN|SANTA|De|Del|La|Las|Los|Van|Von|Der|Den|Bin|Al|El|St\.|Mc|de|del|la|las|los|van|von|der|den|DE|DEL|LA|LOS|VAN|VON|BIN|ST\.)[ \t])`;
const SURNAME = String.raw`${PARTICLE}{0,3}${WORD}(?:[ \t]${PARTICLE}{0,2}${WORD})?`;
const behindLead = [
  // Ruiz, A.T.: initials behind the surname, where a label or who did it stands before.
  new RegExp(String.raw`${SURNAME},\s(?:\p{Lu}\.[ \t]?){1,3}(?![\p{L}])`, 'uy'),
  // RUIZ, Ana T. and Ruiz, Ana T
  new RegExp(String.raw`${SURNAME},\s${WORD}(?:[ \t]${WORD}){0,2}[ \t]\p{Lu}(?:\.|(?![\p{L}\p{N}'’-]))`, 'uy'),
  // RUIZ, Ana: capitals, then small letters.
  new RegExp(String.raw`${PARTICLE}{0,3}[\p{Lu}'’-]{2,}(?:[ \t][\p{Lu}'’-]{2,})?,[ \t]\p{Lu}\p{Ll}+(?![\p{L}])`, 'uy'),
  // DE LA RUIZ, ANA and MONTES DE OCA, ANA
  new RegExp(
    String.raw`(?:${PARTICLE}{1,3}[\p{Lu}'’-]{2,}|[\p{Lu}'’-]{2,}[ \t]${PARTICLE}{1,2}[\p{Lu}'’-]{2,}),[ \t][\p{Lu}'’-]{2,}(?![\p{L}])`,
    'uy',
  ),
  // RUIZ ANA T
  new RegExp(
    String.raw`(?:ST\.[ \t])?[\p{Lu}'’-]{2,}(?:[ \t][\p{Lu}'’-]{2,}){1,4}[ \t]\p{Lu}(?:\.|(?![\p{L}\p{N}'’/-]))`,
    'uy',
  ),
];
/** `RUIZ, ANA`; and `Ruiz, Ana` before the next part of a page's head: one of them none of the language. */
const bare = new RegExp(
  String.raw`(?:[\p{Lu}'’-]{2,}(?:[ \t][\p{Lu}'’-]{2,})?,[ \t][\p{Lu}'’-]{2,}(?![\p{L}])|(?<=of\s\d{1,4},[ \t]+)${SURNAME},[ \t]${WORD}(?=,[ \t]))`,
  'uy',
);
/** `Ruiz MD 6/11/14`: a line of a chart. */
const ofLine = new RegExp(
  String.raw`${SURNAME}(?=,?[ \t](?:MD|M\.D\.|DO|DC|DPM|NP|PA-C|PA|PT|RN),?[ \t]\d{1,2}[/-]\d)`,
  'uy',
);

/** `Ruiz, Ana (DOB 3/4/65)`, `Ruiz, A.T.  0035740  Room 4`, `Ordering: Ruiz, Ana Luz, M.D.`: what stands behind says that a person goes before. */
const BORN = String.raw`(?=\s{1,3}\(?(?:DOB|D\.O\.B|[Bb]orn|[Dd]ate\sof\s[Bb]irth|MRN)|\s{2,3}(?:\p{Lu}-?)?(?:\d{6,10}|\d{3}-\d{3}))`;
const GIVEN = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \t]\p{Lu}[\p{L}\p{M}'’.-]*){0,3})`;
const ofPatient = [
  new RegExp(String.raw`${SURNAME},\s${GIVEN}${BORN}`, 'uy'),
  new RegExp(String.raw`[\p{Lu}'’-]{2,}(?:[ \t][\p{Lu}'’-]{1,}){1,4}${BORN}`, 'uy'),
];
const ofDoctor = new RegExp(
  String.raw`${SURNAME},\s${GIVEN}(?=,\s(?:M\.?D|D\.?O|D\.?C|D\.?P\.?M|N\.?P|P\.?A)(?!\p{L}))`,
  'uy',
);

/** `Ruiz, Ana T PT, 4/19/2016`: who saw somebody, and when. */
const ofVisit = new RegExp(
  String.raw`${SURNAME},\s${GIVEN}(?=,?[ \t](?:MD|DO|DC|DPM|NP|PA-C|PA|PT|OT|RN),?[ \t]\d{1,2}[/-]\d)`,
  'uy',
);

/** What a line begins with before somebody's name: `Sincerely, Ana Ruiz, M.D.`, `The AME, Ana Ruiz, M.D.` */
const NO_SURNAME =
  /^(?:The|An?|In|On|At|Per|By|From|To|Sincerely|Best|Cheers|Warmly|Kindly|Respectfully|Cordially|Regards|Thank|Thanks|Yours|Truly|Dear|Signed|Attending|Atentamente|[Pp]hysician|P?QME|AME|PTP|PCP|Dr|Drs|Also|However|Therefore|Finally|Today|Yesterday|Then|(?:\p{L}+\s)?(?:AME|P?QME|IME|Reports?|Notes?|Evaluation|Consultation|Letter|Deposition|Addendum)(?=,))(?!\p{L})/u;

/** Names with the surname first and an initial last, as rosters, signatures and forms with leaders have them. */
export const roster: Recogniser = ({ text }, cites) => {
  const removed: Span[] = [];
  if (cites) return { removed, kept: [] };
  const take = (pattern: RegExp, at: number, surely = false) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return false;
    const comma = found.indexOf(',');
    if ((comma > 0 && degreeBehind(text, at + comma) !== null) || NO_SURNAME.test(found)) return false;
    const words = found.match(/[\p{L}\p{M}'’]{2,}/gu)?.map(plainLetters) ?? [];
    const named = words.some(word => GIVEN_NAMES.has(word) || !(isWord(word) || ABBREVIATIONS.has(word)));
    // `Attn: Appeals, P.O. Box 12`
    if (/^P\.\s?O\.|^PO\s/u.test(text.slice(at + comma + 2, at + comma + 8))) return false;
    if (!named && (surely || pattern === bare || words.some(word => isClinicalWord(word)))) return false;
    removed.push({ start: at, end: at + found.trimEnd().length, class: 'name', rule });
    return true;
  };
  for (const { index, 0: lead } of text.matchAll(LEAD))
    [...behindLead, bare, ofDoctor].some(pattern => take(pattern, index + lead.length));
  for (const { index, 0: lead } of text.matchAll(CALLING))
    behindLead.some(pattern => take(pattern, index + lead.length, true));
  for (const { index, 0: lead } of text.matchAll(LINE))
    [ofLine, ...ofPatient, ofDoctor, ofVisit].some(pattern => take(pattern, index + lead.length));
  return { removed, kept: [] };
};

const rule = 'a surname, then what stands for the given name';
