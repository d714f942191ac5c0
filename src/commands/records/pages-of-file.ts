import type { ReadPage } from '#domain/records/pages/record-page.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { LoadText } from '../ports.ts';
import type { LoadPaged, ReadPages } from './ports.ts';

export type PagesOfFileNeeds = {
  readonly loadText: LoadText;
  readonly loadPaged: LoadPaged;
  readonly readPages: ReadPages;
};

/** What the record needs of a page; of one that could not be read, where it stands and why. */
export type PageOfFile =
  | { readonly kind: 'read'; readonly page: Pick<ReadPage, 'number' | 'text' | 'source' | 'blank' | 'faxHeader'> }
  | { readonly kind: 'unreadable'; readonly number: number | null; readonly error: Unreadable };

/** The pages of a file in order, whatever its form; plain text has a page for each form feed. */
export async function* pagesOfFile(needs: PagesOfFileNeeds, file: string): AsyncGenerator<PageOfFile> {
  if (/\.txt$/iu.test(file)) {
    yield* pagesOfText(needs, file);
    return;
  }
  const loaded = await needs.loadPaged(file);
  const opened = loaded.kind === 'loaded' ? await needs.readPages(loaded, 1) : loaded;
  if (opened.kind === 'unreadable') {
    yield { kind: 'unreadable', number: null, error: opened.error };
    return;
  }
  yield* opened.outcomes;
}

async function* pagesOfText({ loadText }: PagesOfFileNeeds, file: string): AsyncGenerator<PageOfFile> {
  const loaded = await loadText(file);
  if (loaded.kind === 'unreadable') {
    yield { kind: 'unreadable', number: null, error: loaded.error };
    return;
  }
  // What stands after the last form feed is no page when it is empty.
  const pages =
    loaded.pages.length > 1 && loaded.pages.at(-1)?.trim() === '' ? loaded.pages.slice(0, -1) : loaded.pages;
  for (const [index, text] of pages.entries()) {
    const page = { number: index + 1, text, source: 'text-layer', blank: text.trim() === '', faxHeader: null } as const;
    yield { kind: 'read', page };
  }
}
