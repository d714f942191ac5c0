import type { PageOutcome } from '#commands/records/ports.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

/** A file opened in this thread to be read page by page; pages count from 1. `slow` is called when a page turns out to need OCR. */
export type PageReader = {
  readonly kind: 'opened';
  readonly pages: number;
  readonly read: (number: number, slow: () => void) => Promise<PageOutcome>;
  readonly close: () => void;
};

export type OpenedReader = PageReader | { readonly kind: 'unreadable'; readonly error: Unreadable };
