import { findFacts } from '#domain/evidence/find-facts.ts';
import type { Fact, Place } from '#domain/evidence/fact.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { IndexedDocument, PageCopy } from '#domain/records/documents/indexed-document.ts';
import { isSetAside } from '#domain/records/documents/set-aside.ts';
import { linesForLetter } from '#domain/records/index/list-lines.ts';
import type { ListedDocument } from '#domain/records/index/listed-document.ts';
import { originalDocuments, type PageText } from '#domain/records/index/original-documents.ts';
import { isUrDecision } from '#domain/records/ur-decision.ts';
import type { SearchedRecord } from '../denials/record/asked-pages.ts';

/** A record as it is stored: its index, its pages, and the facts found on them. */
export type IndexedPages = {
  readonly index: readonly IndexedDocument[];
  readonly copies: readonly PageCopy[];
  readonly pages: readonly PageText[];
  readonly facts: readonly Fact[];
  readonly list: readonly ListedDocument[];
};

/** Everything that was submitted in a case, to be searched as one record. */
export type SearchedCase = {
  readonly record: SearchedRecord;
  /** The documents reviewed, one line each, without number. */
  readonly documents: readonly string[];
  /** A place of the record, in the document and on the page where a person finds it. */
  readonly placeOf: (place: Place) => Place;
};

/** The documents that came with a case and the record received since; pages of the first are numbered behind those of the second. */
export function searchedCase(ofCase: readonly RecordDocument[], stored: IndexedPages): SearchedCase {
  const { index, copies, pages, facts, list } = stored;
  let last = Math.max(0, ...pages.map(({ page }) => page));
  const own = new Map<number, { readonly document: string; readonly page: number }>();
  const numbered = ofCase.map(document => ({
    ...document,
    pages: document.pages.map(({ number, text }) => {
      last += 1;
      own.set(last, { document: document.id, page: number });
      return { number: last, text };
    }),
  }));
  return {
    record: {
      index: [...index.filter(document => !isSetAside(document)), ...numbered.map(indexed)],
      documents: [...originalDocuments(index, pages, copies), ...numbered],
      facts: [...facts, ...numbered.flatMap(findFacts)],
    },
    documents: linesForLetter([...list, ...ofCase.map(listed)]).map(line => line.replace(/^\d+\. /, '')),
    placeOf: place => ({ ...place, ...own.get(place.page) }),
  };
}

/** A document that was not found in a stack of pages, as the index of a record has it. */
export function indexed(document: RecordDocument): IndexedDocument {
  const { id, title, date, author, pages } = document;
  const hasText = pages.some(({ text }) => text.trim() !== '');
  return {
    id,
    first: pages[0]?.number ?? 1,
    last: pages.at(-1)?.number ?? 1,
    kind: isUrDecision(document) ? 'ur-decision' : hasText ? 'other' : 'blank',
    title,
    date,
    author,
    provider: null,
    copyOf: null,
    anotherPerson: null,
    belongs: null,
    corrected: [],
  };
}

function listed(document: RecordDocument, place: number): ListedDocument {
  const { copyOf: _none, ...entry } = indexed(document);
  return { ...entry, number: place + 1, pages: document.pages.length, received: [], copies: [] };
}
