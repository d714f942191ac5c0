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

/** Cyrillic and Greek letters by the Latin ones they look like (Unicode confusables): large ones, then small. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['АВСЕНІЈКМОРЅТХУӀԚԜԌАΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABCEHIJKMOPSTXYIQWGAABEZHIKMNOPTYX'],
    ['асеһіјорѕхуԁԛԝԍӏɡαεικνορτυχ', 'acehijopsxydqwglgaeikvoptux'],
  ].flatMap(([like = '', latin = '']) => Array.from(like, (letter, at) => [letter, latin.charAt(at)] as const)),
);

/** Characters that take no room and say nothing: soft hyphens, joiners, spaces of no width. */
const UNSEEN = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;
const unseen = new RegExp(`[${UNSEEN}]\\s?`, 'gu');

/** Lower case, without accents, in plain Latin letters, whatever alphabet they were taken from. */
export function plainLetters(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}ʻʼ‘’]/gu, '')
    .replaceAll(/[\p{Script=Cyrillic}\p{Script=Greek}ɡ]/gu, letter => LOOK_ALIKES.get(letter) ?? letter)
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

// A line that ends at a soft hyphen ends within its word.
const ATOM = new RegExp(String.raw`[\p{L}\p{M}\p{N}](?:(?:[|!$]|[${UNSEEN}]+[\n\f]?)?[\p{L}\p{M}\p{N}])*`, 'gu');

/** The runs of letters and digits of a text, in order. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  // Spaces as addresses of the web and pages write them.
  const spaced = text.replaceAll(/%20|&nbsp;/gu, space => ' '.repeat(space.length));
  const hides = text.search(unseen) !== -1;
  for (const found of spaced.matchAll(ATOM)) {
    // `ʼs` is no part of a word.
    const word = found[0].endsWith('ʼs') ? found[0].slice(0, -2) : found[0];
    const seen = hides ? word.replaceAll(unseen, '') : word;
    const plain = plainLetters(seen);
    atoms.push({
      start: found.index,
      end: found.index + word.length,
      text: word,
      plain,
      scanned: scannedLetters(plain),
      capital: /^\p{Lu}/u.test(word),
      shouted: /^[\p{Lu}\p{M}]{2,}$/u.test(seen),
    });
  }
  return atoms;
}
