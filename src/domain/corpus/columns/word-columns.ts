import { type DecisionSet, eachNumber } from './decision-set.ts';

/** The telling words of every decision, held in memory as hashes. */
export type WordColumns = {
  /** Keeps the words of a decision, each once. */
  readonly add: (number: number, words: Uint32Array) => void;
  /** Decisions whose words are kept. */
  readonly size: () => number;
  /**
   * How alike each decision of a set is to a text whose words weigh so much: the weights of those it has, a little less of a longer
   * one. By its number, until it is asked again; of the others nothing is told.
   */
  readonly likeness: (among: DecisionSet, weights: ReadonlyMap<number, number>) => Float32Array;
};

/** Words lie in blocks of so many, those of one decision in one. */
const BLOCK_BITS = 20;
const BLOCK = 2 ** BLOCK_BITS;
/** How far the length of a text counts: as little as it does for what is of much the same length, 0 for not at all. */
const SLOPE = 0.25;

/** Room for the words of decisions numbered below `size`. */
export function wordColumns(size: number): WordColumns {
  const blocks = [new Uint32Array(BLOCK)];
  /** Where the words of each begin, and how many they are plus one: 0 for what was not added. */
  const firsts = new Uint32Array(size);
  const lengths = new Uint16Array(size);
  const scores = new Float32Array(size);
  let end = 0;
  let added = 0;
  let words = 0;
  return {
    size: () => added,
    add: (number, given) => {
      if (number >= size || lengths[number] !== 0) return;
      if (given.length > BLOCK - (end % BLOCK)) {
        end = blocks.length * BLOCK;
        blocks.push(new Uint32Array(BLOCK));
      }
      blocks[end >>> BLOCK_BITS]?.set(given, end % BLOCK);
      firsts[number] = end;
      lengths[number] = given.length + 1;
      end += given.length;
      words += given.length;
      added += 1;
      if (end === blocks.length * BLOCK) blocks.push(new Uint32Array(BLOCK));
    },
    likeness: (among, weights) => {
      const { mask, keys, values } = weightTable(weights);
      const mean = words / Math.max(1, added) || 1;
      eachNumber(among, number => {
        const first = firsts[number] ?? 0;
        const length = (lengths[number] ?? 0) - 1;
        const block = blocks[first >>> BLOCK_BITS];
        let sum = 0;
        if (block !== undefined) {
          const from = first & (BLOCK - 1);
          for (let at = from; at < from + length; at += 1) {
            const word = block[at] ?? 0;
            for (let slot = word & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
              if (keys[slot] !== word) continue;
              sum += values[slot] ?? 0;
              break;
            }
          }
        }
        scores[number] = sum / (1 - SLOPE + (SLOPE * length) / mean);
      });
      return scores;
    },
  };
}

/** Weights by word, thinly laid: most words of most decisions meet an empty place at once. */
function weightTable(weights: ReadonlyMap<number, number>) {
  const room = 2 ** Math.ceil(Math.log2(weights.size * 16 + 16));
  const [mask, keys, values] = [room - 1, new Uint32Array(room), new Float32Array(room)];
  for (const [word, weight] of weights) {
    let slot = word & mask;
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = word;
    values[slot] = weight;
  }
  return { mask, keys, values };
}
