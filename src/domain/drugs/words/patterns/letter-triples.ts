/** A text in lower case, and every three letters in a row of it as bits of a table: most words are ruled out by these alone. */
export type Triples = { readonly lower: string; readonly table: Uint32Array };

/** Letters to be looked for in many texts, and their triples. */
export type Sought = { readonly letters: string; readonly triples: readonly number[] };

const BITS_A_LETTER = 5;
const ALL = 2 ** (3 * BITS_A_LETTER) - 1;

/** The triples of a text. */
export function triplesOf(text: string): Triples {
  const lower = text.toLowerCase();
  const table = new Uint32Array((ALL + 1) / 32);
  let triple = 0;
  for (let at = 0; at < lower.length; at += 1) {
    triple = next(triple, lower.charCodeAt(at));
    if (at >= 2) table[triple >>> 5] = (table[triple >>> 5] ?? 0) | (1 << triple);
  }
  return { lower, table };
}

/** Letters, in lower case, made ready to be looked for. */
export function sought(letters: string): Sought {
  const triples: number[] = [];
  let triple = 0;
  for (let at = 0; at < letters.length; at += 1) {
    triple = next(triple, letters.charCodeAt(at));
    if (at >= 2) triples.push(triple);
  }
  return { letters, triples };
}

/** True when the text has the letters. */
export function holds({ lower, table }: Triples, { letters, triples }: Sought): boolean {
  for (const triple of triples) if ((((table[triple >>> 5] ?? 0) >>> triple) & 1) === 0) return false;
  return lower.includes(letters);
}

// the last five bits of a code tell one letter from another
function next(triple: number, code: number): number {
  return ((triple << BITS_A_LETTER) | (code & 31)) & ALL;
}
