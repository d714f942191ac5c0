import type { Outcome } from '#domain/determinations/determination.ts';
import { type Flow, isBreak } from '#domain/determinations/read/layout/flow.ts';
import { almostEqual } from '#domain/determinations/read/layout/similar.ts';

type FoundOutcome = { readonly outcome: Outcome; readonly titleEnd: number };

/** The decision at the end of a title line (`…: Upheld`), and where the title before it ends; null when there is none. */
export function readOutcome(flow: Flow, end: number): FoundOutcome | null {
  return usualOutcome(flow, end) ?? anyOutcome(flow, end);
}

const USUAL: readonly (readonly [wording: string, outcome: Outcome])[] = [
  [': Upheld', 'upheld'],
  [': Overturned', 'overturned'],
];

/** The decision letter for letter, right after the title and right before the line's end. */
function usualOutcome(flow: Flow, end: number): FoundOutcome | null {
  if (!isBreak(flow.charCodeAt(end - 1))) return null;
  for (const [wording, outcome] of USUAL) {
    const titleEnd = end - 1 - wording.length;
    if (titleEnd > 0 && flow.startsWith(wording, titleEnd) && !isApart(flow.charCodeAt(titleEnd - 1))) {
      return { outcome, titleEnd };
    }
  }
  return null;
}

/** A space, a line's end or a colon: the title ends before it. */
function isApart(code: number): boolean {
  return code === 32 || code === 58 || isBreak(code);
}

function anyOutcome(flow: Flow, end: number): FoundOutcome | null {
  const tail = flow.slice(Math.max(0, end - 24), end);
  const parts = LAST_WORD.exec(tail);
  if (parts === null) return null;
  const [whole, gap = '', last = ''] = parts;
  // `#60:Upheld` leaves the colon inside the word
  const word = last.slice(last.lastIndexOf(':') + 1).replace(/[.,;*]+$/, '');
  const outcome = whichOutcome(word);
  if (outcome === null || !(gap.includes(':') || last.includes(':') || /^\p{Lu}/u.test(word))) return null;
  const before = last.includes(':') ? last.slice(0, last.lastIndexOf(':')) : '';
  const titleEnd = end - whole.length + (before === '' ? 0 : gap.length + before.length);
  return { outcome, titleEnd };
}

const LAST_WORD = /([ \n\v:]*)(\S+)[ \n\v]*$/;

function whichOutcome(word: string): Outcome | null {
  if (almostEqual(word, 'upheld', word.length > 4 ? 2 : 0)) return 'upheld';
  return almostEqual(word, 'overturned', 3) ? 'overturned' : null;
}
