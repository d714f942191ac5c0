/** The words of a page as numbers, the same number for the same word on every page. */
export type PageWords = { readonly page: number; readonly words: Uint32Array };

/** Numbers words as they come, and counts on how many pages each stands. */
export type Vocabulary = {
  readonly numbered: (words: readonly string[]) => Uint32Array;
  readonly word: (number: number) => string;
  readonly pagesWith: (number: number) => number;
};

export function vocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const pages: number[] = [];
  return {
    numbered: said => {
      const seen = new Set<number>();
      const numbered = Uint32Array.from(said, word => {
        let number = numbers.get(word);
        if (number === undefined) {
          number = words.push(word) - 1;
          pages.push(0);
          numbers.set(word, number);
        }
        seen.add(number);
        return number;
      });
      for (const number of seen) pages[number] = (pages[number] ?? 0) + 1;
      return numbered;
    },
    word: number => words[number] ?? '',
    pagesWith: number => pages[number] ?? 0,
  };
}

/** Words and figures; dates, doses and scores (`03/14/2016`, `10/325`, `L4-5`) are one word each. */
const TOKEN = /[\p{L}\p{N}|$]+(?:[./:'’-][\p{L}\p{N}|]+)*/gu;

/** The words by which pages are compared: in lower case, without punctuation around them. */
export function comparedWords(text: string): string[] {
  return (text.toLowerCase().match(TOKEN) ?? []).filter(word => word !== '|');
}
