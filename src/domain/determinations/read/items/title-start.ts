import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import { type Flow, GAP, isBreak, LINE } from '#domain/determinations/read/layout/flow.ts';
import { endsSentence } from './sentence-end.ts';

/**
 * Where the title that ends at `end` begins, after the reasoning of the item before it, which starts at `from`. Blank
 * lines cannot be trusted, so the reasoning is told by its last full stop at a line's end. Where it has none, a wide
 * gap, else the last line, has to do.
 */
export function titleStart(flow: Flow, from: number, end: number): number {
  const start = firstTitleStart(flow, from, end);
  const text = flow.slice(from, end);
  return start === from && !MODIFIED.test(text) && /\S[\n\v]/.test(text) ? afterLastGap(text, from) : start;
}

/** Where the first title begins: at `from`, unless whole sentences stand before it. */
export function firstTitleStart(flow: Flow, from: number, end: number): number {
  const start = afterReasoning(flow, from, end);
  const title = flow.slice(start, end);
  return /\b(?:IMR[ \n\v]eligible|original[ \n\v]request,)/i.test(title)
    ? modifiedStart(flow, from, start, end)
    : start;
}

/** A modified request is several sentences; it begins before "was the original request". */
function modifiedStart(flow: Flow, from: number, start: number, end: number): number {
  const original = lastMatch(flow.slice(from, end), /\bw(?:as|ere)[ \n\v]the[ \n\v]original[ \n\v]request\b/gi);
  if (original === null) return start;
  return Math.min(start, afterReasoning(flow, from, from + original.index));
}

function afterReasoning(flow: Flow, from: number, end: number): number {
  for (let at = end - 1; at > from; at -= 1) {
    if (isBreak(flow.charCodeAt(at)) && endsSentence(flow, at)) return afterUnstopped(flow, at + 1, end);
  }
  return afterUnstopped(flow, from, end);
}

const MODIFIED = /\boriginal[ \n\v]request\b/i;
const CONCLUSION =
  /\b(?:medically|is[ \n\v]not|be|deemed)[ \n\v](?:necessary|appropriate|indicated|warranted)\b|\bmedical[ \n\v]necessity\b/gi;
const LONGEST_TITLE = 600;

/** Reasoning that ends without a full stop: its conclusion on necessity shows, and the title is what comes after that line. */
function afterUnstopped(flow: Flow, from: number, end: number): number {
  const text = flow.slice(from, end);
  const conclusion = lastMatch(text, CONCLUSION);
  if (conclusion !== null) {
    const after = conclusion.index + conclusion[0].length;
    const lineEnd = text.slice(after).search(/[\n\v]/);
    if (lineEnd >= 0) return from + after + lineEnd + 1;
  }
  return text.length > LONGEST_TITLE && !MODIFIED.test(text) ? afterLastGap(text, from) : from;
}

function afterLastGap(text: string, from: number): number {
  const gap = text.lastIndexOf(GAP);
  return from + (gap >= 0 ? gap : text.lastIndexOf(LINE)) + 1;
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (const match of everyMatchAnywhere(text, pattern)) last = match;
  return last;
}
