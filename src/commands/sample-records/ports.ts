import type { Random } from '#commands/simulation/random.ts';
import type { Sheet } from './paper/sheet.ts';

/** The image of a page as a copier or a fax machine makes it: `rows` hold a bit a dot, 1 is white, each row from a whole byte. */
export type ScannedImage = {
  readonly width: number;
  readonly height: number;
  readonly dotsPerInch: number;
  readonly rows: Uint8Array;
};

export type PageToWrite =
  | { readonly is: 'drawn'; readonly sheet: Sheet }
  | { readonly is: 'image'; readonly image: ScannedImage };

/** Makes one PDF of pages. The same pages give the same bytes. */
export type WritePdf = (pages: readonly PageToWrite[]) => Uint8Array;

/** Makes one TIFF of scanned pages. */
export type WriteTiff = (images: readonly ScannedImage[]) => Uint8Array;

export type PageToScan = {
  readonly sheet: Sheet;
  /** Degrees clockwise by which the image must be turned to stand upright. */
  readonly turned: 0 | 90 | 180 | 270;
  /** Decides how it lies on the glass, how dark and how clean it is. */
  readonly random: Random;
};

/** Scans pages one after the other, in their order. */
export type ScanPages = (pages: readonly PageToScan[]) => AsyncIterable<ScannedImage>;
