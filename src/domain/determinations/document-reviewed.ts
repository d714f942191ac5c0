import { findDates } from '#domain/calendar/read-date.ts';
import type { DocumentReviewed } from './determination.ts';

const AUTHOR =
  /\b(?:by|from)\s+((?:Dr\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4}(?:,\s*(?:M\.?D|D\.?O|D\.?C|Ph\.?D|P\.?A|N\.?P|P\.?T|D\.?P\.?M|L\.?Ac)\b\.?(?:-C)?)*)/u;

/** What an entry of a list of documents says: the words themselves, and author and days where it gives them. */
export function documentReviewed(text: string): DocumentReviewed {
  const [first, second] = findDates(text);
  const between = first === undefined || second === undefined ? '' : text.slice(first.end, second.start);
  const ranged = /^\s*(?:-|–|to|through|thru|until|and)\s*$/i.test(between);
  const author = AUTHOR.exec(text)?.[1]?.trim().replace(/[,]$/, '') ?? null;
  return { text, author, date: first?.date ?? null, through: ranged ? (second?.date ?? null) : null };
}
