import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';

const HANGING: readonly number[] = [32, 58]; // space and colon
const MODIFIED = /\bw(?:as|ere) the original request\b/i;

/** A title as worded, on one line; the "is" that leads a modified request to its outcome belongs to the outcome. */
export function readTitle(title: Flow): string {
  const words = plain(title);
  let end = words.length;
  while (end > 0 && HANGING.includes(words.charCodeAt(end - 1))) end -= 1;
  const worded = words.slice(0, end);
  return MODIFIED.test(worded) ? worded.replace(/,? (?:is|are)$/i, '') : worded;
}
