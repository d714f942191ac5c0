/** A text in lower case, and every three letters in a row of it as bits of a table: most words are ruled out by these alone. */
export type Triples = { readonly lower: string; readonly table: Uint32Array };

/** Letters to be looked for in many texts, and their triples. */
type Sought = { readonly letters: string; readonly triples: readonly number[] };

/** Several such of which one is enough, and the triples that all of them have. */
export type SoughtAny = { readonly shared: readonly number[]; readonly each: readonly Sought[] };

const BITS_A_LETTER = 5;
const LETTER = 2 ** BITS_A_LETTER - 1;
const ALL = 2 ** (3 * BITS_A_LETTER) - 1;

/** The triples of a text. */
export function triplesOf(text: string): Triples {
  const table = new Uint32Array((ALL + 1) / 32);
  const { length } = text;
  let triple = length < 2 ? 0 : next(text.charCodeAt(0) & LETTER, text.charCodeAt(1));
  // small letters and capitals have the same five bits, so the text need not be in lower case for this
  for (let at = 2; at < length; at += 1) {
    triple = next(triple, text.charCodeAt(at));
    const place = triple >>> 5;
    table[place] = (table[place] ?? 0) | (1 << triple);
  }
  return { lower: text.toLowerCase(), table };
}

/** Runs of letters, in lower case, made ready to be looked for. */
export function soughtAny(runs: readonly string[]): SoughtAny {
  const each = runs.map(sought);
  const [first, ...others] = each.map(({ triples }) => new Set(triples));
  const shared = first === undefined ? [] : [...others.reduce((all, one) => all.intersection(one), first)];
  return { shared, each };
}

function sought(letters: string): Sought {
  const triples: number[] = [];
  let triple = 0;
  for (let at = 0; at < letters.length; at += 1) {
    triple = next(triple, letters.charCodeAt(at));
    if (at >= 2) triples.push(triple);
  }
  return { letters, triples };
}

/** True when the text has one of the runs of letters. */
export function holdsAny(triples: Triples, { shared, each }: SoughtAny): boolean {
  if (!hasAll(triples, shared)) return false;
  for (const run of each) if (hasAll(triples, run.triples) && triples.lower.includes(run.letters)) return true;
  return false;
}

function hasAll({ table }: Triples, triples: readonly number[]): boolean {
  for (const triple of triples) if ((((table[triple >>> 5] ?? 0) >>> triple) & 1) === 0) return false;
  return true;
}

// the last five bits of a code tell one letter from another
function next(triple: number, code: number): number {
  return ((triple << BITS_A_LETTER) | (code & LETTER)) & ALL;
}
