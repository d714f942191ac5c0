import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { SearchTerm } from '#domain/records/search/search-terms.ts';
import type { LoadedColumns } from '../columns-of-table.ts';
import type { Matches } from './matches.ts';
import type { WordList } from './word-list.ts';

/** The common words asked for last, from one start to the next. */
export type AskedWords = {
  readonly read: () => Promise<readonly string[]>;
  readonly write: (words: readonly string[]) => Promise<void>;
};

/** Keeps them in a file; a file that is not there, or none of ours, tells nothing. */
export function askedWordsIn(file: string): AskedWords {
  return {
    read: async () => {
      const text = await readFile(file, 'utf8').catch(() => '');
      const told = z.array(z.string().max(40)).max(100).safeParse(parsed(text));
      return told.data ?? [];
    },
    write: async words => {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${JSON.stringify(words)}\n`);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One decision in so many has a word that is kept: it takes long to fetch, and it is nobody's name. */
const COMMON = 20;

/** The common single words among terms, as they are kept. */
export function commonWords(terms: readonly SearchTerm[], words: Pick<WordList, 'within'>, size: number): string[] {
  return terms.flatMap(({ words: [word = '', ...more], prefix }) =>
    more.length === 0 && !prefix && words.within(word) * COMMON >= size ? [word] : [],
  );
}

type Asking = {
  readonly columns: Pick<LoadedColumns, 'facets'>;
  readonly matches: Pick<Matches, 'all' | 'lately'>;
  readonly words: Pick<WordList, 'within'>;
};

/** Fetches the words kept one after another, while other questions are answered; `keep` writes those asked for since. */
export function rememberWords(
  asked: AskedWords | null,
  now: () => Asking,
  onError: (error: Error) => void,
): { readonly keep: () => Promise<void>; readonly stop: () => void } {
  let isStopped = false;
  let isFetched = false;
  let written = '';
  const tell = (error: unknown) => {
    // What was under way when it was closed is nobody's loss.
    if (!isStopped) onError(error instanceof Error ? error : new Error(String(error)));
  };
  const fetch = async () => {
    for (const word of (await asked?.read()) ?? []) {
      if (isStopped) return;
      await now().matches.all([[{ words: [word], prefix: false }]]);
    }
  };
  void fetch()
    .catch(tell)
    .finally(() => {
      isFetched = true;
    });
  return {
    keep: async () => {
      // Not yet all fetched, some would be forgotten.
      if (!isFetched || asked === null) return;
      const { columns, matches, words } = now();
      const common = commonWords(matches.lately(), words, columns.facets.size());
      if (common.length === 0 || String(common) === written) return;
      written = String(common);
      await asked.write(common).catch(tell);
    },
    stop: () => {
      isStopped = true;
    },
  };
}
