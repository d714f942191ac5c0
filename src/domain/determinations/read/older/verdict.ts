import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Outcome } from '#domain/determinations/determination.ts';

const NECESSITY =
  /\b(?:is|are|was|were)\s*(not\s*)?(?:(?:found|considered|deemed)\s+(?:to\s+be\s+)?)?(partially\s+)?medically\s+necessary(?:\s*(?:,|and|or|nor)\s*appropriate)?(\s+in\s+part\b)?/gi;

/** `in-part`: what an item of these letters cannot be. Offsets are those of the verb and of the last word. */
export type Verdict = { readonly outcome: Outcome | 'in-part'; readonly start: number; readonly end: number };

/** The last statement on necessity in a text ("is not medically necessary and appropriate"); null when there is none. */
export function lastVerdict(text: string): Verdict | null {
  let last: Verdict | null = null;
  for (const match of everyMatch(text, NECESSITY)) {
    const [whole, not, partially, inPart] = match;
    const part = partially !== undefined || inPart !== undefined;
    const outcome = not !== undefined ? 'upheld' : part ? 'in-part' : 'overturned';
    last = { outcome, start: match.index, end: match.index + whole.length };
  }
  return last;
}
