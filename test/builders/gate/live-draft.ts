import { searchedCase } from '../../../src/domain/checks/gate/searched-case.ts';
import type { LiveDraft } from '../../../src/domain/checks/gate/live-draft.ts';
import { factsOfRecord, unfolded } from '../../../src/domain/evidence/record/facts-of-record.ts';
import { listDocuments } from '../../../src/domain/records/index/list-documents.ts';
import type { RecordDocument } from '../../../src/domain/records/document.ts';
import { letterInShort, type LetterInShort } from '../checked.ts';
import { writtenRecord, type WrittenDocument } from '../records/checked-record.ts';

/** A draft in a live case: the letter in short, the record received, and the documents that came with the case. */
export function liveDraft(
  letter: LetterInShort,
  written: readonly WrittenDocument[] = [],
  ofCase: readonly RecordDocument[] = [],
): LiveDraft {
  const { index, documents } = writtenRecord(written);
  const facts = unfolded(factsOfRecord(documents));
  const pages = documents.flatMap(each => each.pages.map(({ number, text }) => ({ page: number, text })));
  const list = listDocuments(index, [], []);
  const searched = searchedCase(ofCase, { index, copies: [], pages, facts, list });
  const determination = letterInShort(letter);
  return {
    determination: {
      ...determination,
      documentsReviewed: searched.documents.map(text => ({ text, author: null, date: null, through: null })),
    },
    places: determination.items.map((_, place) => place),
    searched,
    unnamed: [],
  };
}
