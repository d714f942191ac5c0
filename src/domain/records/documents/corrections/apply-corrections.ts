import type { Correction } from '../correction.ts';
import type { Boundary, UnfitCorrection } from '../document-index.ts';
import type { IndexedDocument } from '../indexed-document.ts';

type Outcome<T> = { readonly value: T; readonly unfit: readonly UnfitCorrection[] };

/** Boundaries with what people said of where documents begin, and the pages they spoke of; later words win. */
export function correctBoundaries(
  boundaries: readonly Boundary[],
  corrections: readonly Correction[],
): Outcome<Boundary[]> & { readonly said: ReadonlySet<number> } {
  const said = new Map<number, boolean>();
  const unfit: UnfitCorrection[] = [];
  const pages = new Set(boundaries.map(({ page }) => page));
  const first = boundaries[0]?.page;
  for (const correction of corrections) {
    if (correction.set !== 'begins') continue;
    const { page, value } = correction;
    if (!pages.has(page)) unfit.push({ correction, reason: `there is no page ${page}` });
    else if (page === first && !value)
      unfit.push({ correction, reason: 'the first page of a record begins a document' });
    else said.set(page, value);
  }
  const value = boundaries.map(boundary => ({ ...boundary, begins: said.get(boundary.page) ?? boundary.begins }));
  return { value, unfit, said: new Set(said.keys()) };
}

/**
 * Documents with the fields people set. A correction whose page begins no document any more, or that names a document
 * that is not there or no earlier one, has no effect and is given back with the reason.
 */
export function correctFields(
  documents: readonly IndexedDocument[],
  corrections: readonly Correction[],
): Outcome<IndexedDocument[]> {
  const byFirst = new Map(documents.map(document => [document.first, document]));
  const ids = new Map(documents.map(document => [document.id, document]));
  const unfit: UnfitCorrection[] = [];
  for (const correction of corrections) {
    if (correction.set === 'begins') continue;
    const document = byFirst.get(correction.page);
    if (document === undefined) {
      unfit.push({ correction, reason: `no document begins at page ${correction.page}` });
      continue;
    }
    const reason = correction.set === 'copyOf' ? unfitCopy(document, correction.value, ids) : null;
    if (reason !== null) unfit.push({ correction, reason });
    else byFirst.set(document.first, corrected(document, correction));
  }
  return { value: documents.map(document => byFirst.get(document.first) ?? document), unfit };
}

function unfitCopy(
  document: IndexedDocument,
  of: string | null,
  ids: ReadonlyMap<string, IndexedDocument>,
): string | null {
  if (of === null) return null;
  const original = ids.get(of);
  if (original === undefined) return `there is no document ${of}`;
  return original.first < document.first ? null : `${of} does not come before ${document.id}`;
}

function corrected(document: IndexedDocument, correction: Exclude<Correction, { set: 'begins' }>): IndexedDocument {
  return {
    ...document,
    [correction.set]: correction.value,
    corrected: [...new Set([...document.corrected, correction.set])],
  };
}
