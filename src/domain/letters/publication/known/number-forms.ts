/** Characters a scanner takes for each digit and letter, in a class. */
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

const between = String.raw`[\s\u00ad\-‐–—./\\()_,:#*]{0,4}`;

/**
 * A pattern for a number however it is parted: `WC-0012 345`, `(209) 555-0101`, broken over a line, misread by a scanner. With `slip`
 * one character may be another.
 */
export function numberPattern(value: string): RegExp | null {
  const characters = Array.from(value.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  if (characters.length < 4 || !characters.some(character => /\p{N}/u.test(character))) return null;
  const body = characters.map(look).join(between);
  const edges = /^\p{L}/u.test(characters[0] ?? '') && characters.length >= 7 ? '(?<!\\p{N})' : '(?<![\\p{L}\\p{N}])';
  return new RegExp(`${edges}\\(?${body}(?!\\p{N})`, 'gu');
}

function look(character: string): string {
  const looks = LOOKS[character] ?? `${character}${character.toLowerCase()}`;
  return `[${looks.replaceAll(/[\\\]^-]/gu, String.raw`\$&`)}]`;
}
