import type { CivilDate } from '#domain/calendar/civil-date.ts';
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
 * were no part of what was reviewed.
 */
export function linesForLetter(list: readonly ListedDocument[]): string[] {
  return list
    .filter(({ kind }) => kind !== 'blank' && kind !== 'proof-of-service')
    .map((document, place) => `${place + 1}. ${nameOf(document)}, ${run(document.first, document.last)}`);
}

/** The list as the index of the record prints it: also how each document came, its files, and where it is repeated. */
export function linesForIndex(list: readonly ListedDocument[]): string[] {
  return list.map(document => {
    const { number, first, last, received, copies, corrected } = document;
    return [
      `${number}. ${nameOf(document)}; ${run(first, last)}`,
      ...receivedIn(received),
      ...received.map(({ path, sha256 }) => `${path} (SHA-256 ${sha256.slice(0, 12)}…)`),
      ...copies.map(copy => [`repeated on ${run(copy.first, copy.last)}`, ...receivedIn(copy.received)].join(', ')),
      ...(corrected.length > 0 ? [`set by a person: ${corrected.join(', ')}`] : []),
    ].join('; ');
  });
}
