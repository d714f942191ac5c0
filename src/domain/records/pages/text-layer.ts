/** What a file says is written on a page, and how much of the page its images cover. */
export type TextLayer = {
  /** Without the line of a fax machine. */
  readonly text: string;
  /** Of the middle word, in points. */
  readonly letterHeight: number;
  /** Share of the page that images cover: 0 to 1. */
  readonly images: number;
  /** Words that stand on an image. */
  readonly wordsOnImages: number;
};

/**
 * How a page is to be read: `text-layer`: the file says it all; `both`: its images hold more; `ocr`: from its image alone,
 * because the layer is missing or no language.
 */
export type PageReading = 'text-layer' | 'both' | 'ocr';

/** Too small to have been written for people: a layer put under a scan. */
const SMALLEST_PRINT = 4;
/** An image smaller than this is a mark or a letterhead. */
const SMALLEST_IMAGE = 0.25;
/** Words on a whole page of image that are still a stamp, a number or a signature line put over a scan. */
const STAMP = 20;

/** How a page is to be read by what its text layer holds. */
export function howToRead({ text, letterHeight, images, wordsOnImages }: TextLayer): PageReading {
  const scan = images >= SMALLEST_IMAGE;
  if (!isLanguage(text) || (scan && letterHeight < SMALLEST_PRINT)) return 'ocr';
  return scan && wordsOnImages < STAMP * images ? 'both' : 'text-layer';
}

/** Whether characters are text and not what is left of a font without its table: strange, without letters, or without vowels. */
function isLanguage(text: string): boolean {
  const count = (pattern: RegExp) => text.length - text.replace(pattern, '').length;
  const all = count(/\S+/gu);
  const letters = count(/\p{L}+/gu);
  const written = letters + count(/\p{N}+/gu);
  const strange = count(/[\p{Co}\uFFFD]+|(?![\t\n\r])\p{Cc}/gu);
  if (written === 0 || strange > all * 0.2) return false;
  if (all >= ENOUGH && written < all * 0.5) return false;
  return letters < ENOUGH || count(/[aeiouy\u00C0-\u024F]+/giu) > letters * 0.2;
}

/** Characters from which shares mean something. */
const ENOUGH = 40;
