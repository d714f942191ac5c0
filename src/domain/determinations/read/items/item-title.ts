import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';

const MODIFIED = /\bw(?:as|ere) the original request\b/i;

/** A title as worded, on one line; the "is" that leads a modified request to its outcome belongs to the outcome. */
export function readTitle(title: Flow): string {
  const worded = plain(title).replace(/[\s:]+$/, '');
  return MODIFIED.test(worded) ? worded.replace(/,? (?:is|are)$/i, '') : worded;
}
