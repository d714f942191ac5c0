import type { Span } from '#domain/cases/publication/removal.ts';
import { type Atom, plainLetters } from '../words/atoms.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { isWord } from '../words/vocabulary.ts';

const KIND =
  /^(?:street|st|avenue|ave|av|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|place|pl|way|circle|cir|terrace|ter|parkway|pkwy|highway|hwy|trail|trl|square|sq|loop)$/u;
/** A kind that is part of a street's name, `Avenue J`, however it is shortened. */
const wholeKind = (word: string) => KINDS[word] ?? word;
const KINDS: Readonly<Record<string, string>> = {
  ave: 'avenue',
  av: 'avenue',
  hwy: 'highway',
  rd: 'road',
  cir: 'circle',
};
const DIRECTION = /^(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)$/u;
const UNIT = /^(?:apt|apartment|unit|suite|ste|space|spc|room|rm|floor|fl|bldg)$/u;

/** What is looked for of a postal address, in plain letters: each may be missing. */
type PostalForms = {
  readonly number: string | null;
  /** The quarter behind the kind of the street: `East` of `3rd St. East`, `22` of `County Road 22`. */
  readonly quarter: string | null;
  /** The name of the street, without direction and kind. */
  readonly street: readonly string[];
  readonly city: readonly string[];
  readonly code: string | null;
  readonly box: string | null;
  /** Everything behind the street. */
  readonly tail: ReadonlySet<string>;
};

