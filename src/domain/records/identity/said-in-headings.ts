import { type CivilDate, civilDate } from '#domain/calendar/civil-date.ts';
import { findDates } from '#domain/calendar/read-date.ts';
import { mendFigures } from '../documents/text/mend-figures.ts';

/** A name as a heading gives it; `sure` where its label can only mean whom the paper is about. */
export type SaidName = { readonly name: string; readonly sure: boolean };

/** Of whom a page says it is: what stands at its head under such labels. */
export type SaidInHeading = {
  readonly names: readonly SaidName[];
  readonly born: readonly CivilDate[];
  readonly claims: readonly string[];
};

/** Lines that say something among which the head of a page ends, its letterhead and the address it goes to among them. */
const HEAD = 26;

/** A label begins a line, a column, a cell, or a numbered field. */
const OPENS = String.raw`(?:^\s*|\s{2,}|[|\t(]\s*|\d{1,2}[a-z]?\.\s*)`;
const label = (words: string) => new RegExp(`${OPENS}(?:${words})\\s*[:;]\\s*`, 'gi');
const PATIENT = label(
  String.raw`(?:patient|employee|injured worker|worker|claimant|applicant|examinee|pt)(?:['’]?s)?(?:\s+(?:full\s+)?name)?(?:\s*\([^)]{1,40}\))?|name of (?:the )?(?:patient|employee|injured worker)|name\s*\([^)]{0,20}\b(?:first|last)\b[^)]{0,20}\)`,
);
const NAME = label('name|re|regarding');
const LAST = label(String.raw`last(?:\s+name)?|surname`);
const FIRST = label(String.raw`first(?:\s+name)?`);
const BORN = label(
  String.raw`d\.?\s?o\.?\s?b\.?|(?:patient['’]?s?\s+|employee['’]?s?\s+)?(?:date of birth|birth\s?date)|born`,
);
const CLAIM = label(String.raw`(?:w\.?c\.?\s*|our\s+)?claims?\s*(?:#|no\.?|nos\.?|num(?:ber)?\.?)?|claim\s*#`);
/** A running head: Linda Sample (10/19/1972) */
const RUNNING = /^\s*(?<name>\p{Lu}[\p{L}.,'’ -]{3,50}?)\s*\(\s*(?<born>[\dOIl/.-]{6,10}|\d{1,2}-\p{L}{3}-\d{4})\s*\)/u;

/** Reads of whom a page says it is; most pages say nothing. */
export function saidInHeading(text: string): SaidInHeading {
  const names: SaidName[] = [];
  const born: CivilDate[] = [];
  const claims: string[] = [];
  for (const line of headOf(text)) {
    const running = RUNNING.exec(line)?.groups;
    if (running !== undefined) {
      const day = birthDayIn(running['born'] ?? '');
      const name = nameIn(running['name'] ?? '');
      if (day !== null && name !== null) {
        names.push({ name, sure: true });
        born.push(day);
      }
    }
    if (!/[:;]/.test(line)) continue;
    for (const value of valuesOf(line, PATIENT)) add(names, nameIn(value), true);
    for (const value of valuesOf(line, NAME)) add(names, nameIn(value), false);
    for (const value of valuesOf(line, BORN)) {
      const day = birthDayIn(value);
      if (day !== null) born.push(day);
    }
    for (const value of valuesOf(line, CLAIM)) {
      const claim = claimIn(value);
      if (claim !== null) claims.push(claim);
    }
    const [last] = valuesOf(line, LAST);
    const [first] = valuesOf(line, FIRST);
    if (last !== undefined && first !== undefined) add(names, nameIn(`${oneField(last)}, ${oneField(first)}`), true);
  }
  return { names, born, claims };
}

function add(names: SaidName[], name: string | null, sure: boolean): void {
  if (name !== null) names.push({ name, sure });
}

function headOf(text: string): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length < HEAD; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    if (/\S/.test(line) && line.length < 300) lines.push(line);
    from = end < 0 ? text.length : end + 1;
  }
  return lines;
}

