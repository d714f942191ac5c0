import { frontPhrases } from '#domain/determinations/front-phrases.ts';

const { coverHeadings, appealHeading, end } = frontPhrases;

/** The text of a letter without the pages that a mailed letter has before it: a cover in plain words, and how to appeal. */
export function withoutFrontPages(text: string): string {
  const opens = text.trimStart();
  if (![...coverHeadings, appealHeading].some(heading => opens.startsWith(heading))) return text;
  const ends = text.indexOf(end);
  if (ends === -1) return text;
  // What stands below on that page is its footer.
  const nextPage = text.indexOf('\f', ends);
  return text.slice(nextPage === -1 ? ends + end.length : nextPage + 1);
}
