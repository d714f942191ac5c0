import { distance } from 'fastest-levenshtein';

/** Reads a word as one of the known words when scanning explains the difference; several when it holds several. */
export type MendWord = (word: string) => readonly string[];

/** Shorter words are too like each other to be told from a slip. */
const LONG_ENOUGH = 5;
/** From this length on two slips are allowed. */
const TWO_SLIPS = 10;
const ENDING = /^(?:|s|d|e|ed|es|ing|ion|ions|ive|al|ly|or|er|y)$/;

/**
 * Mends words of a scan towards a vocabulary: figures and strokes read for letters (`f1nal`), letters run together
 * (`rn` for `m`), one slip in five letters or two in ten, words run together. Another form of a known word
 * (`reported`) and words known themselves stay as they are. Answers are remembered.
 */
export function wordMender(vocabulary: ReadonlySet<string>): MendWord {
  const bySkeleton = new Map<string, string>();
  const byPart = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (/^\d+$/.test(word)) continue;
    bySkeleton.set(skeleton(word), word);
    if (word.length < LONG_ENOUGH) continue;
    for (const part of partsOf(word)) byPart.set(part, [...(byPart.get(part) ?? []), word]);
  }
  const remembered = new Map<string, readonly string[]>();
  const mend = (word: string): readonly string[] => {
    if (vocabulary.has(word) || /^\d+$/.test(word)) return [word];
    const same = folded(word) ? bySkeleton.get(skeleton(word)) : undefined;
    if (same !== undefined) return [same];
    if (word.length < LONG_ENOUGH) return [word];
    const near = nearest(word, byPart);
    if (near !== null) return [near];
    return parted(word, vocabulary) ?? [word];
  };
  return word => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const mended = mend(word);
    if (remembered.size < 200_000) remembered.set(word, mended);
    return mended;
  };
}

/** Whether a look-alike may be at work: figures or strokes among letters, or a word long enough for letters run together. */
function folded(word: string): boolean {
  return word.length >= LONG_ENOUGH || (/[\d|!]/.test(word) && /[a-z|!]/.test(word));
}

/** What is left of a word when look-alikes are made one. */
function skeleton(word: string): string {
  return word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll(/[l1|!]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('8', 'b')
    .replaceAll('6', 'g')
    .replaceAll('9', 'g');
}

/** The word whole and with one letter left out, or two when it is long. */
function partsOf(word: string): Set<string> {
  const once = withoutOne(word);
  const twice = word.length >= TWO_SLIPS ? once.flatMap(withoutOne) : [];
  return new Set([word, ...once, ...twice]);
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1));
}

function nearest(word: string, byPart: ReadonlyMap<string, readonly string[]>): string | null {
  const candidates = new Set([...partsOf(word)].flatMap(part => byPart.get(part) ?? []));
  let best: string | null = null;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const slips = distance(word, candidate);
    const allowed = candidate.length >= TWO_SLIPS ? 2 : 1;
    if (slips > allowed || slips >= fewest || isOtherForm(word, candidate)) continue;
    best = candidate;
    fewest = slips;
  }
  return best;
}

/** `reports`, `reported`, `reporter` against `report`: the beginning is shared and both endings are such as words take. */
function isOtherForm(word: string, candidate: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === candidate[shared]) shared += 1;
  if (shared < 4 || candidate.endsWith('ss')) return false;
  return ENDING.test(word.slice(shared)) && ENDING.test(candidate.slice(shared));
}

/** Two or three known words run together. */
function parted(word: string, vocabulary: ReadonlySet<string>, most = 3): string[] | null {
  for (let at = word.length - 2; at >= 2; at -= 1) {
    const first = word.slice(0, at);
    if (!vocabulary.has(first) || (first.length < 3 && first !== 'of')) continue;
    const rest = word.slice(at);
    if (vocabulary.has(rest) && (rest.length >= 4 || first.length >= 6)) return [first, rest];
    const further = most > 2 ? parted(rest, vocabulary, most - 1) : null;
    if (further !== null) return [first, ...further];
  }
  return null;
}
