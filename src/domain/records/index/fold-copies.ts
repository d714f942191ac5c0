import type { IndexedDocument } from '../documents/indexed-document.ts';

/** A document with the copies of it that are folded under it. */
export type FoldedDocument = { readonly document: IndexedDocument; readonly copies: readonly IndexedDocument[] };

/** Documents in the order of the record, each copy under the first it goes back to; a copy of what is not there stands alone. */
export function foldCopies(index: readonly IndexedDocument[]): readonly FoldedDocument[] {
  const byId = new Map(index.map(document => [document.id, document]));
  const folded = Map.groupBy(index, document => originalOf(document, byId));
  return index.flatMap(document => {
    const group = folded.get(document.id);
    return group === undefined ? [] : [{ document, copies: group.filter(({ id }) => id !== document.id) }];
  });
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
