import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { findDates } from '#domain/calendar/read-date.ts';
import { mendFigures } from '../../documents/text/mend-figures.ts';

/** A field or a phrase by which a document gives a day of its own. */
const OWN =
  /\b(?:date\s+of\s+(?:service|exam(?:ination)?|evaluation|visit|report|study|procedure|surgery|operation|collection|consultation|request|this\s+(?:report|request))|d\.?o\.?s\.?|(?:exam(?:ination)?|service|visit|report|study|procedure|surgery|collection|dictation|transcription)\s+date|collected|reported|performed|dictated|transcribed|signed|dated|date)\s*(?:on|:|\.)*\s*$/i;
/** Where a document gives its days. */
const HEAD = 1500;

/** The days a document gives for itself at its head, in order. */
export function ownDates(firstPage: string): CivilDate[] {
  const head = mendFigures(firstPage.slice(0, HEAD));
  return findDates(head).flatMap(({ date, start }) =>
    date !== null && OWN.test(head.slice(Math.max(0, start - 40), start)) ? [date] : [],
  );
}
