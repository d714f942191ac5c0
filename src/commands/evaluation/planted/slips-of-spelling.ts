import { type Slip, slip } from './edit.ts';

/** Keys beside a key of the American keyboard. */
const BESIDE: Readonly<Record<string, string>> = {
  ...{
    a: 'sqz',
    b: 'vn',
    c: 'xv',
    d: 'sf',
    e: 'wr',
    f: 'dg',
    g: 'fh',
    h: 'gj',
    i: 'uo',
    j: 'hk',
    k: 'jl',
    l: 'k',
    m: 'n',
  },
  ...{
    n: 'bm',
    o: 'ip',
    p: 'o',
    q: 'wa',
    r: 'et',
    s: 'ad',
    t: 'ry',
    u: 'yi',
    v: 'cb',
    w: 'qe',
    x: 'zc',
    y: 'tu',
    z: 'xa',
  },
};

/** Words of five letters and more, where one letter less or more cannot be another everyday word. */
const WORD = /(?<![\w'’\-])[a-z]{5,}(?![\w'’\-])/gv;

/** What a typist does to a word; `at` is the letter it happens to. A slip that makes a word of `known` is none. */
export function slipsOfSpelling(known: ReadonlySet<string>): readonly Slip[] {
  const kind = (name: string, write: (word: string, at: number) => string) =>
    slip(name, WORD, match => {
      const [word] = match;
      const put = write(word, ((match.index ?? 0) * 7) % word.length);
      return known.has(put) ? null : put;
    });
  return [
    kind('letter left out', (word, at) => word.slice(0, at) + word.slice(at + 1)),
    kind('letter doubled', (word, at) => word.slice(0, at + 1) + word.slice(at)),
    kind('letters swapped', (word, at) => {
      const from = Math.min(at, word.length - 2);
      return (
        word.slice(0, from) +
        word
          .slice(from, from + 2)
          .split('')
          .toReversed()
          .join('') +
        word.slice(from + 2)
      );
    }),
    kind(
      'key beside',
      (word, at) => word.slice(0, at) + (BESIDE[word.charAt(at)] ?? '').charAt(at % 2) + word.slice(at + 1),
    ),
    kind('another vowel', (word, at) => {
      const from = [...word].findIndex((letter, index) => index >= at && 'aeiou'.includes(letter));
      return from === -1
        ? word
        : word.slice(0, from) +
            ('aeiou'.at('aeiou'.indexOf(word.charAt(from)) - 1 - (at % 2)) ?? '') +
            word.slice(from + 1);
    }),
  ];
}
