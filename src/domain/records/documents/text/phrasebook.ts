import { wordMender } from './mend-words.ts';
import { type Line, linesOf, wordsOf } from './words.ts';

/** A phrase that means something: words as `wordsOf` gives them, `#` for any number. */
export type Entry<M> = readonly [phrase: string, meaning: M];

/** A phrase found in a line: `start` and `length` count mended words. */
export type Hit<M> = { readonly meaning: M; readonly line: number; readonly start: number; readonly length: number };

/** Lines with their words mended. */
export type Phrasebook<M> = {
  /** The words of a text, mended, joined by spaces. */
  readonly mended: (text: string) => string;
  readonly read: (text: string) => { readonly lines: readonly Line[]; readonly hits: readonly Hit<M>[] };
};

type Node<M> = { readonly next: Map<string, Node<M>>; readonly meanings: M[] };

/** Finds many phrases at once in text as scanners deliver it; a phrase inside a longer one found is left out. */
export function phrasebook<M>(entries: readonly Entry<M>[]): Phrasebook<M> {
  const root: Node<M> = { next: new Map(), meanings: [] };
  const vocabulary = new Set<string>();
  for (const [phrase, meaning] of entries) {
    let node = root;
    for (const word of phrase.split(' ').flatMap(part => (part === '#' ? ['#'] : wordsOf(part)))) {
      const next = node.next.get(word) ?? { next: new Map(), meanings: [] };
      node.next.set(word, next);
      node = next;
      if (word !== '#') vocabulary.add(word);
    }
    node.meanings.push(meaning);
  }
  const mend = wordMender(vocabulary);
  return {
    mended: text => wordsOf(text).flatMap(mend).join(' '),
    read: text => {
      const lines = linesOf(text).map(({ raw, words }) => ({ raw, words: words.flatMap(mend) }));
      return { lines, hits: lines.flatMap(({ words }, line) => longest(hitsIn(words, line, root))) };
    },
  };
}

function hitsIn<M>(words: readonly string[], line: number, root: Node<M>): Hit<M>[] {
  const hits: Hit<M>[] = [];
  for (let start = 0; start < words.length; start += 1) follow(root, words, start, start, line, hits);
  return hits;
}

function follow<M>(
  node: Node<M>,
  words: readonly string[],
  start: number,
  at: number,
  line: number,
  hits: Hit<M>[],
): void {
  for (const meaning of node.meanings) hits.push({ meaning, line, start, length: at - start });
  const word = words[at];
  if (word === undefined) return;
  const next = node.next.get(word);
  if (next !== undefined) follow(next, words, start, at + 1, line, hits);
  const number = isNumber(word) ? node.next.get('#') : undefined;
  if (number !== undefined) follow(number, words, start, at + 1, line, hits);
}

function isNumber(word: string): boolean {
  const code = word.codePointAt(0) ?? 0;
  return code >= 48 && code <= 57 && /^\d+$/.test(word);
}

function longest<M>(hits: readonly Hit<M>[]): readonly Hit<M>[] {
  if (hits.length < 2) return hits;
  return hits.filter(
    ({ start, length }) =>
      !hits.some(
        other => other.length > length && other.start <= start && other.start + other.length >= start + length,
      ),
  );
}
