/** A stretch of a text in which the parts of one naming stand together. */
export type Segment = { readonly start: number; readonly end: number };

/** Where one statement or one entry of a list ends. A stop after an initial, a title or a month in short ends nothing. */
const CUT =
  /;|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•·▪]|\(?\d{1,3}[.)])\s)|\n(?=[ \t]*(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2})\b)|(?<!\b(?:[A-Za-z]|Dr|Drs|Mr|Mrs|Ms|St|No|vs|Ph|Psy|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.!?](?=\s|$)/g;
const LIST_LINE = /^\n[ \t]*(?:[-*•·▪]|\(?\d{1,3}[.)])\s/;
/** A line that ends so goes on in the next. */
const OPEN = /(?:,|-|–|\b(?:of|dated|on|and|from|to|through|thru|by|the|a|an|with|for|in))\s*$/i;
const LONGEST = 6000;
const HAS_DAY = /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}|\b[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}/;

/** Cuts a text into statements and entries of lists, in order. */
export function segmentsOf(text: string): Segment[] {
  const found: Segment[] = [];
  let start = 0;
  const add = (end: number): void => {
    for (; end - start > LONGEST; start += LONGEST) found.push({ start, end: start + LONGEST });
    if (end > start) found.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(CUT)) {
    const at = match.index;
    const isLine = match[0].startsWith('\n') && match[0].trim() === '' && !/\n[ \t]*\n/.test(match[0]);
    if (isLine && OPEN.test(text.slice(Math.max(start, at - 20), at))) continue;
    // A line that begins with a day opens an entry only when the entry before has its own.
    if (isLine && !LIST_LINE.test(match[0] + text.slice(at + 1, at + 8)) && !HAS_DAY.test(text.slice(start, at)))
      continue;
    add(at + match[0].length);
  }
  add(text.length);
  return found;
}
