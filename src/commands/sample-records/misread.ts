import type { Random } from '#commands/simulation/random.ts';
import { happens, oneOf } from './chance.ts';

/** What recognition of characters takes for one another on poor scans. */
const confusions: readonly (readonly [right: string, wrong: readonly string[]])[] = [
  ['rn', ['m']],
  ['cl', ['d']],
  ['vv', ['w']],
  ['m', ['rn', 'nn']],
  ['l', ['1', 'I', '|']],
  ['I', ['l', '1']],
  ['O', ['0', 'Q']],
  ['0', ['O', 'o']],
  ['1', ['l', 'I']],
  ['5', ['S', '6']],
  ['S', ['5']],
  ['8', ['B', '3']],
  ['B', ['8']],
  ['e', ['c', 'o']],
  ['c', ['e']],
  ['a', ['o', 's']],
  ['h', ['b', 'li']],
  ['t', ['f', 'l']],
  ['.', [',', '']],
  [',', ['.']],
  [':', [';', '.']],
  ['-', ['~', '']],
  ['g', ['q', '9']],
  ['u', ['n', 'ii']],
];

/** A text as recognition of its scan might give it: so many of a thousand characters wrong, now and then a space lost or won. */
export function misread(random: Random, text: string, perThousand: number): string {
  const rate = perThousand / 1000;
  let read = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + 2);
    const character = rest.charAt(0);
    const known = happens(random, rate * 1.6) ? confusions.find(([right]) => rest.startsWith(right)) : undefined;
    if (known !== undefined) {
      read += oneOf(random, known[1]);
      at += known[0].length;
    } else {
      const isLost = character === ' ' && happens(random, rate * 0.5);
      read += isLost ? '' : character;
      at += 1;
    }
  }
  return read;
}
