import type { Outcome } from '#domain/determinations/determination.ts';
import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import { almostEqual } from '#domain/determinations/read/layout/similar.ts';

/** The decision at the end of a title line (`…: Upheld`), and where the title before it ends; null when there is none. */
export function readOutcome(flow: Flow, end: number): { readonly outcome: Outcome; readonly titleEnd: number } | null {
  const tail = flow.slice(Math.max(0, end - 24), end);
  const parts = /([ \n\v:]*)(\S+)[ \n\v]*$/.exec(tail);
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

function whichOutcome(word: string): Outcome | null {
  if (almostEqual(word, 'upheld', word.length > 4 ? 2 : 0)) return 'upheld';
  return almostEqual(word, 'overturned', 3) ? 'overturned' : null;
}
