import { distance } from 'fastest-levenshtein';

/** True when two wordings differ in at most `errors` letters; case and outer spaces do not count. */
export function almostEqual(found: string, expected: string, errors: number): boolean {
  if (Math.abs(found.length - expected.length) > errors) return false;
  if (found === expected) return true;
  const [a, b] = [found.toLowerCase(), expected.toLowerCase()];
  return a === b || (errors > 0 && distance(a, b) <= errors);
}
