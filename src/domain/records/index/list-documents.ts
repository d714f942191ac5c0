import type { IndexedDocument } from '../documents/indexed-document.ts';
import type { Submission } from '../files/submission.ts';
import { foldCopies } from './fold-copies.ts';
import type { ListedDocument, Receipt } from './listed-document.ts';

/** A page of the record and the file it comes from, by its hash. */
export type PageOrigin = { readonly page: number; readonly file: string };

/** File → how it first came: the submission that brought its pages. */
function receipts(submissions: readonly Submission[]): Map<string, Receipt> {
  const found = new Map<string, Receipt>();
  for (const { sender, party, at, files } of submissions) {
    for (const { path, outcome, sha256 } of files) {
      if (outcome === 'kept' && sha256 !== null && !found.has(sha256))
        found.set(sha256, { sender, party, at, path, sha256 });
    }
  }
  return found;
}

/**
 * The exact list of documents, in the order of their pages: every page of the record is in one line of it, copies under what
 * they repeat.
 */
export function listDocuments(
  index: readonly IndexedDocument[],
  pages: Iterable<PageOrigin>,
  submissions: readonly Submission[],
): ListedDocument[] {
  const came = receipts(submissions);
  const files = new Map([...pages].map(({ page, file }) => [page, file]));
  const receivedOf = ({ first, last }: IndexedDocument): Receipt[] => {
    const found = new Set<Receipt>();
    for (let page = first; page <= last; page += 1) {
      const receipt = came.get(files.get(page) ?? '');
      if (receipt !== undefined) found.add(receipt);
    }
    return [...found];
  };
  return foldCopies(index).map(({ document: { copyOf: _copyOf, ...document }, copies }, place) => ({
    ...document,
    number: place + 1,
    pages: document.last - document.first + 1,
    received: receivedOf({ ...document, copyOf: null }),
    copies: copies.map(copy => ({
      id: copy.id,
      first: copy.first,
      last: copy.last,
      received: receivedOf(copy),
    })),
  }));
}
