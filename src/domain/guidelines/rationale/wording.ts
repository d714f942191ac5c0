import { longDate } from '#domain/calendar/months.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import type { Edition } from '../editions/edition.ts';
import type { OutsideGuideline } from '../editions/outside-guidelines.ts';
import type { PageRange } from '../editions/page-range.ts';

/** From this day on the search for evidence is laid down in steps (8 CCR 9792.21.1). */
const SEARCH_FROM: CivilDate = '2015-04-20';

/** The section that lays down where to look when the schedule is silent; without a day the present one. */
export function searchSection(on: CivilDate | null): string {
  return on !== null && on < SEARCH_FROM ? '8 CCR 9792.25' : '8 CCR 9792.21.1';
}

type Named = Edition | OutsideGuideline;

/** `MTUS Low Back Disorders 2020`, `the Official Disability Guidelines`, `the Labor Code`; the formulary goes by its section. */
export function nameOf(edition: Named): string {
  if (!('section' in edition)) return `the ${edition.title}`;
  if (edition.subject === 'formulary') return `the drug formulary of the schedule (8 CCR ${edition.section})`;
  return `MTUS ${edition.title} ${edition.year}`;
}

/** An edition as it is cited, with its section of the regulations. */
export function citeOf(edition: Named): string {
  if (!('section' in edition)) return edition.source.cite;
  return `8 CCR ${edition.section}, ${edition.title} ${edition.year}`;
}

const NEGATED =
  /\b(?:no|not|non|nor|none|never|without|den(?:y|ie[sd]|ying)|negative|absent|absence|fail(?:ed|s)?|lack\w*|unable|cannot|intact|normal)\b|n['’]t\b/i;

/** The words of the record, with the day where it is known: `“8/10 without” (April 13, 2015)`. */
export function quoted({ at, date, kind, assertion }: Fact): string {
  const quote = at.quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  const remarks = [
    ...(date === null || kind === 'injury-date' ? [] : [longDate(date)]),
    // The words found may leave out the `no` before them.
    ...(assertion === 'denied' && !NEGATED.test(quote) ? ['denied'] : []),
  ];
  return `“${quote}”${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}

/** `page 41`, `pages 41-42`; nothing when there are none. */
export function pagesWorded(pages: readonly PageRange[]): string {
  if (pages.length === 0) return '';
  const numbers = pageNumbers(pages);
  return /^\d+$/.test(numbers) ? `page ${numbers}` : `pages ${numbers}`;
}

/** `41`, `41-42`, `29, 63-66`. */
export function pageNumbers(pages: readonly PageRange[]): string {
  return pages.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
