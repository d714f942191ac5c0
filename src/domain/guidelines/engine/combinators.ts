import type { Explanation } from '../review.ts';
import type { Condition } from './condition.ts';
import { atLeastVerdict, oppositeVerdict } from './verdicts.ts';

/** Every part must hold. */
export function all(...conditions: readonly Condition[]): Condition {
  return joined('all', conditions.length, conditions, texts => listed(texts, 'and'));
}

/** One part is enough. */
export function any(...conditions: readonly Condition[]): Condition {
  return joined('any', 1, conditions, texts => listed(texts, 'or'));
}

/** At least `needed` of the parts must hold. */
export function atLeast(needed: number, ...conditions: readonly Condition[]): Condition {
  return joined('at-least', needed, conditions, texts => `at least ${needed} of: ${texts.join('; ')}`);
}

/** The opposite of a condition; `text` names it where "no …" would not read well. */
export function not(condition: Condition, text?: string): Condition {
  return situation => {
    const part = condition(situation);
    return {
      operator: 'not',
      text: text ?? `the absence of ${part.text}`,
      verdict: oppositeVerdict(part.verdict),
      evidence: part.evidence,
      parts: [part],
    };
  };
}

/**
 * A condition with exceptions: one of them that holds is enough; an exception of which the record is silent is none, so that
 * the condition alone decides.
 */
export function unless(condition: Condition, ...exceptions: readonly Condition[]): Condition {
  return situation => {
    const part = condition(situation);
    const held = exceptions.map(exception => exception(situation)).filter(({ verdict }) => verdict === 'met');
    const deciding = part.verdict === 'met' || held.length === 0 ? [part] : held;
    return {
      operator: 'any',
      text: part.text,
      verdict: deciding[0]?.verdict ?? part.verdict,
      evidence: distinct(deciding),
      parts: deciding,
    };
  };
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(texts: readonly string[], conjunction: 'and' | 'or'): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${conjunction} ${texts.at(-1)}`;
}

function joined(
  operator: 'all' | 'any' | 'at-least',
  needed: number,
  conditions: readonly Condition[],
  worded: (texts: readonly string[]) => string,
): Condition {
  return situation => {
    const parts = conditions.map(condition => condition(situation));
    return {
      operator,
      text: worded(parts.map(part => part.text)),
      verdict: atLeastVerdict(
        needed,
        parts.map(part => part.verdict),
      ),
      evidence: distinct(parts),
      parts,
    };
  };
}

function distinct(parts: readonly Explanation[]): Explanation['evidence'] {
  return [...new Set(parts.flatMap(part => part.evidence))];
}
