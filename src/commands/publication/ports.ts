import type { Unreadable } from '#domain/records/unreadable.ts';

/** Everything that can be read out of a PDF, shown on its pages or not. */
export type PdfLayers = (
  pdf: Uint8Array,
) => Promise<readonly { readonly layer: string; readonly text: string; readonly shown: boolean }[]>;

/** Sets plain text as a PDF, line by line and page by page, with nothing else in it. */
export type SetPlainText = (
  title: string,
  pages: readonly string[],
) => { readonly kind: 'set'; readonly pdf: Uint8Array } | { readonly kind: 'refused'; readonly error: Unreadable };
