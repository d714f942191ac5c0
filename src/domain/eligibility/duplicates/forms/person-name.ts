import { distance } from 'fastest-levenshtein';
import type { Agreement } from '#domain/records/identity/agreement.ts';
import { withinOneSlip } from '#domain/records/identity/slips.ts';

/** A name in plain lower-case words, without accents, titles and suffixes. */
export type PersonName = { readonly last: readonly string[]; readonly first: readonly string[] };

const generation = new Set(['jr', 'sr', 'ii', 'iii', 'iv', '2nd', '3rd']);
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'doctor']);
/** Behind a physician's name; `do`, `np` and `pa` are also names, so they count after a comma or with stops only. */
const credentials =
  /(?:[,\s]+(?:m\.?\s?d|d\.?c|d\.?p\.?m|ph\.?\s?d|psy\.?d|d\.\s?o|n\.\s?p|p\.\s?a|l\.?\s?ac|mph|facs|faaos)\.?(?=$|[,\s])|,\s*(?:do|np|pa(?:-c)?)\.?(?=$|[,\s]))/g;

function plain(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}

/** The parts between commas, each in words; parts that hold only a suffix or title are gone. */
function parts(text: string): readonly (readonly string[])[] {
  return text
    .split(',')
    .map(part =>
      part
        .replaceAll(/['’`]/g, '')
        .split(/[^\p{L}\p{N}]+/u)
        .filter(word => word !== '' && !generation.has(word) && !titles.has(word)),
    )
    .filter(words => words.length > 0);
}

/** A worker's name from its fields; the last name may hold the whole, `Last, First`. */
export function readWorkerName(lastName: string | null, firstName: string | null): PersonName {
  const [last = [], ...more] = parts(plain(lastName ?? ''));
  return { last, first: [...more.flat(), ...parts(plain(firstName ?? '')).flat()] };
}

/** A physician's name, `Dr. First Last` or `Last, First MD`. */
export function readPhysicianName(text: string | null): PersonName {
  const [one = [], ...more] = parts(plain(text ?? '').replaceAll(credentials, ''));
  return more.length > 0 ? { last: one, first: more.flat() } : { last: one.slice(-1), first: one.slice(0, -1) };
}

/** Short names are so close together that a slip makes another name. */
const long = 4;

function wordsAlike(a: string, b: string): boolean {
  return a === b || (Math.max(a.length, b.length) >= long && withinOneSlip(a, b));
}

function lastAgreement(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const [one, other] = [a.join(''), b.join('')];
  if (one === other || (a.length === b.length && a.every(word => b.includes(word)))) return 'same';
  if (wordsAlike(one, other) || (Math.min(one.length, other.length) >= 9 && distance(one, other) <= 2)) return 'near';
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.every(word => more.some(each => wordsAlike(word, each))) ? 'near' : 'different';
}

/** An initial, a short form (Dan, Daniel), a slip, or a middle name used as the first. */
function firstAgreement(a: readonly string[], b: readonly string[]): Agreement {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return 'unknown';
  if (one === other) return 'same';
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.startsWith(shorter) && (shorter.length === 1 || shorter.length >= 3)) return 'near';
  if (shorter.length >= 3 && withinOneSlip(one, other)) return 'near';
  return a.includes(other) || b.includes(one) ? 'near' : 'different';
}

export type NameAgreement = { readonly last: Agreement; readonly first: Agreement };

/** How two names compare; first and last name may have changed places, or stand together in one field. */
export function nameAgreement(a: PersonName, b: PersonName): NameAgreement {
  const straight = { last: lastAgreement(a.last, b.last), first: firstAgreement(a.first, b.first) };
  if (straight.last !== 'different' && straight.first !== 'unknown') return straight;
  const together = inOneField(a, b) ?? inOneField(b, a);
  if (together !== null) return together;
  if (straight.last !== 'different') return straight;
  return crossed(a, b) ?? crossed(b, a) ?? straight;
}

/** The last name of one stands as the first of the other; what else is known of both agrees. */
function crossed(a: PersonName, b: PersonName): NameAgreement | null {
  const last = lastAgreement(a.last, b.first);
  const first = firstAgreement(a.first, b.last);
  if ((last !== 'same' && last !== 'near') || first === 'different') return null;
  return { last: 'near', first: first === 'unknown' ? 'unknown' : 'near' };
}

/** `Maria Garcia` in the field of the last name, against a name whose parts are told apart. */
function inOneField(whole: PersonName, parted: PersonName): NameAgreement | null {
  if (whole.first.length > 0 || whole.last.length < 2 || parted.first.length === 0) return null;
  const there = (word: string) => whole.last.some(each => wordsAlike(word, each));
  return parted.last.every(there) && parted.first.slice(0, 1).every(there) ? { last: 'near', first: 'near' } : null;
}
