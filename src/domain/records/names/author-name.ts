import { distance } from 'fastest-levenshtein';

/** A name as a document or a list gives it: a person with last name and what is known of the first, or an office. */
export type AuthorName = { readonly last: string; readonly first: string; readonly office: string | null };

export type NameAgreement = 'same' | 'near' | 'different' | 'unknown';

/** Letters behind a name; with stops, with blanks, or bare. */
const CREDENTIAL =
  /^(?:m\.?d|d\.?o|d\.?c|d\.?p\.?m|ph\.?d|psy\.?d|d\.?p\.?t|p\.?t|o\.?t|otr|otr\/l|l\.?ac|o\.?m\.?d|p\.?a|pa-c|n\.?p|fnp|fnp-c|r\.?n|d\.?d\.?s|o\.?d|m\.?p\.?h|m\.?s|ma|facs|faaos|q\.?m\.?e|a\.?m\.?e|jr|sr|ii|iii|iv)\.?$/;
const TITLE = /^(?:dr|drs|doctor|mr|mrs|ms)\.?$/;
const OFFICE =
  /\b(?:imaging|radiology|hospital|medical|clinic|center|centre|therapy|rehabilitation|laborator(?:y|ies)|labs?|associates|group|institute|surgery|orthop(?:a?edics)|physicians|health|services|diagnostics?|pharmacy|care|review|inc|llc|medicine|consultants|specialists|partners|neurology|neurodiagnostics?|chiropractic|acupuncture|wellness|rehab|evaluat(?:ors|ions)|management)\b/;
const PARTICLE = /^(?:de|la|del|van|von|der|da|di|le|st|mc)$/;

/** What a scanner takes for something else, written one way. */
function asScanned(word: string): string {
  return word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll(/[1i|!]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('8', 'b')
    .replaceAll('6', 'g');
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s/]+/)
    .map(word => word.replaceAll(/^[("'’`]+|['’]s$|[)"'’`:;,]+$/g, ''))
    .filter(word => word !== '' && !TITLE.test(word) && !CREDENTIAL.test(word));
}

const bare = (word: string): string => word.replaceAll(/[.'’`-]/g, '');

function person(words: readonly string[]): AuthorName | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const particle = words.at(-2);
  const whole = particle !== undefined && PARTICLE.test(particle) ? `${particle}${last}` : last;
  const first = whole === last ? words.slice(0, -1) : words.slice(0, -2);
  return { last: bare(whole), first: bare(first[0] ?? ''), office: null };
}

/** A name as it is written: `Rowan Alder, MD`, `Dr. Alder`, `Alder, Rowan, M.D.`, `R. Alder`, `Cedar Imaging`; null when it holds no name. */
export function readAuthorName(text: string): AuthorName | null {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (OFFICE.test(plain.toLowerCase())) {
    const words = wordsOf(plain)
      .map(bare)
      .filter(word => !/^(?:inc|llc|the|of|and|a)$/.test(word));
    return words.length === 0 ? null : { last: '', first: '', office: words.join(' ') };
  }
  const [one = [], other = []] = plain
    .split(',')
    .map(wordsOf)
    .filter(words => words.length > 0);
  if (other.length > 0 && one.length === 1)
    return { last: bare(one[0] ?? ''), first: bare(other[0] ?? ''), office: null };
  return person(one);
}

/** Whether two words are one but for a slip: of one letter in names of four, of two in names of eight. */
export function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 3) return false;
  const [a, b] = [asScanned(one), asScanned(other)];
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  return longer >= 4 && distance(a, b) <= (longer >= 8 ? 2 : 1);
}

function firstAgreement(one: string, other: string): NameAgreement {
  if (one === '' || other === '') return 'unknown';
  if (one === other) return 'same';
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return longer.startsWith(shorter) || isSlip(one, other) ? 'near' : 'different';
}

function officeAgreement(one: string, other: string): NameAgreement {
  if (one === other) return 'same';
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...fewer].every(word => [...more].some(each => isSlip(word, each))) ? 'near' : 'different';
}

/**
 * How two names compare: `near` when they are one name with an initial, a slip or a letter misread. A person and an office
 * cannot be compared, nor can anything with a name not known.
 */
export function authorAgreement(one: string | null, other: string | null): NameAgreement {
  const a = one === null ? null : readAuthorName(one);
  const b = other === null ? null : readAuthorName(other);
  if (a === null || b === null || (a.office === null) !== (b.office === null)) return 'unknown';
  if (a.office !== null && b.office !== null) return officeAgreement(a.office, b.office);
  const first = firstAgreement(a.first, b.first);
  if (first === 'different') return 'different';
  if (a.last === b.last) return first === 'near' ? 'near' : 'same';
  return isSlip(a.last, b.last) ? 'near' : 'different';
}

/** Of two names for one author the one that says more: a person before an office, a first name before an initial. */
export function fuller(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  const [a, b] = [readAuthorName(one), readAuthorName(other)];
  if (a === null || b === null) return a === null ? other : one;
  if ((a.office === null) !== (b.office === null)) return a.office === null ? one : other;
  return b.first.length > a.first.length ? other : one;
}
