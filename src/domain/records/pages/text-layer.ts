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
  const { ink, letters, numbers, strange, vowels } = countKinds(text);
  const written = letters + numbers;
  if (written === 0 || strange > ink * 0.2) return false;
  if (ink >= ENOUGH && written < ink * 0.5) return false;
  return letters < ENOUGH || vowels > letters * 0.2;
}

/** UTF-16 code units of a text by what they are; one may be of several kinds. */
function countKinds(text: string) {
  const count = { ink: 0, letters: 0, numbers: 0, strange: 0, vowels: 0 };
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const units = code > LAST_OF_ONE_UNIT ? 2 : 1;
    const kind = units === 1 ? (known[code] ||= kindOf(code)) : kindOf(code);
    if ((kind & KIND.ink) !== 0) count.ink += units;
    if ((kind & KIND.letter) !== 0) count.letters += units;
    if ((kind & KIND.number) !== 0) count.numbers += units;
    if ((kind & KIND.strange) !== 0) count.strange += units;
    if ((kind & KIND.vowel) !== 0) count.vowels += units;
    at += units;
  }
  return count;
}

const LAST_OF_ONE_UNIT = 0xffff;
const KIND = { ink: 1, letter: 2, number: 4, strange: 8, vowel: 16, looked: 32 } as const;
/** The kinds of each character looked at before: every page asks for the same hundred. */
const known = new Uint8Array(LAST_OF_ONE_UNIT + 1);

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  let kind: number = KIND.looked;
  if (/\S/u.test(character)) kind |= KIND.ink;
  if (/\p{L}/u.test(character)) kind |= KIND.letter;
  if (/\p{N}/u.test(character)) kind |= KIND.number;
  if (/[\p{Co}\uFFFD]|(?![\t\n\r])\p{Cc}/u.test(character)) kind |= KIND.strange;
  if (/[aeiouy\u00C0-\u024F]/iu.test(character)) kind |= KIND.vowel;
  return kind;
}

/** Characters from which shares mean something. */
const ENOUGH = 40;
