import type { Sheet } from './paper/sheet.ts';

/** The image of a page, upright or not, as a fax or a copy service would make it. */
export type ScannedImage = {
  readonly width: number;
  readonly height: number;
  readonly dotsPerInch: number;
  /** A PNG of one bit a dot. */
  readonly png: Uint8Array;
};

export type PageToWrite =
  | { readonly is: 'drawn'; readonly sheet: Sheet }
  | { readonly is: 'image'; readonly image: ScannedImage };

/** Makes one PDF of pages. The same pages give the same bytes. */
export type WritePdf = (pages: readonly PageToWrite[]) => Uint8Array;
