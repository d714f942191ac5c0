import type { Citation } from '../citation.ts';

export type CitedPages = {
  readonly pages: Citation['pages'];
  /** The text without them. */
  readonly rest: string;
};

const NUMBERS = String.raw`\d{1,3}(?:\s*(?:-|–|to)\s*\d{1,3})?(?:\s*(?:,|&|and|;)\s*\d{1,3}(?:\s*(?:-|–|to)\s*\d{1,3})?(?![\d.]*\s*[a-z]))*`;
const LABELLED = new RegExp(
  String.raw`[,;(]?\s*\b(?:pages?(?:\(s\))?|pgs?|pp?)(?=[\s.:\d])[.:]*\s*(?:#\s*)?(${NUMBERS})\)?`,
  'gi',
);
/** What begins with a capital behind the pages is another section, with pages of its own. */
const ANOTHER = /^[.,;\s]*(?:and\s+|&\s*)?[A-Z]/;
const JOINED = /;[.,;\s]*(?:and\s+|&\s*)(?=[A-Z])/g;
/** `CHAPTER 11, 265`: a bare number at the end, after a comma. */
const TRAILING = new RegExp(String.raw`,\s*(${NUMBERS})\s*[,.\s]*$`);

function rangesOf(numbers: string): Citation['pages'] {
  return numbers.split(/,|&|and|;/).flatMap((range): Citation['pages'] => {
    const [from, to] = range.match(/\d+/g) ?? [];
    if (from === undefined) return [];
    // `303-05` means 303-305.
    const last = to === undefined ? from : to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
    return [[Number(from), Number(last)]];
  });
}

/** Pages cited, as inclusive ranges, in the order given. */
export function readCitedPages(text: string): CitedPages {
  if (!/\d/.test(text)) return { pages: [], rest: text };
  const pages: Citation['pages'] = [];
  let rest = text
    .replace(LABELLED, (whole: string, numbers: string, at: number) => {
      pages.push(...rangesOf(numbers));
      return ANOTHER.test(text.slice(at + whole.length)) ? ';' : ' ';
    })
    .replace(JOINED, '; ');
  const trailing = pages.length === 0 ? TRAILING.exec(rest) : null;
  if (trailing !== null) {
    pages.push(...rangesOf(trailing[1] ?? ''));
    rest = rest.slice(0, trailing.index);
  }
  return { pages, rest };
}
