import { englishStems } from './english.ts';

const LETTERS = 27;
const BEFORE_A = 96;
/** Of a letter in lower case; any other sign is the end of a word. */
const codeOf = (word: string, at: number): number => {
  const code = word.charCodeAt(at) - BEFORE_A;
  return code > 0 && code < LETTERS ? code : 0;
};

/** Which runs of three letters some words have, their ends counted as letters, by the number of each run. */
type LetterRuns = Uint8Array;

/** Goes through the runs of a word; the answers are added up. */
function overRuns(word: string, each: (run: number) => number): number {
  let run = codeOf(word, 0);
  let sum = 0;
  for (let at = 1; at <= word.length; at += 1) {
    run = (run % LETTERS ** 2) * LETTERS + codeOf(word, at);
    sum += each(run);
  }
  return sum;
}

/** How a word of English may end besides the stem a dictionary has. */
const formsOf = (stem: string): readonly string[] => {
  const open = stem.replace(/e$/, '');
  return [stem, `${stem}s`, `${open}ed`, `${open}ing`, `${open}er`, `${stem}ly`];
};

/** The runs of some words, and of all words of English. */
export function letterRuns(words: Iterable<string>): LetterRuns {
  const runs = new Uint8Array(LETTERS ** 3);
  const mark = (run: number): number => (runs[run] = 1);
  for (const stem of englishStems()) for (const form of formsOf(stem)) overRuns(form, mark);
  for (const word of words) overRuns(word, mark);
  return runs;
}

/** A rare word may have one run that no other has; letters struck at random have several. */
const STRUCK = 2;
/** Longer ones are substances. */
const LONGEST_STRUCK = 12;

/** Whether a word in plain lower case is letters struck at random: no word has such runs. */
export const isStruckBeside = (plain: string, runs: LetterRuns): boolean =>
  plain.length <= LONGEST_STRUCK && overRuns(plain, run => 1 - (runs[run] ?? 0)) >= STRUCK;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const beside = (step: -1 | 1): ReadonlyMap<string, string> =>
  new Map(ROWS.flatMap(row => Array.from(row, (key, at) => [key, row.charAt(at + step)] as const)));
const LEFT = beside(-1);
const RIGHT = beside(1);

/** What hands a key too far to the one side or the other meant to write. */
export const shiftedBack = (plain: string): readonly string[] =>
  [LEFT, RIGHT].map(keys => Array.from(plain, key => keys.get(key) ?? '').join(''));
