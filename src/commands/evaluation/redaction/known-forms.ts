import { between, happens, oneOf } from '#commands/sample-records/chance.ts';
import type { Random } from '#commands/simulation/random.ts';
import { plainLetters } from '#domain/letters/publication/words/atoms.ts';
import { fullName, type Person } from './written-identities.ts';

const COMMON =
  /^(?:grace|mark|rose|will|dean|joy|frank|hope|faith|drew|violet|chase|rusty|iris|grant|robin|kai|bao|duc|li|wu|ma|xu|eze|cho|kim|park|young|price|long|strong|sharp|best|winter|rice|page|case|day|bone|chin|palm|temple|moon|black|bell|stone|fields|hand|rivers|bishop|brown|smith|green|rich|banks|short|cross|wood|waters|foot|brooks|knight|johnson|noble|frost|little|marsh|hill|lake|head|church|king|white|williams|art|clay|mercy|miles|ginger|pierce|hazel|sonny|glass|bolt|savage|burns|justice|shore|crane|swan|sparrow|archer|birdsong|plummer|cook|lamb|fox|cash|bonds|west|ward|may|bass|garnet|coral|cliff|forrest|destiny|sunny|bunny|chip|april|june|ray|earl|ruby|bright|childs|joiner|tanner|walker|friend|gamble|stamps|cotton|english|french|shields|valentine|christmas|august|driver|potter|porter|hunter|sawyer|weaver|turner|fisher|singer|means|battle|marrow|cutter|outlaw|loving|lawless|ireland|barefoot|looney|barber|brewer|button|cannon|comfort|constable|darling|farmer|lively|sessions|street|tingle)$/iu;
const plain = (text: string) =>
  Array.from(text, letter =>
    letter === letter.toLowerCase() ? plainLetters(letter) : capital(plainLetters(letter)),
  ).join('');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const parts = (surname: string) => surname.split(/[-\s]/u).filter(part => part.length > 3 && /^\p{Lu}/u.test(part));

