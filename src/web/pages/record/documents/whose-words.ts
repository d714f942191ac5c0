import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { isSetAside, isUnsettled } from '#domain/records/documents/set-aside.ts';

type Whose = Pick<IndexedDocument, 'anotherPerson' | 'belongs'>;

const DIFFERS = { name: 'name', 'birth-date': 'date of birth', 'claim-number': 'claim number' } as const;

/** What of its head is not of the worker, and what that means meanwhile. */
export function differenceInWords({ anotherPerson }: Whose): string {
  if (anotherPerson === null) return '';
  const { sureness, differs, page } = anotherPerson;
  const what = differs.map(each => DIFFERS[each]);
  const listed = what.length > 1 ? `${what.slice(0, -1).join(', ')} and ${what.at(-1)}` : (what[0] ?? 'name');
  const head = `Another ${listed} than the application has, on page ${page}.`;
  return sureness === 'certain'
    ? `${head} Until this is settled nothing it says counts.`
    : `${head} It counts until it is set aside.`;
}

/** A word or two beside a document in a list; null where there is nothing to say. */
export function whoseInShort(document: Whose): string | null {
  if (isSetAside(document)) return isUnsettled(document) ? "another person's?" : 'set aside';
  return isUnsettled(document) ? "perhaps another person's" : null;
}
