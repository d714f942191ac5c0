import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import type { Assertion } from '../../fact.ts';
import { sentenceAt } from '../../reading/reading.ts';
import { AFTER, BEGINS_AFTER, type Change, PATTERNS } from './function-patterns.ts';

/** Function of organs and studies, and joint motion, are not what the patient can do. */
const NOT_FUNCTION_BEFORE =
  /\b(?:liver|renal|kidney|thyroid|sexual|bowel|bladder|cognitive|motor|sensory|cardiac|lung|ventricular|erectile|neurolog\w+|aggravated\s+by|worse\s+with|worsened\s+by|increased\s+with|exacerbated\s+by)\s+$/i;
const NOT_FUNCTION_AFTER = /^\s*(?:tests?|studies|restoration|capacity\s+evaluation|exam|in\s+swing|gait|boot)\b/i;

function assertionOf(before: string, change: Change): Assertion | null {
  if (change === 'unchanged') return 'affirmed';
  if (
    /\b(?:no|not|without|denies|denied|lack\s+of|neither)\s+(?:any\s+|documented\s+|evidence\s+of\s+|significant\s+|objective\s+|\w+\s+)?$/i.test(
      before,
    )
  )
    return 'denied';
  if (
    /\b(?:goals?|in\s+order\s+to|hope\w*|expected|would|will|may|aim\w*|designed|could)\s+(?:\w+\s+){0,3}$/i.test(
      before,
    )
  )
    return 'planned';
  return null;
}

/** What the patient can or cannot do, and how it changed. */
export const findFunction: KindFinder = reading => {
  const { text } = reading;
  const found: Draft[] = [];
  for (const [change, pattern] of BEGINS_AFTER.test(text) ? [...AFTER, ...PATTERNS] : PATTERNS) {
    for (const match of everyMatch(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(sentenceAt(reading, start).start, start - 50), start);
      if (found.some(other => other.start < end && start < other.end)) continue;
      if (
        NOT_FUNCTION_BEFORE.test(before) ||
        NOT_FUNCTION_BEFORE.test(match[0].split(match.groups?.['activity'] ?? '')[0] ?? '')
      )
        continue;
      if (/\brestrictions?\b/i.test(text.slice(sentenceAt(reading, start).start, start))) continue;
      if (NOT_FUNCTION_AFTER.test(text.slice(end, end + 24))) continue;
      const activity = (match.groups?.['activity'] ?? '').replace(/\s+/g, ' ').toLowerCase().trim();
      const assertion = assertionOf(before, change);
      found.push({
        says: { kind: 'function', value: { activity, change } },
        start,
        end,
        ...(assertion === null ? {} : { assertion }),
      });
    }
  }
  return found;
};
