/** Every three letters in a row of a text, as bits of a table: what is not there rules a word out. */
export type Triples = Uint32Array;

const BITS_A_LETTER = 5;
const ALL = 2 ** (3 * BITS_A_LETTER) - 1;

/** The triples of a text in lower case. */
export function triplesOf(lower: string): Triples {
  const table = new Uint32Array((ALL + 1) / 32);
  let triple = 0;
  for (let at = 0; at < lower.length; at += 1) {
    triple = next(triple, lower.charCodeAt(at));
    if (at >= 2) table[triple >>> 5] = (table[triple >>> 5] ?? 0) | (1 << triple);
  }
  return table;
}

/** The triples of some letters, one after the other, to be asked for often. */
export function triplesIn(lower: string): readonly number[] {
  const found: number[] = [];
  let triple = 0;
  for (let at = 0; at < lower.length; at += 1) {
    triple = next(triple, lower.charCodeAt(at));
    if (at >= 2) found.push(triple);
  }
  return found;
}

/** False when the letters with these triples are not in the text; true says little. */
export function mayHold(table: Triples, triples: readonly number[]): boolean {
  return triples.every(triple => (((table[triple >>> 5] ?? 0) >>> triple) & 1) === 1);
}

// the last five bits of a code tell one letter from another
function next(triple: number, code: number): number {
  return ((triple << BITS_A_LETTER) | (code & 31)) & ALL;
}
