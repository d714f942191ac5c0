import type { MatchView } from '#api/cases/contract.ts';
import type { Look } from '#domain/cases/attestation.ts';
import type { CaseState } from '#domain/cases/case-state.ts';

type Excluded = MatchView['excluded'][number];

const ASSIGNABLE: readonly CaseState[] = ['records-complete', 'records-incomplete', 'remanded'];

/** Whether a reviewer may be assigned to a case as it stands. */
export function isAssignable(state: CaseState): boolean {
  return ASSIGNABLE.includes(state);
}

/** How many reviewers each rule keeps out, the one that keeps out most first: `scope-of-practice` in plain words. */
export function excludedByRule(excluded: readonly Excluded[]): readonly { rule: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { reasons } of excluded) {
    for (const rule of new Set(reasons.map(each => each.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts]
    .map(([rule, count]) => ({ rule: rule.replaceAll('-', ' '), count }))
    .toSorted((a, b) => b.count - a.count);
}

export const LOOK_WORDS: Readonly<Record<Look, string>> = {
  clear: 'Clear',
  conflict: 'Tie found',
  'not-looked-at': 'Not looked at',
};

/** `12 clear, 1 not looked at`. */
export function lookCounts(looks: readonly { readonly look: Look }[]): string {
  const words = (['conflict', 'not-looked-at', 'clear'] as const).flatMap(look => {
    const count = looks.filter(each => each.look === look).length;
    return count === 0 ? [] : [`${count} ${LOOK_WORDS[look].toLowerCase()}`];
  });
  return words.join(', ');
}
