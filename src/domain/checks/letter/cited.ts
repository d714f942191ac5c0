import type { Edition } from '#domain/guidelines/editions/edition.ts';
import { allEditions } from '#domain/guidelines/editions/all-editions.ts';
import type { Citation } from '#domain/guidelines/citations/citation.ts';
import { type CheckedText, placeIn } from './checked-text.ts';
import type { LetterPlace } from '../finding.ts';

/** The edition a citation names, where it names one in the registry. */
export function editionOf(cited: Citation): Edition | null {
  return cited.edition === null ? null : (allEditions.find(edition => edition.id === cited.edition) ?? null);
}

/** Where a citation stands in its guideline line; the line as a whole when its words were rejoined in reading. */
export function placeOfCitation(line: CheckedText, cited: Citation): LetterPlace {
  const at = line.text.indexOf(cited.text);
  if (at >= 0 && cited.text !== '') return placeIn(line, { start: at, end: at + cited.text.length });
  const title = line.text.indexOf(cited.guideline);
  return title < 0 || cited.guideline === ''
    ? placeIn(line, { start: 0, end: line.text.length })
    : placeIn(line, { start: title, end: title + cited.guideline.length });
}
