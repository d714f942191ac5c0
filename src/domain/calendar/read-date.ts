import { type CivilDate, civilDate } from './civil-date.ts';
import { shortMonthNames } from './months.ts';

/** A date named in a text: a whole day, or a month when `date` is null. Offsets are UTF-16 code units. */
export type DateMention = {
  readonly date: CivilDate | null;
  /** `2014-10` */
  readonly month: string;
  readonly start: number;
  readonly end: number;
};

const MONTHS = shortMonthNames.map(name => name.toLowerCase());
const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** 10-28-2016, 10/28/16, 8.1.2012; a line may break after a separator. */
const FIGURES = String.raw`(?<![\d/.-])(?<month>\d{1,2})(?<sep>[-/.])\s?(?<day>\d{1,2})\k<sep>\s?(?<year>\d{4}|\d{2})(?!\d|[-/.]\d|\s?%)`;
/** 2014-10-08 */
const ISO = String.raw`(?<![\d/.-])(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d|[-/.]\d)`;
/** October 8, 2014; Oct 8 2014; October 2014; October of 2014 */
const NAME_FIRST = String.raw`\b(?<name>${MONTH_NAME})\.?(?:\s{1,4}(?<nameDay>\d{1,2})(?:st|nd|rd|th)?)?(?:,|\s{1,4}of)?\s{1,4}(?<nameYear>\d{4})\b`;
/** 8 October 2014 */
const DAY_FIRST = String.raw`(?<![\d/.-])(?<firstDay>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?<laterName>${MONTH_NAME})\.?,?\s(?<laterYear>\d{4})\b`;
const ANY_DATE = new RegExp(`${FIGURES}|${ISO}|${DAY_FIRST}|${NAME_FIRST}`, 'gi');

/** Two figures stand for 1950 to 2049. */
function fullYear(year: string): number {
  const figure = Number(year);
  if (year.length > 2) return figure;
  return figure < 50 ? 2000 + figure : 1900 + figure;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The day, or null when the calendar has no such day or it lies outside 1900 to 2099. */
function likelyDay(year: number, month: number, day: number): CivilDate | null {
  return year < 1900 || year > 2099 ? null : civilDate(year, month, day);
}

type Parts = { readonly year: number; readonly month: number; readonly day: number | null };

function partsOf(groups: Readonly<Record<string, string | undefined>>): Parts {
  const { month, day, year, isoYear, isoMonth, isoDay, name, nameDay, nameYear, firstDay, laterName, laterYear } =
    groups;
  if (year !== undefined) return { year: fullYear(year), month: Number(month), day: Number(day) };
  if (isoYear !== undefined) return { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) };
  if (laterName !== undefined) return { year: Number(laterYear), month: monthOf(laterName), day: Number(firstDay) };
  return { year: Number(nameYear), month: monthOf(name ?? ''), day: nameDay === undefined ? null : Number(nameDay) };
}

/** Every date a text names, in order. Days the calendar does not have are left out; scores and doses are not dates. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  ANY_DATE.lastIndex = 0;
  for (let match = ANY_DATE.exec(text); match !== null; match = ANY_DATE.exec(text)) {
    const { year, month, day } = partsOf(match.groups ?? {});
    const date = day === null ? null : likelyDay(year, month, day);
    if (date === null && (day !== null || likelyDay(year, month, 1) === null)) continue;
    found.push({
      date,
      month: `${year}-${String(month).padStart(2, '0')}`,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

/** The day a text is, when it is one date and nothing else; null for a month, an impossible day or other words. */
export function readDate(text: string): CivilDate | null {
  const trimmed = text.trim();
  const mention = findDates(trimmed)[0];
  if (mention === undefined || mention.start !== 0 || mention.end !== trimmed.length) return null;
  return mention.date;
}