/** The parts of an address as it is written on a form: `88 N. Elm Street, Apt 4, Fresno, CA 93721`. */
export function postalForms(value: string): PostalForms {
  const [first = '', ...others] = value.split(/[,\n]+/u).map(part => part.trim());
  const words = wordsOf(first.replace(/#.*$/u, ''));
  const numbered = /^\d/u.test(words[0] ?? '');
  const named = numbered ? words.slice(1) : words;
  const from = DIRECTION.test(named[0] ?? '') && named.length > 1 ? 1 : 0;
  const until = named.findIndex((word, index) => index > from && (KIND.test(word) || UNIT.test(word)));
  const city = others.findLast(part => /^\p{L}[\p{L}\s.'’-]+$/u.test(part) && part.length > 3);
  return {
    number: numbered ? (words[0] ?? null) : null,
    quarter:
      until !== -1 && /^\d{1,4}$|^(?:[nsew]|north|south|east|west)$/u.test(named[until + 1] ?? '')
        ? (named[until + 1] ?? null)
        : null,
    street: named.slice(from, until === -1 ? undefined : until).map(wholeKind),
    city: city === undefined ? [] : wordsOf(city),
    code: /\b(\d{5})(?:-\d{4})?\s*$/u.exec(value)?.[1] ?? null,
    box: /p\.?\s*o\.?\s*box\s*(\w+)/iu.exec(value)?.[1]?.toLowerCase() ?? null,
    tail: new Set(wordsOf(others.join(' '))),
  };
}

const wordsOf = (text: string) =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** Every stretch that writes a known address: number and street however abbreviated, the street alone, box, town, code. */
export function findAddress(letter: LetterWords, forms: PostalForms): Span[] {
  const spans: Span[] = [];
  const { atoms } = letter;
  const isKind = Object.values(KINDS).includes(forms.street[0] ?? '');
  const take = (range: readonly [first: number, last: number] | null) => {
    if (range === null) return;
    const [first, last] = range;
    const start = atoms[first]?.start ?? 0;
    spans.push({ start, end: stopped(letter, last), class: 'address', rule: 'an address the case holds' });
  };
  for (const [index, { plain }] of atoms.entries()) {
    if (plain === forms.street[0] || (isKind && wholeKind(plain) === forms.street[0]))
      take(streetAt(letter, index, forms));
    if (plain === forms.city[0]) take(cityAt(letter, index, forms.city));
    if (plain === forms.code && !/[#-]/u.test(letter.text.charAt((atoms[index]?.start ?? 0) - 1)))
      take([index, withCode(letter, index)]);
    if (plain === forms.box) take(boxAt(letter, index, forms));
  }
  return spans;
}

/** The end of an atom with the stop of a short form behind it: `Blvd.` before more of the sentence. */
function stopped({ atoms, text }: LetterWords, last: number): number {
  const atom = atoms[last];
  const end = atom?.end ?? 0;
  return atom !== undefined && KIND.test(atom.plain) && /^\.(?=\s*[\p{Ll},;)])/u.test(text.slice(end, end + 4))
    ? end + 1
    : end;
}

const GAP = /^[\s\u00ad.,'’-]{1,4}$/u;

function follows({ atoms, text }: LetterWords, at: number, gap = GAP): Atom | null {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  return before !== undefined && atom !== undefined && gap.test(text.slice(before.end, atom.start)) ? atom : null;
}

/** The last atom of the words one after the other from here; null where others stand. */
function wordsAt(letter: LetterWords, index: number, words: readonly string[]): number | null {
  const whole = words.every((word, place) => {
    const atom = place === 0 ? letter.atoms[index] : follows(letter, index + place);
    return atom !== undefined && atom !== null && (atom.plain === word || wholeKind(atom.plain) === word);
  });
  return whole && words.length > 0 ? index + words.length - 1 : null;
}

function streetAt(letter: LetterWords, index: number, forms: PostalForms): [number, number] | null {
  const named = wordsAt(letter, index, forms.street);
  if (named === null) return null;
  const { atoms } = letter;
  let first = index;
  if (DIRECTION.test(atoms[first - 1]?.plain ?? '') && follows(letter, first) !== null) first -= 1;
  const numbered = forms.number !== null && atoms[first - 1]?.plain === forms.number && follows(letter, first) !== null;
  if (numbered) first -= 1;
  const kind = KIND.test(follows(letter, named + 1)?.plain ?? '');
  if (!numbered && !kind) return null;
  const last = kind ? named + 1 : named;
  const quartered = kind && forms.quarter !== null && follows(letter, last + 1)?.plain === forms.quarter;
  return [first, withTail(letter, withUnit(letter, quartered ? last + 1 : last), forms)];
}

function withUnit(letter: LetterWords, last: number): number {
  const { atoms, text } = letter;
  const [atom, next] = [atoms[last], follows(letter, last + 1)];
  if (next !== null && UNIT.test(next.plain)) {
    const number = follows(letter, last + 2, /^[\s.#]{1,4}$/u);
    return number === null || number.text.length > 6 ? last : last + 2;
  }
  const behind = atoms[last + 1];
  return atom !== undefined && behind !== undefined && /^[\s,]*#\s*$/u.test(text.slice(atom.end, behind.start))
    ? last + 1
    : last;
}

function withTail(letter: LetterWords, last: number, { tail }: PostalForms): number {
  let end = last;
  for (;;) {
    const next = follows(letter, end + 1, /^[\s,.-]{1,4}$/u);
    if (next === null || !(tail.has(next.plain) || (tail.has('ca') && next.plain === 'california'))) return end;
    end += 1;
  }
}

const STATE = /^(?:ca|calif|california)$/u;

function cityAt(letter: LetterWords, index: number, city: readonly string[]): [number, number] | null {
  const last = wordsAt(letter, index, city);
  if (last === null) return null;
  const next = follows(letter, last + 1, /^[\s,]+$/u);
  if (next !== null && (STATE.test(next.plain) || /^\p{Lu}{2}$/u.test(next.text))) {
    const code = follows(letter, last + 2, /^[\s,.]+$/u);
    return [index, code !== null && /^\d{5}$/u.test(code.plain) ? withCode(letter, last + 2) : last + 1];
  }
  // A town that is also a word is one only with its state.
  const written = letter.atoms.slice(index, last + 1).every(({ capital }) => capital);
  return written && !isWord(city.join(' ')) ? [index, last] : null;
}

function withCode(letter: LetterWords, index: number): number {
  const more = follows(letter, index + 1, /^-$/u);
  return more !== null && /^\d{4}$/u.test(more.plain) ? index + 1 : index;
}

function boxAt(letter: LetterWords, index: number, forms: PostalForms): [number, number] | null {
  const before = letter.text.slice(Math.max(0, (letter.atoms[index]?.start ?? 0) - 20), letter.atoms[index]?.start);
  const lead = /(?:p\.?\s*o\.?|post\s+office)\s*box\s*#?\s*$/iu.exec(before)?.[0];
  if (lead === undefined) return null;
  const start = (letter.atoms[index]?.start ?? 0) - lead.length;
  const first = letter.atoms.findIndex(atom => atom.start >= start);
  return [first === -1 ? index : first, withTail(letter, index, forms)];
}
