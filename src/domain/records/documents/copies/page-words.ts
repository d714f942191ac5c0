/** The words of a page as numbers, the same number for the same word on every page. */
export type PageWords = { readonly page: number; readonly words: Uint32Array };

/** Numbers words as they come, and counts on how many pages each stands. */
export type Vocabulary = {
  readonly numbered: (words: readonly string[]) => Uint32Array;
  readonly word: (number: number) => string;
  readonly pagesWith: (number: number) => number;
  /** The number of what is left of a word when letters that scanners confuse are made one. */
  readonly shape: (number: number) => number;
  /** Whether a word is one that people write: on several pages, and not far rarer than one that scanners confuse it with. */
  readonly isKnown: (number: number) => boolean;
  /** Counts to work with, all 0 between uses. */
  readonly tally: number[];
};

/** A word of as few pages may be a slip: two, and one more for each thousand pages. */
const SLIPS = 2;
/** So many times rarer than its like, a word is a slip for it. */
export const RARER = 8;

export function vocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const shapes = new Map<string, number>();
  const words: string[] = [];
  const shapeOf: number[] = [];
  const pages: number[] = [];
  const mostPages: number[] = [];
  const tally: number[] = [];
  let read = 0;
  const add = (word: string) => {
    const shaped = shapeOfWord(word);
    let shape = shapes.get(shaped);
    if (shape === undefined) {
      shape = mostPages.push(0) - 1;
      shapes.set(shaped, shape);
    }
    shapeOf.push(shape);
    pages.push(0);
    tally.push(0);
    const number = words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  return {
    numbered: said => {
      read += 1;
      const numbered = Uint32Array.from(said, word => numbers.get(word) ?? add(word));
      for (const number of new Set(numbered)) {
        const now = (pages[number] ?? 0) + 1;
        pages[number] = now;
        const shape = shapeOf[number] ?? 0;
        mostPages[shape] = Math.max(mostPages[shape] ?? 0, now);
      }
      return numbered;
    },
    word: number => words[number] ?? '',
    pagesWith: number => pages[number] ?? 0,
    shape: number => shapeOf[number] ?? 0,
    isKnown: number => {
      const on = pages[number] ?? 0;
      return on > SLIPS + read / 1000 && on * RARER >= (mostPages[shapeOf[number] ?? 0] ?? 0);
    },
    tally,
  };
}

/** Figures keep their value; among letters all that look alike on a bad scan are one. */
function shapeOfWord(word: string): string {
  if (/\d/.test(word)) {
    return word
      .replaceAll(/[oq]/g, '0')
      .replaceAll(/[li|!]/g, '1')
      .replaceAll(/[s$]/g, '5')
      .replaceAll('b', '8')
      .replaceAll('z', '2');
  }
  return word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('ii', 'u')
    .replaceAll('cl', 'd')
    .replaceAll(/[ceoaq]/g, 'c')
    .replaceAll(/[hbk]/g, 'h')
    .replaceAll(/[nurv]/g, 'n')
    .replaceAll(/[iltfj|!]/g, 'i')
    .replaceAll(/[gy]/g, 'g');
}

/** Words and figures; dates, doses and scores (`03/14/2016`, `10/325`, `L4-5`) are one word each. */
const TOKEN = /[\p{L}\p{N}|$]+(?:[./:'’-][\p{L}\p{N}|]+)*/gu;

/** A number that a copy service prints on each page: `APPL000123`, `Doe 00045`. */
const PAGE_STAMP = /^\W*(?:[\p{L}]{1,10}[\s_-]{0,2})?0\d{3,9}\W*$/u;

/** The words by which pages are compared: in lower case, without punctuation around them, and without numbers stamped at the edges. */
export function comparedWords(text: string): string[] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const said = lines.filter((line, at) => (at > 1 && at < lines.length - 2) || !PAGE_STAMP.test(line));
  return (said.join('\n').toLowerCase().match(TOKEN) ?? []).filter(word => word !== '|');
}
