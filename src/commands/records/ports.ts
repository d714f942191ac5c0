import type { FileFormat } from '#domain/records/files/record-file.ts';
import type { ReadPage } from '#domain/records/pages/record-page.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

/** A file opened to be read page by page; `close` frees what it holds. */
export type OpenedPages = {
  readonly kind: 'opened';
  readonly pages: number;
  /** By number, from 1. */
  readonly read: (number: number) => Promise<ReadPage>;
  readonly close: () => Promise<void>;
};

/** Opens a file of a format, or says why it has no page that can be read. */
export type OpenPages = (file: {
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
}) => Promise<OpenedPages | { readonly kind: 'unreadable'; readonly error: Unreadable }>;

/** A page of a file as it came out: read, or why it could not be. */
export type PageOutcome =
  | { readonly kind: 'read'; readonly page: ReadPage }
  | { readonly kind: 'unreadable'; readonly number: number; readonly error: Unreadable };

/**
 * Opens a file of a format and reads its pages `from` a number (1 is the first) to the last, in order, each as soon as it is
 * done; a page that cannot be read does not keep the next from it. Leaving the loop stops the work.
 */
export type ReadPages = (
  file: { readonly format: FileFormat; readonly bytes: Uint8Array },
  from: number,
) => Promise<
  | { readonly kind: 'opened'; readonly pages: number; readonly outcomes: AsyncIterable<PageOutcome> }
  | { readonly kind: 'unreadable'; readonly error: Unreadable }
>;

/** Loads a file that has pages, its format told by its bytes. */
export type LoadPaged = (
  path: string,
) => Promise<
  | { readonly kind: 'loaded'; readonly format: FileFormat; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly error: Unreadable }
>;
