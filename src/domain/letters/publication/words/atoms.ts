import { remembering } from '#domain/drugs/words/remembering.ts';
/** A run of letters and digits with its place, and the forms it is compared in. */
export type Atom = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case without accents. */
  readonly plain: string;
  /** The same with characters that scanners take for one another made one. */
  readonly scanned: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly shouted: boolean;
};

const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Lower case, without accents, in plain letters. */
export function plainLetters(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}ʻʼ‘’]/gu, '')
    .toLowerCase()
    .replaceAll(/[øłßæœđðþıħ]/gu, letter => OTHER_LETTERS[letter] ?? letter);
}

const LOOKS: Readonly<Record<string, string>> = {
  i: 'l',
  j: 'l',
  '1': 'l',
  '|': 'l',
  '!': 'l',
  '0': 'o',
  q: 'g',
  '9': 'g',
  '5': 's',
  $: 's',
  '8': 'b',
  '6': 'b',
  '2': 'z',
  c: 'e',
};

/** Plain letters with what scanners confuse made one: `0` and `o`, `1` and `l` and `i`, `rn` and `m`. */
export const scannedLetters = remembering(50_000, plain =>
  plain
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll(/[ij1|!0q95$862c]/gu, letter => LOOKS[letter] ?? letter),
);

const ATOM = /[\p{L}\p{M}\p{N}](?:[|!$\u00ad]?[\p{L}\p{M}\p{N}])*/gu;

/** The runs of letters and digits of a text, in order. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (const found of text.matchAll(ATOM)) {
    const word = found[0];
    const plain = plainLetters(word.replaceAll('\u00ad', ''));
    atoms.push({
      start: found.index,
      end: found.index + word.length,
      text: word,
      plain,
      scanned: scannedLetters(plain),
      capital: /^\p{Lu}/u.test(word),
      shouted: /^[\p{Lu}\p{M}]{2,}$/u.test(word),
    });
  }
  return atoms;
}
