import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { type CivilDate, civilDate } from '#domain/calendar/civil-date.ts';

const RETROSPECTIVE = /\bretro(?:spective(?:ly)?|active(?:ly)?)?\b/i;
const LABEL =
  /\b(?:DOS|D\.O\.S\.?|dates?\s+of\s+service|service\s+dates?|dispensed(?:\s+on)?|performed(?:\s+on)?|provided(?:\s+on)?|administered(?:\s+on)?|rendered(?:\s+on)?|completed(?:\s+on)?)\b\s*(?:is|on|was|were|from)?\s*[:#=-]?\s*/i;
const DATE =
  /\b(?:(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2})|(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))\b/gi;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A date with one of these before it is not a date of service. */
const OTHER_DATE =
  /(?:\bper|\border(?:ed)?|\breport|\bRFA|\bdated|\bprescribed|\bvisit|\bexam)\s*(?:the\s+)?(?:on|of|date)?\s*[:,]?\s*$/i;

function dateOf(match: RegExpExecArray): CivilDate | null {
  if (match[4] !== undefined) return civilDate(Number(match[4]), Number(match[5]), Number(match[6]));
  if (match[7] !== undefined) {
    return civilDate(Number(match[9]), MONTHS.indexOf(match[7].slice(0, 3).toLowerCase()) + 1, Number(match[8]));
  }
  const year = Number(match[3]);
  return civilDate(year < 100 ? 2000 + year : year, Number(match[1]), Number(match[2]));
}

function datesIn(text: string): CivilDate[] {
  const dates: CivilDate[] = [];
  for (const match of everyMatch(text, DATE)) {
    const date = dateOf(match);
    if (date !== null && !OTHER_DATE.test(text.slice(0, match.index))) dates.push(date);
  }
  return dates;
}

/** Whether care already given is reviewed, and on which days it was given; of a range, its first and last day. */
export function readDatesOfService(title: string): {
  readonly retrospective: boolean;
  readonly datesOfService: readonly CivilDate[] | null;
} {
  const said = RETROSPECTIVE.test(title);
  if (!/\d/.test(title)) return { retrospective: said, datesOfService: null };
  const label = LABEL.exec(title);
  if (!said && label === null) return { retrospective: false, datesOfService: null };
  const after = label === null ? title : title.slice(label.index + label[0].length);
  const dates = datesIn(after);
  return { retrospective: said || dates.length > 0, datesOfService: dates.length > 0 ? dates : null };
}
