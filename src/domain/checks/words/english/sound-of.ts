/** How letters are spoken in words of Greek and Latin, each written as one sign; longer runs first. */
// biome-ignore format: a table reads in columns
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:ps|x|sc(?=[eiy]))/g, 's'], [/^(?:pn|gn|kn|mn)/g, 'n'], [/^pt/g, 't'], [/^wr/g, 'r'], [/^eu/g, 'u'],
  [/tch/g, 'c'], [/(?:ti|si|ci)(?=[ao])|sh/g, 'c'],
  [/sch/g, 'sk'], [/ph|gh(?=t)/g, 'f'], [/rrh?|rh/g, 'r'], [/th/g, 't'], [/ch/g, 'k'], [/sc(?=[eiy])/g, 's'], [/c(?=[eiy])/g, 's'], [/ck|cq|qu|q|c/g, 'k'],
  [/x/g, 'ks'], [/z/g, 's'], [/dg|j|g(?=[eiy])/g, 'j'], [/v/g, 'f'], [/w/g, 'u'], [/h/g, ''],
];

/** Consonants as they are heard, vowels between them as one; words of one sound are written alike here, however they are spelt. */
export function soundOf(plain: string): string {
  const spoken = SPOKEN.reduce((written, [letters, sound]) => written.replace(letters, sound), plain);
  return spoken
    .replace(/[aeiouy]+/g, 'a')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/a$/, '');
}
