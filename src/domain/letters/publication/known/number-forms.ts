import { type SqueezedText, shapeOf } from '../words/squeezed-text.ts';

/** Characters a scanner takes for each digit and letter. */
const LOOKS: Readonly<Record<string, string>> = {
  '0': '0oOQD',
  '1': '1lI|i!',
  '2': '2zZ',
  '3': '3',
  '4': '4',
  '5': '5sS$',
  '6': '6bG',
  '7': '7',
  '8': '8B',
  '9': '9gq',
  O: 'oO0',
  I: 'iI1l|',
  L: 'lL1I',
  S: 'sS5',
  B: 'bB8',
  Z: 'zZ2',
  G: 'gG6',
  Q: 'qQ0O',
  D: 'dD0O',
};

/** Where a number stands however it is parted: `WC-0012 345`, `(209) 555-0101`, broken over a line, misread by a scanner. */
export function findNumber({ text, shapes, places }: SqueezedText, value: string): [start: number, end: number][] {
  const characters = Array.from(value.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  if (characters.length < 4 || !characters.some(character => /\p{N}/u.test(character))) return [];
  const sought = characters.map(shapeOf).join('');
  const found: [number, number][] = [];
  for (let at = shapes.indexOf(sought); at !== -1; at = shapes.indexOf(sought, at + 1)) {
    const start = places[at] ?? 0;
    const end = (places[at + sought.length - 1] ?? 0) + 1;
    if (!characters.every((character, index) => looksLike(character, text.charAt(places[at + index] ?? 0)))) continue;
    if (parted(text, places, at, sought.length) && standsFree(text, start, end, characters)) found.push([start, end]);
  }
  return found.map(([start, end]) => [text.charAt(start - 1) === '(' ? start - 1 : start, end]);
}

function looksLike(sought: string, stands: string): boolean {
  return (LOOKS[sought] ?? `${sought}${sought.toLowerCase()}`).includes(stands);
}

const BETWEEN = /^[\s\u00ad\-‐–—./\\()_,:#*]{0,4}$/u;

/** Whether nothing but marks that part numbers stands between the characters. */
function parted(text: string, places: readonly number[], at: number, length: number): boolean {
  for (let index = at + 1; index < at + length; index += 1) {
    const [before = 0, place = 0] = [places[index - 1], places[index]];
    if (place - before > 1 && !BETWEEN.test(text.slice(before + 1, place))) return false;
  }
  return true;
}

/** No figure stands beside it, and no letter before, unless it is long and begins with letters of its own. */
function standsFree(text: string, start: number, end: number, characters: readonly string[]): boolean {
  const lettered = /^\p{L}/u.test(characters[0] ?? '') && characters.length >= 7;
  const before = text.charAt(start - 1);
  return !(lettered ? /\p{N}/u : /[\p{L}\p{N}]/u).test(before) && !/\p{N}/u.test(text.charAt(end));
}
