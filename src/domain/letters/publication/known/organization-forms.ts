import { plainLetters } from '../words/atoms.ts';
import { isWord } from '../words/vocabulary.ts';

/** Words that say what form a firm has; they are removed with its name and are not looked for. */
export const LEGAL =
  /^(?:the|inc|incorporated|llc|llp|lp|ltd|limited|corp|corporation|co|company|pc|apc|pllc|plc|na|and|a|an|of|professional)$/u;

export const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    assn: 'association',
    bros: 'brothers',
    calif: 'california',
    chiro: 'chiropractic',
    cnty: 'county',
    dist: 'district',
    mfg: 'manufacturing',
    assoc: 'associates',
    ctr: 'center',
    centre: 'center',
    dept: 'department',
    ft: 'fort',
    grp: 'group',
    hosp: 'hospital',
    ins: 'insurance',
    intl: 'international',
    lab: 'laboratory',
    labs: 'laboratories',
    med: 'medical',
    mgmt: 'management',
    mt: 'mount',
    natl: 'national',
    orthopaedic: 'orthopedic',
    orthopaedics: 'orthopedics',
    ortho: 'orthopedic',
    st: 'saint',
    svc: 'services',
    svcs: 'services',
    univ: 'university',
    pt: 'physical',
    rehab: 'rehabilitation',
    surg: 'surgery',
    clin: 'clinic',
    occ: 'occupational',
  }),
);

/** The ways the name of a firm or a place of care can be looked for, all in plain letters. */
export type OrganizationForms = {
  /** Its words at full length, without articles and legal forms. */
  readonly told: readonly string[];
  /** Those of them that are no words of the language. */
  readonly own: readonly string[];
  /** Its first letters in capitals, of all its words, of those that are not joined by a hyphen, and of the first of them. */
  readonly acronyms: ReadonlySet<string>;
  /** The whole name without spaces and marks, with its small words and without. */
  readonly squeezed: readonly string[];
  /** Two or more of its first words, so written. */
  readonly begun: ReadonlySet<string>;
  /** What is written before the first of its words, in small letters, where that has a sign of its own: `a+ `. */
  readonly head: string;
};

/** How the name of a firm or a place of care can be looked for. */
export function organizationForms(name: string): OrganizationForms {
  const words = wordsOf(name);
  const told = words.map(full).filter(word => !LEGAL.test(word));
  const written = words.filter((word, at) => !LEGAL.test(word) || (at < words.length - 1 && SMALL.test(word)));
  const heads = wordsOf(name.replaceAll('-', '')).filter(word => !LEGAL.test(word));
  const letters = [initialsOf(told), initialsOf(heads)];
  const least = 6; // letters: shorter ones are words
  const variants = [written, written.filter(word => !SMALL.test(word))];
  return {
    told,
    own: told.filter(word => word.length > 3 && !isWord(word)),
    acronyms: new Set([...letters, ...letters.map(each => each.slice(0, 4)), initialsOf(words)]),
    squeezed: variants.map(each => each.join('')).filter(each => words.length > 1 && each.length >= least),
    begun: new Set(
      variants
        .flatMap(each => each.map((_word, at) => (at === 0 ? '' : each.slice(0, at + 1).join(''))))
        .filter(each => each.length >= least + 2),
    ),
    head: headOf(name.toLowerCase(), told[0] ?? ''),
  };
}

function headOf(name: string, first: string): string {
  const head = name.slice(0, Math.max(0, name.indexOf(first)));
  return /[^\p{L}\s.,]/u.test(head) ? head : '';
}

const SMALL = /^(?:the|and|of|a|an)$/u;

const initialsOf = (words: readonly string[]) =>
  words
    .map(word => word.charAt(0))
    .join('')
    .toUpperCase();

const wordsOf = (name: string) =>
  plainLetters(name.replaceAll(/[‘’ʼ]/gu, "'"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** The word a short form stands for. */
export function full(word: string): string {
  return SHORT.get(word) ?? word;
}
