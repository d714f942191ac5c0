import { isSlip, readAuthorName } from './author-name.ts';

const WORD = /[\p{L}\d|!'’-]+/gu;

/**
 * Whether a text names a person, by the last name, or an office, by every word of its name; letters misread count as
 * read. A name that cannot be read is named nowhere.
 */
export function namesPerson(text: string, name: string): boolean {
  const read = readAuthorName(name);
  if (read === null) return false;
  const sought = read.office === null ? [read.last] : read.office.split(' ');
  const words = new Set(
    Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word.replaceAll(/['’]s$/g, '').replaceAll(/['’-]/g, '')),
  );
  return sought.every(part => words.has(part) || [...words].some(word => isSlip(part, word)));
}
