import { findDates } from '#domain/calendar/read-date.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { mendFigures } from '../text/mend-figures.ts';
import type { Line } from '../text/words.ts';

/**
 * What a date on a page is of: `visit` the visit, procedure or test; `report` the report, letter or decision;
 * `plain` a date that says no more than that; `signed` a signature; `served` a service of papers; `aside` of something
 * else (birth, injury, print, fax, receipt, another appointment).
 */
export type DateOf = 'visit' | 'report' | 'plain' | 'signed' | 'served' | 'aside';
export type PageDate = { readonly of: DateOf; readonly date: CivilDate; readonly line: number };

/** Dates beyond these add nothing to what a page is dated. */
const MOST = 24;

/** A sheet that goes on has, as its first line, of whom and of which day the report is: "Ana Sample  31-Jul-2005". */
const SHEET_HEAD = 2; // lines
const SHEET_OF = /^\s*\p{Lu}[\p{L}.'’-]*(?:,?\s\p{Lu}[\p{L}.'’-]*){1,3}\s{2,}$/u;

/** Words right before a date that make it a date of something else; the words are mended and without punctuation. */
const ASIDE =
  /(?:birth|\bd ?o ?b|injury?|injured|\bd ?o ?i|\bd ?o ?l|loss|accident|print(?:ed)?|fax(?:ed)?|received?|hired?|onset|expires?|expiration|effective|rev(?:ised)?|refilled?|due|born|age|accepted|ordered|order|scheduled|ur|denial|application|assigned|through|to|hearing|period|from|started?|until|since|worked|seen by|appointment|enrolled|employment|letter of|decision of)(?: (?:date|on|at|of|time|by|is|was))*$/;
/** The same some words before, with the label between: `next visit date`. */
const ASIDE_BEFORE =
  /\b(?:next|last|previous|prior|return|scheduled|utilization review determination letter|ur|follow up appointment|expected|estimated|anticipated|original|first (?:seen|injury))(?: \w+){0,3}$/;
const EXCEPT = /first exam\w*|last exam date of this/;

const LABELS: readonly (readonly [DateOf, RegExp])[] = [
  [
    'served',
    /\b(?:served|service of|mailed|mailing|executed|deposited|executed at [\w ]{3,40})(?: (?:on|at|by|date|in))*$/,
  ],
  [
    'visit',
    /\b(?:dates? of (?:the |this |current |first )?(?:service|visit|exam\w*|re ?evaluation|evaluation|treatment|procedure|surgery|operation|study|test\w*|consultation|encounter|session|collection|scan)|d ?o ?[sev]|(?:visit|exam|examination|service|surgery|study|procedure|encounter|evaluation|treatment|consultation|session|operation|test|scan|collection|treated)(?: date)?(?: time)?|date (?:and )?(?:hour |time )?of (?:first )?exam\w*|collected|seen|examined|evaluated|performed|drawn|operated|date (?:seen|examined|evaluated|collected|performed))(?: (?:on|at|date|time|is|was))*$/,
  ],
  [
    'report',
    /\b(?:date of (?:the |this )?(?:report|determination|decision|notice|letter|request|review|issue)|(?:report|determination|decision|notice|letter|request|issue|review|completion)(?: date)?|date (?:reported|of completion|issued|completed)|reported|dated|issued|made)(?: (?:on|at|date|time|is|was))*$/,
  ],
  [
    'signed',
    /\b(?:sign\w*|dictat\w*|transcri\w*|authenticat\w*|finalized|verified|approved|electronically|dd|dt|completed by)\b.{0,40}$/,
  ],
  ['plain', /(?:^|\b)date(?: time)?$|^$/],
];

/** The dates of a page, each with what it is of: by the words before it on its line, else on the line above. */
export function datesOf(lines: readonly Line[], mended: (text: string) => string): PageDate[] {
  const found: PageDate[] = [];
  lines.forEach(({ raw }, line) => {
    if (found.length >= MOST || !/[\dOIl]{1,2}[/.\-\s,]|\d{4}/.test(raw)) return;
    const text = mendFigures(raw);
    let before = 0;
    for (const { date, start, end } of findDates(text)) {
      if (date === null) continue;
      const words = text.slice(Math.max(before, start - 60), start);
      const alone = before === 0 && !/[\p{L}\p{N}]/u.test(words);
      const label = alone ? labelAbove(lines[line - 1], text.slice(end)) : words;
      const of = dateOf(mended(label), alone && label === '');
      const heads = of === 'aside' && line < SHEET_HEAD && SHEET_OF.test(words) && !/\S/.test(text.slice(end));
      found.push({ of: heads && !ASIDE.test(mended(label)) ? 'plain' : of, date, line });
      before = end;
    }
  });
  return found;
}

/** A line that is only a label names the date under it. */
function labelAbove(above: Line | undefined, rest: string): string {
  if (above === undefined || rest.trim().length > 3) return '';
  return /\d/.test(above.raw) ||
    above.raw.length > 45 ||
    !/date|d\.?o\.?[sibe]|signed|collected|reported/i.test(above.raw)
    ? ''
    : above.raw;
}

/** `Date` and `exam` as scanners read them, too short words to be mended as others are. */
const MISREAD_DATE = /\b[do]a[tlf][eco]\b/g;
const MISREAD_EXAM = /(?<=\bof )(?:[a-z0-9]xam|e[a-z0-9]am|ex[a-z0-9]m|exa[a-z0-9]{1,2})$/;

function dateOf(said: string, bare: boolean): DateOf {
  if (bare) return 'plain';
  const label = said.replaceAll(MISREAD_DATE, 'date').replace(MISREAD_EXAM, 'exam');
  if ((ASIDE.test(label) || ASIDE_BEFORE.test(label)) && !EXCEPT.test(label)) return 'aside';
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? 'aside';
}
