import type { PageCopy } from '../indexed-document.ts';

type Run = { readonly id: string; readonly first: number; readonly last: number };

/** Share of the pages of the earlier document that a copy of it must hold; a loose page is folded as a page alone. */
const LEAST_HELD = 0.5;

/**
 * Which documents repeat an earlier one: all their pages, blank ones aside, repeat pages of it in its order. One that
 * holds more than the earlier document is no copy of it.
 */
export function copiedDocuments(
  documents: readonly Run[],
  copies: readonly PageCopy[],
  isBlank: (page: number) => boolean,
): ReadonlyMap<string, string> {
  const of = new Map(copies.map(copy => [copy.page, copy.of]));
  const holder = new Map<number, Run>();
  for (const document of documents) {
    for (let page = document.first; page <= document.last; page += 1) holder.set(page, document);
  }
  const saying = ({ first, last }: Run) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(page => !isBlank(page));
  const found = new Map<string, string>();
  for (const document of documents) {
    const own = saying(document);
    const earlier = own.map(page => of.get(page));
    const first = earlier[0];
    const original = first === undefined ? undefined : holder.get(first);
    if (original === undefined || original.id === document.id || original.first > document.first) continue;
    const inOrder = earlier.every(
      (page, at) => page !== undefined && holder.get(page) === original && (at === 0 || page > (earlier[at - 1] ?? 0)),
    );
    if (inOrder && own.length >= saying(original).length * LEAST_HELD) found.set(document.id, original.id);
  }
  return found;
}