/** A way a letter may write the name of somebody the case knows, from the whole name to a misreading of its surname. */
export function writtenName(random: Random, person: Person): string {
  const { given, middle, surname, suffix } = person;
  const long = surname.length > 5 && !COMMON.test(surname) && /^\p{Lu}[\p{L}]+$/u.test(surname);
  const forms: (() => string)[] = [
    () => `${given} ${surname}`,
    () => `${given} ${middle}. ${surname}`,
    () => `${surname}, ${given}`,
    () => `${surname}, ${given} ${middle}.`,
    () => `Mr. ${surname}`,
    () => `Ms. ${surname}`,
    () => surname,
    () => `${given.charAt(0)}. ${surname}`,
    () =>
      `${given.charAt(0)}.${surname
        .replace(/^(?:de la|de los|de las|van den|van der|del|de|dela|von|di|al|el|ben|bar)[\s-]/iu, '')
        .charAt(0)
        .toUpperCase()}.`,
    () => `${given} ${surname}`.toUpperCase(),
    () => plain(`${given} ${surname}`),
    () => `${given}\u00a0${surname}`,
    () => (suffix === '' ? `${given} ${surname}` : `${given} ${surname} ${suffix}`),
    () => `${given} ${oneOf(random, parts(surname).length > 1 ? parts(surname) : [surname])}`,
    () => surname.replaceAll('-', ' '),
    () => surname.replaceAll(/['’]/gu, '’'),
    () => `${surname}'s`,
    () => `${surname.toUpperCase()}, ${given.toUpperCase()}`,
    () => `${given.charAt(0)}${middle}${surname.charAt(0).toUpperCase()}_${surname}`,
  ];
  if (long) {
    forms.push(
      () => misspelt(random, surname),
      () => `Mr. ${misspelt(random, surname)}`,
      () => `${given} ${misspelt(random, surname)}`,
      () => scanned(random, surname),
      () => `${plain(given)}${plain(surname)}`,
      () => broken(random, surname),
      () => surname.toLowerCase(),
      () => Array.from(surname.toUpperCase()).join(' '),
      () => `${surname.slice(0, 3)} ${surname.slice(3)}`,
    );
  }
  return oneOf(random, forms)();
}

/** The name of a file with the name of the worker in it. */
export function fileOf(random: Random, { given, surname }: Person): string {
  const [first, last] = [plain(given), plain(surname)].map(word => word.replaceAll(/[^a-z]/giu, ''));
  return oneOf(random, [
    `${last}_${first}_MRI.pdf`,
    `${last}-${first}.jpg`,
    `${first}${last}2015.tif`,
    `${first}_${last}.doc`,
  ]);
}

/** The name of somebody the case does not know: mostly in full, now and then in capitals or with an initial. */
export function otherName(random: Random, person: Person): string {
  const whole = fullName(person, random);
  if (happens(random, 0.75)) return whole;
  return oneOf(random, [whole.toUpperCase(), `${person.given.charAt(0)}. ${person.surname}`, whole.replace(' ', '\n')]);
}

/** Behind a title, as reports tell of a patient; now and then in capitals or over the end of a line. */
export function titled(random: Random, { surname }: Person): string {
  const whole = `${oneOf(random, ['Mr.', 'Ms.', 'Mrs.'])} ${surname}`;
  return oneOf(random, [whole, whole, whole, whole.toUpperCase(), whole.replace(' ', '\n')]);
}

/** Surname first, as lists have it. */
export function inverted(random: Random, { given, middle, surname }: Person): string {
  return oneOf(random, [
    `${surname}, ${given}`,
    `${surname}, ${given} ${middle}.`,
    `${surname}, ${given}`.toUpperCase(),
  ]);
}

/** As rosters, signatures and stamps have it: `HAKOBYAN, Ara T.`, `HAKOBYAN ARA T`, `Hakobyan, A.T.`. */
export function listed(random: Random, person: Person): string {
  const { given, middle, surname } = person;
  return oneOf(random, [
    `${surname.toUpperCase()}, ${given} ${middle}.`,
    `${surname}, ${given} ${middle}`,
    `${surname} ${given} ${middle}`.toUpperCase(),
    `${surname}, ${initials(person, '')}`,
  ]);
}

/** Surname, given and middle as the segments of an electronic claim part them. */
export function inSegments({ given, middle, surname }: Person): string {
  return `${plain(surname)}*${plain(given)}*${middle}`.toUpperCase();
}

/** A given name with the first letter of the surname, as notes of calls have it: `Maribel T.`. */
export function givenWithInitial({ given, surname }: Person): string {
  return `${given} ${surname.charAt(0).toUpperCase()}.`;
}

/** First letters with dots: `A.T.H.`, or of the given names alone. */
export function initials({ given, middle, surname }: Person, last = surname): string {
  return [given, middle, last]
    .map(word => word.charAt(0).toUpperCase())
    .filter(letter => letter !== '')
    .map(letter => `${letter}.`)
    .join('');
}

/** One slip: a letter left out, doubled, exchanged with its neighbour, or another. */
function misspelt(random: Random, word: string): string {
  const at = between(random, 1, word.length - 2);
  return oneOf(random, [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    word.slice(0, at) + oneOf(random, Array.from('aeiourstn')) + word.slice(at + 1),
  ]);
}

const LOOKS: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: 'l',
  s: '5',
  m: 'rn',
  b: '8',
  g: '9',
  z: '2',
  e: 'c',
};

/** The word as a scanner misreads a letter of it; as it is where none is of those it confuses. */
function scanned(random: Random, word: string): string {
  const places = Array.from(word).flatMap((letter, at) => (at > 0 && LOOKS[letter] !== undefined ? [at] : []));
  if (places.length === 0) return word;
  const at = oneOf(random, places);
  return word.slice(0, at) + (LOOKS[word.charAt(at)] ?? '') + word.slice(at + 1);
}

/** The word broken over a line, with a hyphen or without. */
function broken(random: Random, word: string): string {
  const at = between(random, 3, word.length - 2);
  return word.slice(0, at) + oneOf(random, ['-\n', '\n', '-\n', ' ']) + word.slice(at);
}

/** A number parted otherwise, broken over a line, or with a digit misread. */
export function writtenNumber(random: Random, value: string): string {
  const bare = value.replaceAll(/[\s-]/gu, '');
  return oneOf(random, [
    () => value,
    () => value,
    () => bare,
    () => value.replaceAll('-', ' '),
    () => value.replace('-', '-\n'),
    () => value.toLowerCase(),
    () => (bare.length > 6 && happens(random, 0.8) ? value.replace('0', 'O').replace('1', 'l') : value),
  ])();
}
