import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { IndexedDocument } from '../documents/indexed-document.ts';
import { isSetAside } from '../documents/set-aside.ts';
import { KIND_TITLES } from './kind-title.ts';
import type { ListedDocument, Receipt } from './listed-document.ts';

/** As forms and letters of the field write a day: 06/04/2015. */
export function fieldDate(date: CivilDate): string {
  return `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;
}

const run = (first: number, last: number): string => (first === last ? `page ${first}` : `pages ${first}-${last}`);

function nameOf({ kind, title, author, provider, date }: ListedDocument): string {
  const called = title.trim() === '' || kind === 'blank' ? KIND_TITLES[kind] : title.trim();
  const by = author ?? provider;
  return [called, ...(by === null ? [] : [by]), date === null ? 'undated' : fieldDate(date)].join(', ');
}

function receivedIn(received: readonly Receipt[]): string[] {
  return [...new Set(received.map(({ sender, at }) => `received ${fieldDate(at.slice(0, 10))} from ${sender}`))];
}

/**
 * The list as a letter prints it: what each document is, by whom, of what day, with its pages. Blank pages and proofs of service
 * were no part of what was reviewed, nor what was set aside.
 */
export function linesForLetter(list: readonly ListedDocument[]): string[] {
  return list
    .filter(document => document.kind !== 'blank' && document.kind !== 'proof-of-service' && !isSetAside(document))
    .map((document, place) => `${place + 1}. ${nameOf(document)}, ${run(document.first, document.last)}`);
}

const DIFFERS = { name: 'name', 'birth-date': 'date of birth', 'claim-number': 'claim number' } as const;

/** Whether a document may be of another person, by what, and what became of it; null where there is nothing to say. */
export function whoseInWords(document: Pick<IndexedDocument, 'anotherPerson' | 'belongs'>): string | null {
  const { anotherPerson: found, belongs } = document;
  if (belongs === false) return 'set aside by a person: not of this case';
  if (found === null || belongs === true) return null;
  const by = `${found.differs.map(each => DIFFERS[each]).join(', ')} on page ${found.page}`;
  return found.sureness === 'certain'
    ? `set aside until a person settles it: of another person (${by})`
    : `may be of another person (${by})`;
}

/** The list as the index of the record prints it: also how each document came, its files, and where it is repeated. */
export function linesForIndex(list: readonly ListedDocument[]): string[] {
  return list.map(document => {
    const { number, first, last, received, copies, corrected } = document;
    const whose = whoseInWords(document);
    return [
      `${number}. ${nameOf(document)}; ${run(first, last)}`,
      ...receivedIn(received),
      ...received.map(({ path, sha256 }) => `${path} (SHA-256 ${sha256.slice(0, 12)}…)`),
      ...copies.map(copy => [`repeated on ${run(copy.first, copy.last)}`, ...receivedIn(copy.received)].join(', ')),
      ...(whose === null ? [] : [whose]),
      ...(corrected.length > 0 ? [`set by a person: ${corrected.join(', ')}`] : []),
    ].join('; ');
  });
}
