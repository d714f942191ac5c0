import { withoutDegrees } from '../words/degrees.ts';
import { plainLetters, scannedLetters } from '../words/atoms.ts';
import { nicknamesOf } from '../words/nicknames.ts';

/** A word as it is compared: in plain letters, and with what scanners confuse made one. */
export type Compared = { readonly plain: string; readonly scanned: string };

const compared = (plain: string): Compared => ({ plain, scanned: scannedLetters(plain) });

/** The ways a person's name can be looked for: its parts, all in plain letters. */
export type PersonForms = {
  /** The given name and its familiar forms. */
  readonly given: readonly string[];
  /** Surnames, halves of double ones, and middle names, which may be either. */
  readonly surnames: readonly string[];
  /** Given name and surnames, as they are compared. */
  readonly parts: readonly Compared[];
  /** Two or more parts written as one word, in every order that occurs. */
  readonly joined: readonly Compared[];
  /** A surname with the first letter of a given name, as mailboxes are called: `mgonzalez`, `gonzalezm`. */
  readonly glued: readonly string[];
  /** `mg`, `mlg`. */
  readonly initials: readonly string[];
  /** The letters a given name begins with. */
  readonly heads: readonly string[];
  /** Every word of the name of two letters or more, particles and a surname of one letter too. */
  readonly pieces: readonly string[];
  /** What a word that may begin one of the parts begins with, as written and as scanned. */
  readonly firsts: ReadonlySet<string>;
};

const TITLES =
  /^(?:dr|mr|mrs|ms|mx|miss|prof|sr|sra|md|do|dc|dpm|phd|psyd|edd|pac|pa|np|rn|lvn|pt|dpt|otr|lac|esq|jd|dds|dmd|od|qme|ame|faaos|facs|mph|jr|ii|iii|iv)$/u;
export const PARTICLES: ReadonlySet<string> = new Set(
  'dela delos vander vande de del della di da do dos das la las los le lo van von der den ter ten bin ben bint ibn abu al el y e san santa st mac mc o d l zu zur af av'.split(
    ' ',
  ),
);

/** How a name written `First Middle Last, Jr.` or `Last, First` can be looked for; null where it holds no word. */
export function personForms(name: string): PersonForms | null {
  const [before = [], ...after] = withoutDegrees(name).split(',').map(wordsOf);
  const behind = after.flat();
  const reversed = before.length > 0 && behind.length > 0;
  const ordered = reversed ? [...behind, ...before] : before;
  // What ends a name is a surname (`Hai Le`) and `Al` that begins one a given name, whatever particle it is elsewhere.
  const whole = ordered.filter(
    (word, place) =>
      !PARTICLES.has(word) ||
      (place > 0 && place === ordered.length - 1) ||
      (place === 0 &&
        ordered.length > 1 &&
        (/^(?:al|ben|le)$/u.test(word) || (word === 'van' && !PARTICLES.has(ordered[1] ?? '')))),
  );
  if (whole.length === 0) return null;
  const first = whole[0] ?? '';
  const alone = whole.length === 1;
  const rest = alone ? whole : whole.slice(1);
  const long = rest.filter(word => word.length > 1);
  // `O` and `Y` are surnames too.
  const spelled = long.length > 0 && (rest.at(-1)?.length ?? 0) > 1 ? long : [...long, ...rest.slice(-1)];
  const surname = spelled.length > 1 ? [spelled] : [];
  const last = ordered.slice(1);
  const familiar = nicknamesOf(first);
  const orders = [
    ordered,
    [...last, first],
    [first, ...last],
    whole,
    ...spelled.map(word => [first, word]),
    ...spelled.map(word => [word, first]),
    last,
    ...surname,
    ...familiar.flatMap(word => [
      [word, ...last],
      [...last, word],
    ]),
    // `Ruiz Vega, Juan Carlos` and `Vega` of it: whatever is the given name.
    ...ordered.flatMap((_word, at) => [[...ordered.slice(at), ...ordered.slice(0, at)], ordered.slice(at)]),
    ...particled(ordered).flatMap(surnames => [surnames, [first, ...surnames], [...surnames, first]]),
  ];
  const joined = new Set(orders.filter(parts => parts.length > 1).map(parts => parts.join('')));
  const middles = whole.slice(1, -1).map(word => word.charAt(0));
  const finals = rest.map(word => word.charAt(0));
  // `D'Andre` is D. as well as A.
  const heads = [...new Set([first, ordered[0] ?? first].map(word => word.charAt(0)))];
  const initials = alone
    ? []
    : heads.flatMap(initial => [
        initial + finals.at(-1),
        initial + finals.join(''),
        ...finals.map(letter => initial + letter),
        ...ordered.slice(1).map(word => initial + word.charAt(0)),
        ...middles.map(letter => `${initial}${letter}${finals.at(-1)}`),
      ]);
  const parts = [...new Set([...spelled, ...(alone ? [] : [first])])].map(compared);
  const together = [...joined].filter(word => word.length > 3).map(compared);
  return {
    given: alone ? [] : [first, ...familiar].filter(word => word.length > 1),
    surnames: [...new Set(spelled)],
    parts,
    joined: together,
    heads: alone ? [] : heads,
    glued: alone
      ? []
      : heads.flatMap(head =>
          [...spelled, last.join('')].flatMap(surname => [
            head + surname,
            ...(surname.length > 2 ? [surname + head] : []),
          ]),
        ),
    initials: [...new Set(initials)].filter(letters => letters.length > 1),
    pieces: [...new Set([...ordered, ...familiar, ...particled(ordered).map(parts => parts.join(''))])].filter(
      word => word.length > 1 || (!alone && word === whole.at(-1)),
    ),
    firsts: new Set([...parts, ...together].flatMap(form => [form.plain.charAt(0), form.scanned.charAt(0)])),
  };
}

/** A surname with some or all of the particles before it, as one word: `delacruz`, `lacruz`, `mccoy`; of `D. D'Angelo` the first may be a middle name. */
function particled(ordered: readonly string[]): string[][] {
  return ordered.flatMap((word, index) => {
    if (PARTICLES.has(word)) return [];
    const withParticles: string[][] = [];
    for (let start = index - 1; PARTICLES.has(ordered[start] ?? ''); start -= 1)
      withParticles.push(ordered.slice(start, index + 1));
    return withParticles;
  });
}

/** Degrees that are given names where they stand first: `Pa Houa`, `Do Kim`, `Md. Rahman`. */
const GIVEN_TOO = /^(?:pa|do|md)$/u;

function wordsOf(part: string): string[] {
  const isSurname = /^\p{L}+(?: \p{L}+)? Do$/u.test(part.trim());
  return plainLetters(part)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .filter(
      (word, at, all) =>
        !TITLES.test(word) || (at === 0 && all.length > 1 && GIVEN_TOO.test(word)) || (isSurname && word === 'do'),
    );
}
