import type { Source } from '#domain/law/source.ts';
import type { Defect } from '../check.ts';
import type { LiveCheck } from './live-draft.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d); 8 CCR 9792.10.6(d)(3); Hacker v. County of San Bernardino (2015)',
  says: 'the determination lists the documents reviewed; every one is named, which ends the complaint that one was not read',
};

/** Says which documents of the record the list of the letter leaves out, and when it has no list. */
export const documentsUnlisted: LiveCheck = {
  rule: 'documents-unlisted',
  severity: 'error',
  source,
  find: ({ determination, searched: { documents } }) => {
    const listed = (determination.documentsReviewed ?? []).map(({ text }) => text);
    if (listed.length === 0)
      return [missing('The letter lists no document reviewed: the record must be indexed first.', '')];
    return documents
      .filter(line => !listed.includes(line))
      .map(line => missing('A document of the record is not in the list of those reviewed: list it.', line));
  },
};

function missing(message: string, quote: string): Defect {
  return { item: null, message, at: { part: 'documents', start: 0, end: quote.length, quote } };
}
