import type { ReadPage } from '#domain/records/pages/record-page.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

/** A page as its reader gives it out, or why it cannot be read. */
export type ReaderOutcome =
  | { readonly kind: 'read'; readonly page: ReadPage }
  | { readonly kind: 'unreadable'; readonly number: number; readonly error: Unreadable };

/** A file opened in this thread to be read page by page; pages count from 1. `slow` is called when a page turns out to need OCR. */
export type PageReader = {
  readonly kind: 'opened';
  readonly pages: number;
  readonly read: (number: number, slow: () => void) => Promise<ReaderOutcome>;
  readonly close: () => void;
};

export type OpenedReader = PageReader | { readonly kind: 'unreadable'; readonly error: Unreadable };
