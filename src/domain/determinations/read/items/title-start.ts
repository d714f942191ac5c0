import { GAP, LINE, type Flow } from '#domain/determinations/read/layout/flow.ts';
import { endsSentence } from './sentence-end.ts';

/**
 * Where the title that ends at `end` begins, looking back no further than `from`. Blank lines cannot be trusted, so the
 * reasoning before it is told from it by its last full stop at a line's end; a modified request is itself several
 * sentences and begins before "was the original request".
 */
export function titleStart(flow: Flow, from: number, end: number): number {
  const start = afterReasoning(flow, from, end);
  const title = flow.slice(start, end);
  if (/\b(?:IMR[ \n\v]eligible|original[ \n\v]request,)/i.test(title)) return modifiedStart(flow, from, start, end);
  return start;
}

function modifiedStart(flow: Flow, from: number, start: number, end: number): number {
  const original = lastMatch(flow.slice(from, end), /\bw(?:as|ere)[ \n\v]the[ \n\v]original[ \n\v]request\b/gi);
  if (original === null) return start;
  return Math.min(start, afterReasoning(flow, from, from + original.index));
}

function afterReasoning(flow: Flow, from: number, end: number): number {
  for (let at = end - 1; at > from; at -= 1) {
    if (isBreak(flow[at]) && endsSentence(flow, at)) return afterUnstopped(flow, at + 1, end);
  }
  return afterUnstopped(flow, from, end);
}

const CONCLUSION =
  /\b(?:medically|is not|be|deemed) (?:necessary|appropriate|indicated|warranted)\b|\bmedical necessity\b/gi;

/** Reasoning that ends without a full stop: its conclusion on necessity shows, and the title is what comes after that line. */
function afterUnstopped(flow: Flow, from: number, end: number): number {
  const text = flow.slice(from, end);
  const conclusion = lastMatch(text.replace(/[\n\v]/g, ' '), CONCLUSION);
  if (conclusion !== null) {
    const lineEnd = text.slice(conclusion.index + conclusion[0].length).search(/[\n\v]/);
    if (lineEnd >= 0) return from + conclusion.index + conclusion[0].length + lineEnd + 1;
  }
  return text.length > LONGEST_TITLE ? afterLastGap(text, from) : from;
}

const LONGEST_TITLE = 600;

function afterLastGap(text: string, from: number): number {
  const gap = text.lastIndexOf(GAP);
  if (gap >= 0) return from + gap + 1;
  const line = text.lastIndexOf(LINE);
  return line >= 0 ? from + line + 1 : from + (lastMatch(text, /[.!?]["')\]]? (?=[A-Z\d])/g)?.index ?? -1) + 1;
}

function isBreak(character: string | undefined): boolean {
  return character === LINE || character === GAP;
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(pattern)) last = match;
  return last;
}
