import type { DocumentKind } from '#domain/records/documents/document-kind.ts';
import type { FoldedDocument } from '#domain/records/index/fold-copies.ts';

export type DocumentOrder = 'received' | 'dated';
export type DocumentFilter = { readonly kind: DocumentKind | null; readonly order: DocumentOrder };

/** The folded documents of a kind, as received or newest day first with undated ones at the end. */
export function arranged(
  documents: readonly FoldedDocument[],
  { kind, order }: DocumentFilter,
): readonly FoldedDocument[] {
  const chosen = documents.filter(({ document }) => kind === null || document.kind === kind);
  if (order === 'received') return chosen;
  return chosen.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

function day({ document }: FoldedDocument): string {
  return document.date ?? '';
}
