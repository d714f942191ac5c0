import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { sectionOf } from './section-of.ts';

/** Capitalised words before a colon. */
const BEFORE_COLON =
  /(?<![A-Za-z])(?:[A-Z][A-Za-z/&'-]*)(?: (?:of|and|the|to|for|&|[A-Z][A-Za-z/&'-]*|[a-z]+(?= ?:))){0,5} ?:(?!\d)/g;
/** Names of tests: "an MRI: normal" goes on with its sentence. */
const SHORTEST = 3;
const IS_TEST = /^(?:imaging|results|laboratory|diagnoses|vital-signs)$/;

/**
 * Where a known heading stands inside a line, as notes run together have them: "… twice a day ROS: negative PHYSICAL EXAM: …".
 * In capitals the last words before the colon are enough; else the heading must be the whole run.
 */
export function inlineHeadings(text: string): number[] {
  const found: number[] = [];
  if (!text.includes(':')) return found;
  for (const match of everyMatch(text, BEFORE_COLON)) {
    const run = match[0].replace(/ ?:$/, '');
    const isCapitals = run === run.toUpperCase();
    const words = run.split(' ');
    for (let first = 0; first < words.length; first += 1) {
      const heading = words.slice(first).join(' ');
      const section = heading.length < SHORTEST ? null : sectionOf(heading);
      if (section === null || (IS_TEST.test(section) && words.length - first === 1)) {
        if (isCapitals) continue;
        break;
      }
      found.push(match.index + run.length - heading.length);
      break;
    }
  }
  return found;
}
