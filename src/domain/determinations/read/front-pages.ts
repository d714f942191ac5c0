import { frontPhrases } from '#domain/determinations/front-phrases.ts';

const { coverHeadings, appealHeading, end } = frontPhrases;

const headings: ReadonlySet<string> = new Set([...coverHeadings, appealHeading]);
/** Lines before the heading of the first page: the sender, an addressee, and what is empty between. */
const LONGEST_HEAD = 24;

/** The text of a letter without the pages that a mailed letter has before it: a cover in plain words, and how to appeal. */
export function withoutFrontPages(text: string): string {
  const ends = text.indexOf(end);
  if (ends === -1) return text;
  // Before the first of them stands who sends the letter.
  const opens = text.trimStart().split('\n', LONGEST_HEAD);
  if (!opens.some(line => headings.has(line.trim()))) return text;
  // What stands below on that page is its footer.
  const nextPage = text.indexOf('\f', ends);
  return text.slice(nextPage === -1 ? ends + end.length : nextPage + 1);
}
