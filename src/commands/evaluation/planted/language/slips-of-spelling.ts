import { type Slip, slip } from '#commands/evaluation/planted/edit.ts';

const VOWELS = 'aeiou';

/** Two keys beside each key of the American keyboard: `a` has `s` and `q`. */
const BESIDE: ReadonlyMap<string, string> = new Map(
  'asq bvn cxv dsf ewr fdg gfh hgj iuo jhk kjl lko mnj nbm oip pol qwa ret sad try uyi vcb wqe xzc ytu zxa'
    .split(' ')
    .map(keys => [keys.charAt(0), keys.slice(1)]),
);

/** Words of five letters and more, where a letter less or more seldom makes another everyday word. */
const WORD = /(?<![\w'’\-])[a-z]{5,}(?![\w'’\-])/gv;

/** What typists do to a word: `at` is the letter it happens to. A slip that makes one of the known words is none. */
export function slipsOfSpelling(known: ReadonlySet<string>): readonly Slip[] {
  const kind = (name: string, write: (word: string, at: number) => string): Slip =>
    slip(name, WORD, match => {
      const [word] = match;
      const put = write(word, ((match.index ?? 0) * 7) % word.length);
      return known.has(put) ? null : put;
    });
  return [
    kind('letter left out', (word, at) => replaced(word, at, 1, '')),
    kind('letter doubled', (word, at) => replaced(word, at, 0, word.charAt(at))),
    kind('letters swapped', (word, at) => {
      const first = Math.min(at, word.length - 2);
      return replaced(word, first, 2, word.charAt(first + 1) + word.charAt(first));
    }),
    kind('key beside', (word, at) => replaced(word, at, 1, BESIDE.get(word.charAt(at))?.charAt(at % 2) ?? '')),
    kind('another vowel', (word, at) => {
      const vowel = word.slice(at).search(/[aeiou]/v) + at;
      if (vowel < at) return word;
      const other = VOWELS.at(VOWELS.indexOf(word.charAt(vowel)) - 1 - (at % 2)) ?? '';
      return replaced(word, vowel, 1, other);
    }),
  ];
}

function replaced(word: string, at: number, letters: number, put: string): string {
  return word.slice(0, at) + put + word.slice(at + letters);
}
