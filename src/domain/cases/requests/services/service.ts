import type { Category } from '../request.ts';

/**
 * What a word says of a request. A `sure` word decides over others (consultation before surgery), a `named` service comes
 * next, a `vague` word (unit, therapy) counts only when nothing better stands there.
 */
export type ServiceWord = {
  readonly category: Category;
  readonly subcategory: string | null;
  readonly weight: 'sure' | 'named' | 'vague';
};

/** Lines of a table: what is meant, and the words for it, separated by commas; plurals are understood. */
export type ServiceLine = readonly [Category, string | null, ServiceWord['weight'], string];

/** Every word of the lines with what it means. */
export function* serviceWords(lines: readonly ServiceLine[]): Generator<readonly [string, ServiceWord]> {
  for (const [category, subcategory, weight, words] of lines) {
    const service: ServiceWord = { category, subcategory, weight };
    for (const word of words.split(', ')) {
      yield [word, service];
      yield [`${word}s`, service];
    }
  }
}