/** What stands behind each label of a sort, up to where the line may go on with something else. */
function valuesOf(line: string, pattern: RegExp): string[] {
  return Array.from(line.matchAll(pattern), match => line.slice(match.index + match[0].length));
}

const oneField = (value: string): string => value.split(/\s{2,}|[|\t]/)[0]?.trim() ?? '';

/** Where a name ends: at the next field, whose label may stand a single blank apart. */
const NEXT =
  /\s(?:d\.?o\.?[bisle]|date|claims?|cl[#a]|sex|age|gender|male|female|m\.?r\.?n|acct|account|chart|i\.?d|ssn?|employer|phone|tel|address|exam|visit|provider|physician|doctor|dr|ur|case|file|wcab|adj|insured|insurance|carrier|payer|room|page|referr\w*|encounter|occupation|born|number|no|v|vs|injury|dated?|on|in|at|and|of|for|by|to|with|ssn|social|birth\w*|first|last|report)\b.*$/i;
/** A physician or a lawyer, whatever the label. */
const DEGREE =
  /(?:,|\s)\s?(?:M\.?\s?D|D\.\s?O|DO|D\.?\s?C|D\.?P\.?M|Ph\.?\s?D|Psy\.?\s?D|D\.?P\.?T|P\.?A(?:-C)?|N\.?P|R\.?N|L\.?\s?Ac|Esq|J\.?D)\.?\s*(?:,|$)/;
/** Words that are no name, whatever their letters. */
const NO_NAME = new Set(
  (
    'the this that see is was has had not none unknown self same above below new established full part time yes no male female adult ' +
    'signature name education information history portal copy status seen evaluated care assistance request requests determination ' +
    'review authorization report denial appeal treatment therapy surgery injury date claim employer employee patient applicant ' +
    'defendant file record records left right initial follow services medical utilization independent final notice letter work workers ' +
    'compensation attached enclosed clinic center group inc llc company insurance hospital county city state department office law ' +
    'offices spine lumbar cervical knee shoulder wrist hand pain mri study notes decision application qme ame panel lien hearing'
  ).split(' '),
);
const WORD = /^(?:\p{Lu}[\p{L}\d|!'’-]*\.?|(?:de|del|la|las|los|y|van|von|der|da|di|el)\.?)$/u;

/** The name at the beginning of a value; null where none stands there. */
function nameIn(value: string): string | null {
  const field = oneField(value).replace(/^(?:mr|mrs|ms|miss)\.?\s+/i, '');
  if (DEGREE.test(field)) return null;
  const name = field.replace(NEXT, '').replace(/[\s,;:.(-]+$/, '');
  if (name.length > 60 || name.includes(':')) return null;
  const words = name.split(/[\s,]+/).filter(word => word !== '');
  if (words.length < 2 || words.length > 6) return null;
  if (!words.every(word => WORD.test(word)) || words.some(word => NO_NAME.has(word.toLowerCase()))) return null;
  return words.filter(word => word.length > 2).length === 0 ? null : name;
}

/** Nobody hurt at work was born later; two figures of a year are of the century before. */
const LAST_YEAR_OF_BIRTH = 2012;

function birthDayIn(value: string): CivilDate | null {
  const [found] = findDates(mendFigures(value.slice(0, 24)));
  if (found?.date == null || found.start > 3) return null;
  const [year = 0, month = 1, day = 1] = found.date.split('-').map(Number);
  if (year <= LAST_YEAR_OF_BIRTH) return year < 1905 ? null : found.date;
  return civilDate(year - 100, month, day);
}

function claimIn(value: string): string | null {
  const written = /^[A-Z\d][A-Z\d/-]*(?: [A-Z\d/-]*\d[A-Z\d/-]*)*/i.exec(oneField(value))?.[0] ?? '';
  return (written.match(/\d/g)?.length ?? 0) >= 4 && written.length <= 30 ? written : null;
}
