import { documentWords } from '../../../src/domain/records/completeness/match/document-words.ts';
import { matchNamedRecords } from '../../../src/domain/records/completeness/match/match-named-record.ts';
import { ownDates } from '../../../src/domain/records/completeness/match/own-dates.ts';
import { findMentions } from '../../../src/domain/records/completeness/named/find-mentions.ts';
import { namedRecords } from '../../../src/domain/records/completeness/named/named-record.ts';
import type { CheckedRecord, DisputedRequest } from '../../../src/domain/records/completeness/requirement.ts';
import type { RecordDocument } from '../../../src/domain/records/document.ts';
import type { IndexedDocument } from '../../../src/domain/records/documents/indexed-document.ts';
import { indexed } from './indexed-record.ts';

export type WrittenDocument = Partial<IndexedDocument> & { readonly text?: string };

/** Documents of one page each, in order, with their index; name only what matters to the test. */
export function writtenRecord(documents: readonly WrittenDocument[]): {
  readonly index: IndexedDocument[];
  readonly documents: RecordDocument[];
} {
  const index = documents.map(({ text: _text, ...one }, place) =>
    indexed({ id: `p${place + 1}`, first: place + 1, ...one }),
  );
  return {
    index,
    documents: index.map(({ id, title, date, author, first }, place) => ({
      id,
      title,
      date,
      author,
      part: 'page',
      pages: [{ number: first, text: documents[place]?.text ?? '' }],
    })),
  };
}

/** The same made ready for the rules of completeness. */
export function checkedRecord(
  written: readonly WrittenDocument[],
  request: Partial<DisputedRequest> = {},
): CheckedRecord {
  const { index, documents } = writtenRecord(written);
  const texts = new Map(documents.map(({ id, pages }) => [id, pages[0]?.text ?? '']));
  const textOf = (id: string): string => texts.get(id) ?? '';
  const comparable = index.map(one => ({ ...one, otherDates: ownDates(textOf(one.id)) }));
  const mentions = index.flatMap((own, place) => {
    const document = documents[place];
    return document === undefined
      ? []
      : findMentions(document, own).map(mention => ({ ...mention, namedIn: own.kind }));
  });
  return {
    documents: comparable,
    matched: matchNamedRecords(namedRecords(mentions), comparable, documentWords(textOf)),
    request: {
      requested: '2015-06-08',
      urDecision: '2015-06-17',
      physician: 'Rowan Alder, MD',
      titles: [],
      ...request,
    },
    textOf,
  };
}
