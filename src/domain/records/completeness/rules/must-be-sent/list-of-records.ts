import type { Source } from '#domain/law/source.ts';
import { idsOf, type RecordRule } from '../../requirement.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(l)(1), (4)',
  says: 'the records come with a list of what was sent, of which worker and requesting physician get notice',
};

const LIST =
  /\b(?:list|index|inventory|schedule) of (?:the )?(?:enclosed |submitted )?(?:medical )?(?:records|documents|enclosures)\b|\b(?:records?|document) (?:index|list)\b|\bthe following (?:records|documents) (?:are|were) (?:enclosed|submitted|sent)\b/i;
const HEAD = 600;

/** The administrator's own list of what it sent. */
export const listOfRecords: RecordRule = {
  rule: 'list-of-records',
  source,
  find: ({ documents, textOf }) => {
    const lists = documents.filter(
      ({ id, kind, title }) =>
        (kind === 'correspondence' || kind === 'other') && (LIST.test(title) || LIST.test(textOf(id).slice(0, HEAD))),
    );
    return {
      state: lists.length > 0 ? 'present' : 'missing',
      what: lists.length > 0 ? 'a list of the records sent' : 'no list of the records sent',
      documents: idsOf(lists),
    };
  },
};
