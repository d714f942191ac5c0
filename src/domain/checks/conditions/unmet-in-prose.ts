import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';
import { quotedSpans } from '../letter/voice.ts';
import { recitedCondition, stems } from './recited-conditions.ts';

/** Conditions without which it is not recommended. */
const BINDING = /\b(?:only|requires?|must|calls? for|wants?|presuppos\w+)\b/i;
/** A negation and what it is of: "no trigger points", "relief was not documented". */
const NEGATED =
  /\b(?:no|without|nor)\s(?<of>(?:[a-z-]+\s?){1,4})|\b(?<before>(?:[a-z-]+\s){1,4})(?:is|are|was|were|has|have|does|do|did)\s(?:not|never)\s(?:been\s|have\s|show\s|in\s)?(?<behind>(?:[a-z-]+\s?){1,4})/gi;

/** A sentence that denies what the recited condition binds to; null where none does, or the condition leaves a choice. */
export function unmetInProse(checked: CheckedItem): Span | null {
  const condition = recitedCondition(checked);
  if (condition === null || !BINDING.test(condition.said) || /\bor\b/i.test(condition.what)) return null;
  const { text } = checked.rationale;
  const asked = stems(condition.what.replace(/\b(?:no|not|without)\s[^,.;]*/gi, ' '));
  const quoted = quotedSpans(text);
  const unmet = condition.case.find(
    span =>
      !quoted.some(({ start, end }) => start <= span.start && span.start < end) &&
      everyMatch(text.slice(span.start, span.end), NEGATED).some(({ groups }) =>
        [...stems(`${groups?.['of'] ?? ''} ${groups?.['before'] ?? ''} ${groups?.['behind'] ?? ''}`)].some(stem =>
          asked.has(stem),
        ),
      ),
  );
  if (unmet === undefined) return null;
  // With the conclusion that follows at once: the two are what does not agree.
  const next = checked
    .conclusions()
    .find(({ start }) => start >= unmet.end && text.slice(unmet.end, start).trim() === '');
  return { start: unmet.start, end: next?.end ?? unmet.end };
}
