import type { IndexedDocument } from '../documents/indexed-document.ts';
import type { Submission } from '../files/submission.ts';
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

/** The original a copy goes back to, through copies of copies; itself when nothing says otherwise. */
function originalOf(document: IndexedDocument, byId: ReadonlyMap<string, IndexedDocument>): string {
  const seen = new Set<string>();
  let at = document;
  while (at.copyOf !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const earlier = byId.get(at.copyOf);
    if (earlier === undefined) return at.id;
    at = earlier;
  }
  return at.id;
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
  const byId = new Map(index.map(document => [document.id, document]));
  const copies = Map.groupBy(
    index.filter(document => originalOf(document, byId) !== document.id),
    document => originalOf(document, byId),
  );
  return index
    .filter(document => originalOf(document, byId) === document.id)
    .map(({ copyOf: _copyOf, ...document }, place) => ({
      ...document,
      number: place + 1,
      pages: document.last - document.first + 1,
      received: receivedOf({ ...document, copyOf: null }),
      copies: (copies.get(document.id) ?? []).map(copy => ({
        id: copy.id,
        first: copy.first,
        last: copy.last,
        received: receivedOf(copy),
      })),
    }));
}
