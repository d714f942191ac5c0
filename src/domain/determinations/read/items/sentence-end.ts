import type { Flow } from '#domain/determinations/read/layout/flow.ts';

// `q.i.d.`, `p.o.`, `vs.`, `No.`, `approx.`: a stop that belongs to the word
const ABBREVIATION =
  /(?:^|[ \n\v(])(?:(?:\p{L}\.){2,}|(?:no|approx|tabs?|caps?|inj|qty|max|incl|pt|wks?|mos?|yrs?|hrs?|lbs?)\.)$/iu;

// a name follows these, capital or not
const BEFORE_NAME = /(?:^|[ \n\v(])(?:vs|dr|mr|ms|mrs)\.$/i;

const [EXCLAMATION, QUESTION, STOP] = [33, 63, 46];
/** Quotation marks and brackets that may follow the stop. */
const CLOSING: readonly number[] = [34, 39, 0x201d, 0x2019, 41, 93];

/** True when the line that ends at the break `at` ends a sentence too. */
export function endsSentence(flow: Flow, at: number): boolean {
  let last = at - 1;
  while (CLOSING.includes(flow.charCodeAt(last))) last -= 1;
  const mark = flow.charCodeAt(last);
  if (mark === EXCLAMATION || mark === QUESTION) return true;
  if (mark !== STOP) return false;
  const word = flow.slice(Math.max(0, last - 14), last + 1);
  // after another abbreviation only a capital starts a new sentence
  return !BEFORE_NAME.test(word) && (/^\p{Lu}/u.test(flow[at + 1] ?? '') || !ABBREVIATION.test(word));
}
