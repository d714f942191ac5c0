import { isSlip } from '../names/author-name.ts';
import { type AnotherPerson, type WhosePage, whosePage } from './another-person.ts';
import type { KnownWorker } from './known-worker.ts';
import { wordsOfName } from './name-words.ts';
import { saidInHeading } from './said-in-headings.ts';

/** Of whom a page is, by its heading and, where that leaves a doubt, its text. */
export function readWhosePage(text: string, worker: KnownWorker): WhosePage {
  const said = saidInHeading(text);
  if (said.names.length + said.born.length + said.claims.length === 0) return null;
  return whosePage(said, worker, () => isNamed(text, worker));
}

/**
 * Whether a document is of another person, by its pages in order. Where one page is of the worker, another page that is not may have
 * been filed with it: that is possible, and one that only may be is nothing.
 */
export function whoseDocument(
  pages: readonly { readonly page: number; readonly whose: WhosePage }[],
): AnotherPerson | null {
  const others = pages.flatMap(({ page, whose }) => (whose === null || whose === 'worker' ? [] : [{ ...whose, page }]));
  const surest = others.find(({ sureness }) => sureness === 'certain') ?? others[0];
  if (surest === undefined) return null;
  if (!pages.some(({ whose }) => whose === 'worker')) return surest;
  return surest.sureness === 'certain' ? { ...surest, sureness: 'possible' } : null;
}

const CAPITALISED = /\p{Lu}[\p{L}\d|!'’]+/gu;
const SHORT = 4; // letters of a surname in which a slip makes another

/** Whether the surname of the worker stands in a text as a name. */
function isNamed(text: string, worker: KnownWorker): boolean {
  const surnames = worker.names.flatMap(name => wordsOfName(name).slice(1)).filter(word => word.length > 1);
  const words = new Set(wordsOfName((text.match(CAPITALISED) ?? []).join(' ')));
  return surnames.some(
    surname =>
      words.has(surname) ||
      (surname.length >= SHORT &&
        [...words].some(word => (word[0] === surname[0] || word.at(-1) === surname.at(-1)) && isSlip(word, surname))),
  );
}
