import { isSlip, readAuthorName } from './author-name.ts';

const WORD = /[\p{L}\d|!'’-]+/gu;

/** The words of a text by which names are looked for in it, each once. */
export function nameWords(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word.replaceAll(/['’]s$/g, '').replaceAll(/['’-]/g, '')),
  );
}

/**
 * Whether a person is named among the words of a text, by the last name, or an office, by every word of its name; letters
 * misread count as read. A name that cannot be read is named nowhere.
 */
export function isNamedIn(words: ReadonlySet<string>, name: string): boolean {
  const read = readAuthorName(name);
  if (read === null) return false;
  const sought = read.office === null ? [read.last] : read.office.split(' ');
  return sought.every(
    part => words.has(part) || [...words].some(word => sharesAnEnd(part, word) && isSlip(part, word)),
  );
}

/** A slip leaves one end of a word as it was; looking closer is dear. */
function sharesAnEnd(one: string, other: string): boolean {
  return one[0] === other[0] || one.at(-1) === other.at(-1);
}
