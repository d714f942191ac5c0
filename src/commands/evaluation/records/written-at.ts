import type { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';
import type { PageToIndex } from '#domain/records/documents/document-index.ts';

/** Words as the truth has them: on a page, with single blanks. */
export type Written = { readonly page: number; readonly quote: string };
/** A place as a reader found it. */
export type FoundAt = { readonly page: number; readonly start: number; readonly end: number };

/** Whether a place that was found is where words of the truth stand; on any page that shows the same sheet. */
export type IsAt = (written: Written, found: FoundAt) => boolean;

/** Letters and figures alone: what blanks, line breaks and stray marks of a scan leave over. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
}

/**
 * Compares by the words when they can be found on the page as read, else, where the page was read with errors, by the words found
 * being much the same. One place is the other when they overlap.
 */
export function placesIn(truth: RecordTruth, pages: readonly PageToIndex[]): IsAt {
  const sheets = new Map(truth.pages.map(({ page, sheet }) => [page, sheet]));
  const texts = new Map(pages.map(({ page, read }) => [page, read.text]));
  const bares = new Map<number, string>();
  const bareOf = (page: number): string => {
    const known = bares.get(page);
    if (known !== undefined) return known;
    const made = bare(texts.get(page) ?? '');
    bares.set(page, made);
    return made;
  };
  return (written, found) => {
    const sheet = sheets.get(written.page);
    if (sheet === undefined || sheets.get(found.page) !== sheet) return false;
    const text = texts.get(found.page) ?? '';
    const words = bare(written.quote);
    const said = bare(text.slice(found.start, found.end));
    if (words === '' || said === '') return false;
    const from = bare(text.slice(0, found.start)).length;
    const whole = bareOf(found.page);
    for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) {
      if (from < at + words.length && at < from + said.length) return true;
    }
    return !whole.includes(words) && (words.includes(said) || said.includes(words) || shared(words, said) >= 0.6);
  };
}

const PIECE = 4;

/** How much of the shorter of two runs of letters stands in the other, in pieces of four. */
function shared(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < PIECE) return 0;
  let same = 0;
  const pieces = shorter.length - PIECE + 1;
  for (let at = 0; at < pieces; at += 1) if (longer.includes(shorter.slice(at, at + PIECE))) same += 1;
  return same / pieces;
}
