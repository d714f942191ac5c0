import type { Correction } from './correction.ts';
import type { Boundary, DocumentIndex, DocumentIndexer, PageToIndex } from './document-index.ts';
import type { IndexedDocument } from './indexed-document.ts';

/** The index of a record whose pages are at hand: its documents, copies, boundaries. */
export function indexDocuments(pages: Iterable<PageToIndex>, corrections: readonly Correction[]): DocumentIndex {
  const indexer = documentIndexer();
  for (const page of pages) indexer.add(page);
  return indexer.finish(corrections);
}

type Kept = { readonly page: number; readonly file: string; readonly blank: boolean };

/** The same for pages that come one by one: their text is let go at once. */
export function documentIndexer(): DocumentIndexer {
  const kept: Kept[] = [];
  return {
    add: ({ page, file, read }) => {
      kept.push({ page, file, blank: read.blank });
    },
    finish: corrections => {
      const boundaries = kept.map((page, index) => boundaryOf(page, kept[index - 1]));
      const starts = boundaries.filter(({ begins }) => begins).map(({ page }) => page);
      const documents = starts.map((first, index) =>
        documentOf(first, (starts[index + 1] ?? kept.length + 1) - 1, kept),
      );
      return {
        documents,
        copies: [],
        boundaries,
        unfit: corrections.map(correction => ({ correction, reason: `page ${correction.page} was not looked at` })),
      };
    },
  };
}

function boundaryOf(page: Kept, before: Kept | undefined): Boundary {
  const cues = [
    ...(before === undefined || before.file !== page.file ? [{ cue: 'a new file', weight: 3 }] : []),
    ...(before !== undefined && before.blank !== page.blank ? [{ cue: 'a blank page ends', weight: 2 }] : []),
  ];
  const score = cues.reduce((sum, { weight }) => sum + weight, 0);
  return { page: page.page, begins: score > 0, score, cues };
}

function documentOf(first: number, last: number, pages: readonly Kept[]): IndexedDocument {
  const blank = pages.slice(first - 1, last).every(page => page.blank);
  return {
    id: `p${first}`,
    first,
    last,
    kind: blank ? 'blank' : 'other',
    title: '',
    date: null,
    author: null,
    provider: null,
    copyOf: null,
    corrected: [],
  };
}
