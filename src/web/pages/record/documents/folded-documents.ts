import type { DocumentKind } from '#domain/records/documents/document-kind.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';

/** A document with the copies of it that are folded under it. */
export type FoldedDocument = { readonly document: IndexedDocument; readonly copies: readonly IndexedDocument[] };

/** Documents in the order of the record, each copy under the first of its kind; a copy of what is not there stands alone. */
export function foldCopies(documents: readonly IndexedDocument[]): readonly FoldedDocument[] {
  const byId = new Map(documents.map(document => [document.id, document]));
  const copies = new Map<string, IndexedDocument[]>();
  const roots: IndexedDocument[] = [];
  for (const document of documents) {
    const root = rootOf(document, byId);
    if (root === document) roots.push(document);
    else copies.set(root.id, [...(copies.get(root.id) ?? []), document]);
  }
  return roots.map(document => ({ document, copies: copies.get(document.id) ?? [] }));
}

/** What a copy of a copy goes back to; a ring, which a person's corrections may make, ends where it began. */
function rootOf(document: IndexedDocument, byId: ReadonlyMap<string, IndexedDocument>): IndexedDocument {
  const seen = new Set([document.id]);
  let root = document;
  for (;;) {
    const of = root.copyOf === null ? undefined : byId.get(root.copyOf);
    if (of === undefined) return root;
    if (seen.has(of.id)) return document;
    seen.add(of.id);
    root = of;
  }
}

export type DocumentOrder = 'received' | 'dated';
export type DocumentFilter = { readonly kind: DocumentKind | null; readonly order: DocumentOrder };

/** The folded documents of a kind, as received or newest day first with undated ones at the end. */
export function arranged(
  documents: readonly FoldedDocument[],
  { kind, order }: DocumentFilter,
): readonly FoldedDocument[] {
  const chosen = documents.filter(({ document }) => kind === null || document.kind === kind);
  if (order === 'received') return chosen;
  const day = ({ document }: FoldedDocument) => document.date ?? '';
  return chosen.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
