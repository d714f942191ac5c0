import type { RecordDocument } from '../document.ts';
import type { IndexedDocument, PageCopy } from '../documents/indexed-document.ts';
import { isSetAside } from '../documents/set-aside.ts';

/** A page of the record with its text. */
export type PageText = { readonly page: number; readonly text: string };

/**
 * The documents of a record for reading: each with its pages, numbered as in the record. What is set aside is left out, and copies, and
 * pages that repeat a page of another document, so that nothing said once is read twice.
 */
export function originalDocuments(
  index: readonly IndexedDocument[],
  pages: Iterable<PageText>,
  copies: readonly PageCopy[],
): RecordDocument[] {
  const texts = new Map([...pages].map(({ page, text }) => [page, text]));
  const repeats = new Map(copies.map(({ page, of }) => [page, of]));
  return index.flatMap((document): RecordDocument[] => {
    const { id, first, last, title, date, author, copyOf, kind } = document;
    if (copyOf !== null || kind === 'blank' || isSetAside(document)) return [];
    const own: { number: number; text: string }[] = [];
    for (let page = first; page <= last; page += 1) {
      const of = repeats.get(page);
      const isElsewhere = of !== undefined && (of < first || of > last);
      if (!isElsewhere) own.push({ number: page, text: texts.get(page) ?? '' });
    }
    return own.length === 0 ? [] : [{ id, title, date, author, part: 'page', pages: own }];
  });
}
