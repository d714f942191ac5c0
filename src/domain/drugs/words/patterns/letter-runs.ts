/** Lists of runs of letters that are looked for together: one walk over a text finds which lists have a run in it. */
export type RunLists = {
  readonly count: number;
  /** Lists of which nothing is known: as if each text had them. */
  readonly open: readonly number[];
  /** A bit for the last three letters of every window: most places of a text are ruled out by these alone. */
  readonly tails: Uint32Array;
  /** A bit for what all letters of a window come to: of the other places nearly all by these. */
  readonly sums: Uint32Array;
  readonly long: Windows;
  readonly short: Windows;
};

type Run = { readonly list: number; readonly letters: string /** Where the window ends in it. */; readonly at: number };
/** A window is so many letters of a run in a row; here with the runs it is taken from. */
type Windows = ReadonlyMap<number, readonly Run[]>;

const LONG = 5;
const SHORT = 3;
const BITS_A_LETTER = 5;
const ALL_OF_LONG = 2 ** (LONG * BITS_A_LETTER) - 1;
const ALL_OF_SHORT = 2 ** (SHORT * BITS_A_LETTER) - 1;

/** Makes lists of runs, three letters or more in lower case, ready to be looked for; they are known by their place. */
export function runLists(lists: readonly (readonly string[] | null)[]): RunLists {
  const all = lists.flatMap((runs, list) => (runs ?? []).map(letters => ({ list, letters })));
  const ofLength = (isLong: boolean) => all.filter(({ letters }) => letters.length >= LONG === isLong);
  const long = windows(LONG, ofLength(true));
  const short = windows(SHORT, ofLength(false));
  const tails = new Uint32Array((ALL_OF_SHORT + 1) / 32);
  const sums = new Uint32Array((ALL_OF_SHORT + 1) / 32);
  for (const window of [...long.keys(), ...short.keys()]) {
    mark(tails, window & ALL_OF_SHORT);
    mark(sums, sumOf(window));
  }
  return {
    count: lists.length,
    open: [...lists.keys()].filter(list => lists[list] === null),
    tails,
    sums,
    long,
    short,
  };
}

function mark(table: Uint32Array, place: number): void {
  table[place >>> 5] = (table[place >>> 5] ?? 0) | (1 << place);
}

function isMarked(table: Uint32Array, place: number): boolean {
  return (((table[place >>> 5] ?? 0) >>> place) & 1) === 1;
}

function sumOf(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> (32 - SHORT * BITS_A_LETTER);
}

function windows(length: number, runs: readonly Omit<Run, 'at'>[]): Windows {
  const byWindow = new Map<number, Run[]>();
  for (const { list, letters } of runs) {
    const at = rarestWindow(letters, length);
    const window = Array.from(letters.slice(at - length + 1, at + 1)).reduce(
      (sum, sign) => next(sum, sign.charCodeAt(0)),
      0,
    );
    byWindow.set(window, [...(byWindow.get(window) ?? []), { list, letters, at }]);
  }
  return byWindow;
}

/** Signs by how often they stand in English, the most frequent first; a blank joins two words that seldom meet, other signs are rarer. */
const BY_FREQUENCY = 'etaoinshrdlucmfwypv bgkjqxz';

function rarity(letters: string): number {
  return Array.from(letters, sign => BY_FREQUENCY.indexOf(sign)).reduce(
    (sum, place) => sum + (place < 0 ? BY_FREQUENCY.length : place),
    0,
  );
}

/** Where the rarest so many letters of a run end. */
function rarestWindow(letters: string, length: number): number {
  const ends = Array.from({ length: letters.length - length + 1 }, (_none, from) => from + length - 1);
  const rare = (end: number) => rarity(letters.slice(end - length + 1, end + 1));
  return ends.reduce((best, end) => (rare(end) > rare(best) ? end : best), length - 1);
}

// the last five bits of a code tell one letter from another
function next(window: number, code: number): number {
  return ((window << BITS_A_LETTER) | (code & 31)) & ALL_OF_LONG;
}

/** The lists of which a text, in lower case, has a run, in order. */
export function listsIn(lower: string, { count, open, tails, sums, long, short }: RunLists): number[] {
  const found = new Set(open);
  let window = 0;
  for (let at = 0; at < lower.length; at += 1) {
    window = next(window, lower.charCodeAt(at));
    const tail = window & ALL_OF_SHORT;
    if (!isMarked(tails, tail)) continue;
    if (isMarked(sums, sumOf(window))) addRuns(found, lower, at, long.get(window));
    if (isMarked(sums, sumOf(tail))) addRuns(found, lower, at, short.get(tail));
  }
  return found.size === 0 ? [] : Array.from({ length: count }, (_none, list) => list).filter(list => found.has(list));
}

function addRuns(found: Set<number>, lower: string, at: number, runs: readonly Run[] | undefined): void {
  for (const { list, letters, at: within } of runs ?? []) {
    const from = at - within;
    // most are told apart by the letters at their ends
    if (
      lower.charCodeAt(from) === letters.charCodeAt(0) &&
      lower.charCodeAt(from + letters.length - 1) === letters.charCodeAt(letters.length - 1) &&
      !found.has(list) &&
      lower.startsWith(letters, from)
    )
      found.add(list);
  }
}
