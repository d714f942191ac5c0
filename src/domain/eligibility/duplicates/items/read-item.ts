import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import { resolveDrugName } from '#domain/drugs/resolve-drug-name.ts';
import { wordsOfItem } from './item-words.ts';

/** A disputed item as far as it tells whether another one is the same. */
export type ReadItem = {
  readonly plain: string;
  readonly request: Request;
  readonly words: ReadonlySet<string>;
  /** Every figure in the title, but those of a drug and of visits, which are read. */
  readonly figures: ReadonlySet<string>;
};

export type ItemReader = (title: string) => ReadItem;

/** Reads a title by what is asked for: brand or generic name, order of words and short forms do not matter. */
export function readItem(title: string): ReadItem {
  const asWritten = readRequest(title);
  const misspelt = asWritten.category === 'other' && dose.test(title);
  const request = misspelt ? readRequest(respelled(title)) : asWritten;
  const { reviewed } = asWritten;
  return {
    plain: reviewed
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim(),
    request,
    words: wordsOfItem(reviewed),
    figures: new Set(reviewed.match(/\d+(?:\.\d+)?/g) ?? []),
  };
}

const dose = /\d\s?(?:mg|mcg|%)/i;
/** Words that stand beside any drug, and may be near a drug's name by chance. */
const formWords = /^(?:tablets?|capsules?|patch(?:es)?|quantity|refills?|topical|ointment|supply)$/i;

/** Names of drugs that are misspelt, spelled as in the table: in a title with a dose in which no service was found. */
function respelled(title: string): string {
  return title.replaceAll(/[a-z]{6,}/gi, word =>
    formWords.test(word) ? word : (resolveDrugName(word)?.drug.ingredients.join('/') ?? word),
  );
}

/** The same, remembering what it read: titles repeat. */
export function rememberingItems(): ItemReader {
  const known = new Map<string, ReadItem>();
  return title => {
    const before = known.get(title);
    if (before !== undefined) return before;
    const item = readItem(title);
    known.set(title, item);
    return item;
  };
}
