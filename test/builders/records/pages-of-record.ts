import type { PageToIndex } from '#domain/records/documents/document-index.ts';
import { indexDocuments } from '#domain/records/documents/index-documents.ts';
import { readPageCues } from '#domain/records/documents/cues/page-cues.ts';
import { classify } from '#domain/records/documents/kinds/classify.ts';

/** Pages of a record from compact text: `|` ends a line. A text of nothing is a blank page. */
export function recordPages(
  texts: readonly string[],
  file = 'a',
  source: 'ocr' | 'text-layer' = 'text-layer',
): PageToIndex[] {
  return texts.map((text, index) => {
    const lines = text
      .split('|')
      .map(line => line.trim())
      .join('\n');
    return {
      page: index + 1,
      file,
      read: { number: index + 1, text: lines, source, blank: lines.trim() === '', faxHeader: null },
    };
  });
}

/** What kind a document of these pages is. */
export function kindOf(...texts: readonly string[]): string {
  return classify(recordPages(texts).map(readPageCues));
}

/** The documents found in pages of one file, as `first-last kind`. */
export function documentsIn(...texts: readonly string[]): string[] {
  return indexDocuments(recordPages(texts), []).documents.map(({ first, last, kind }) => `${first}-${last} ${kind}`);
}
