import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { findDates } from '#domain/calendar/read-date.ts';
import { mendFigures } from '../../documents/text/mend-figures.ts';
import { wordsFor } from '../named/kind-words.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { isNamedIn, nameWords } from '../../names/name-in-text.ts';

/** How often a day stands in a document, and whether it does with its month by name. */
export type SaidDay = { readonly times: number; readonly byName: boolean };

/** What the pages of a document say, looked up only where its entry in the index leaves a doubt. */
export type DocumentWords = {
  /** The days its pages give. */
  readonly days: (document: string) => ReadonlyMap<CivilDate, SaidDay>;
  /** Whether its pages use words for a kind of record, such as the title of such a paper has. */
  readonly speaksOf: (document: string, kind: DocumentKind) => boolean;
  /** Whether its pages name a person or an office; one that was not read may name anybody. */
  readonly names: (document: string, name: string) => boolean;
};

/** The words of the documents of a record, by their text; what was looked up is kept. */
export function documentWords(textOf: (document: string) => string): DocumentWords {
  const days = new Map<string, ReadonlyMap<CivilDate, SaidDay>>();
  const names = new Map<string, boolean>();
  const kinds = new Map<string, boolean>();
  const words = new Map<string, ReadonlySet<string>>();
  return {
    days: document => kept(days, document, () => daysIn(textOf(document))),
    speaksOf: (document, kind) => kept(kinds, `${document} ${kind}`, () => usesWordsFor(kind, textOf(document))),
    names: (document, name) =>
      kept(names, `${document} ${name}`, () => {
        const said = kept(words, document, () => nameWords(textOf(document)));
        return said.size === 0 || isNamedIn(said, name);
      }),
  };
}

function kept<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

function usesWordsFor(kind: DocumentKind, text: string): boolean {
  return text.trim() === '' || (wordsFor(kind)?.test(text) ?? false);
}

function daysIn(text: string): Map<CivilDate, SaidDay> {
  const found = new Map<CivilDate, SaidDay>();
  for (const { date, start, end } of findDates(mendFigures(text))) {
    if (date === null) continue;
    const before = found.get(date);
    const byName = before?.byName === true || /\p{L}/u.test(text.slice(start, end).replace(/^\d+/, ''));
    found.set(date, { times: (before?.times ?? 0) + 1, byName });
  }
  return found;
}
