import type { Words } from '../lexicon.ts';

/** So many words of the language are numbered, those met first: what is written over and over lies close together in every table. */
const MOST = 2 ** 16 - 1;
const PLACES = 2 ** 17;

/** By the last bits of a key, or the next free place, the number of a word; and its key by that number. */
const places = new Uint16Array(PLACES);
const keyOf = new Int32Array(MOST + 1);
let last = 0;

function numberOf(key: number): number {
  let place = key & (PLACES - 1);
  for (let number = places[place] ?? 0; number !== 0; number = places[place] ?? 0) {
    if (keyOf[number] === key) return number;
    place = (place + 1) & (PLACES - 1);
  }
  if (last === MOST) return 0;
  last += 1;
  keyOf[last] = key;
  places[place] = last;
  return last;
}

/** The numbers of the words of a text, the same in all texts; 0 for a word met when there were too many. */
export function numbersOf(words: Words): Uint16Array {
  words.numbers ??= numbersFor(words.keys);
  return words.numbers;
}

// `Uint16Array.from` would take several times as long
function numbersFor(keys: Int32Array): Uint16Array {
  const numbers = new Uint16Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) numbers[index] = numberOf(keys[index] ?? 0);
  return numbers;
}

/** Set in every answer kept: none is 0. */
const ASKED = 1 << 30;

/** What is known of a word of a text, by its index, as bits below 2 ** 30, found once for all texts that have the word; 0 behind the last word. */
export function knownOfWords(find: (word: string) => number): (words: Words, index: number) => number {
  const found = new Int32Array(MOST + 1);
  return (words, index) => {
    const number = numbersOf(words)[index];
    if (number === undefined) return 0;
    const known = found[number] ?? 0;
    if (known !== 0) return known;
    const { folded, starts, ends } = words;
    // joined anew, so that what is kept is the word and not the text it was cut from
    const answer = find(Array.from(folded.slice(starts[index], ends[index])).join('')) | ASKED;
    if (number !== 0) found[number] = answer;
    return answer;
  };
}
