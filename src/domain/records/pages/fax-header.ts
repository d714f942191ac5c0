import type { Source } from '#domain/law/source.ts';
import type { PageLine } from './page-lines.ts';

export const source: Source = {
  cite: '47 CFR 68.318(d)',
  says: 'a fax machine sold in the United States marks each page, or the first, at its edge with date, time, the sender and its number',
  confidence: 'medium', // that it is marked is the rule; the forms of the line are read from how machines print it
};

// Digits as a poor line shows them: a zero may come out as O, a one as l or I.
const D = '[0-9OolI]';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const TIME = new RegExp(`(?<![\\d/])${D}{1,2}[:;]${D}{2}(?:[:;.]${D}{2})?(?:\\s?[ap]\\.?m\\b\\.?|[ap]\\b)?`, 'gi');
const DATE = new RegExp(
  [
    `\\b${D}{1,4}[-/.]\\s?${D}{1,2}[-/.]\\s?${D}{2,4}\\b`,
    `\\b${MONTH}[-/.,\\s]{0,2}${D}{1,2}(?:st|nd|rd|th)?[-/.,\\s]{1,2}(?:${D}{4}|${D}{2}\\b)`,
    `\\b${D}{1,2}[-/.\\s]${MONTH}[-/.,\\s]{1,2}${D}{2,4}`,
  ].join('|'),
  'gi',
);
const PAGE = new RegExp(
  [
    `\\bp(?:g|age)?s?\\b[.:,#]{0,2}\\s*${D}{1,4}(?:\\s*(?:/|of)\\s*${D}{1,4})?(?![\\d/])`,
    `\\bp[.,]?${D}{1,4}(?:/${D}{1,4})?\\b`,
    `(?<![\\d/])${D}{2,4}/${D}{2,4}(?![\\d/])`,
    `#\\s?${D}{1,4}/${D}{1,4}`,
  ].join('|'),
  'gi',
);
const LABEL =
  /\b(?:from|frm|to|fax(?:\s?(?:no|number|id|server))?|tel|phone|id|csid|tsid|rcvd|received|job|no|st|user|name|via)\b\s?[.:#]+|\b(?:fax|right\s?fax|e-?fax)\b|\bFAX\S*/gi;
const PHONE = /\+?\(?\d{3}\)?[-.\s]{1,2}\d{3}[-.\s]\d{4}\b|\b\+?1?\d{10}\b/g;
const ZONE = /\b(?:[PMCE][SD]?T|GMT|UTC|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\b\.?/gi;

/** What the header of a medical form or a printed chart says and a machine does not. */
const OF_A_FORM =
  /\b(?:patient|pt|dob|birth|born|mrn|chart|claim|visit|exam\w*|encounter|print\w*|report|dictated|transcribed|signed|electronically|injury|doi|account|acct|insured|employee|provider|physician|diagnosis|date of|appointment|admit\w*|discharge\w*|room|order\w*|specimen|collected|result\w*|proof of service)\b/i;

/** Whether a line is one a fax machine prints at the edge of a page; it does not look where the line stands. */
export function isFaxLine(line: string): boolean {
  if (line.length > 160 || OF_A_FORM.test(line)) return false;
  const found = (pattern: RegExp) => line.match(pattern)?.length ?? 0;
  const [times, dates] = [found(TIME), found(DATE)];
  // A date such as 03/04 must not count as the page as well.
  const pages = line.replace(DATE, ' ').replace(TIME, ' ').match(PAGE)?.length ?? 0;
  const stations = found(LABEL) + found(PHONE);
  const enough =
    times > 0
      ? (dates > 0 && (pages > 0 || stations > 0)) || (pages > 0 && stations > 0)
      : dates > 0 && pages > 0 && stations > 1;
  return enough && wordsLeft(line) <= 1;
}

/** Words in small letters that no part of such a line accounts for: a machine prints names in capitals, people write sentences. */
function wordsLeft(line: string): number {
  const rest = [PHONE, DATE, TIME, PAGE, LABEL, ZONE].reduce((text, pattern) => text.replace(pattern, ' '), line);
  return rest.match(/(?<![\p{L}\d])\p{Ll}{3,}(?![\p{L}\d])/gu)?.length ?? 0;
}

/** How far from the upper or lower edge such a line may stand, as a share of the height of the page. */
const EDGE = 0.06;

/** The lines of a page without those a fax machine printed at its edges, and these. Pages sent on carry one for each time. */
export function withoutFaxHeader(
  lines: readonly PageLine[],
  height: number,
): { readonly faxHeader: string | null; readonly lines: readonly PageLine[] } {
  const machine = ({ text, y }: PageLine) => (y < height * EDGE || y > height * (1 - EDGE / 2)) && isFaxLine(text);
  const printed = lines.filter(machine);
  return {
    faxHeader: printed.length === 0 ? null : printed.map(line => line.text).join('\n'),
    lines: printed.length === 0 ? lines : lines.filter(line => !machine(line)),
  };
}
