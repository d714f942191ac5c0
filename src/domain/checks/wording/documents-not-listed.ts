import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(e); Hacker v. County of San Bernardino (2015)',
  says: 'the determination rests on documents of the file; a list of them ends the complaint that one was not read, and ranges of dates are enough',
};

const LIST =
  /\b(?:documents? reviewed|records? reviewed|list of (?:documents|records)|(?:documents|records) (?:reviewed|submitted|provided|received) (?:include|included|were|are)\b)/i;

/** Says when a letter has no list of the records it rests on. */
export const documentsNotListed: Check = {
  rule: 'documents-not-listed',
  severity: 'note',
  source,
  find: ({ summary, determination }) => {
    if (LIST.test(summary.text) || (determination.documentsReviewed ?? []).length > 0) return [];
    const first = summary.sentences()[0] ?? { start: 0, end: summary.text.length };
    return [
      {
        item: null,
        message: 'The letter has no list of the records reviewed: add one, each document by name and date.',
        at: placeIn(summary, first),
      },
    ];
  },
};
