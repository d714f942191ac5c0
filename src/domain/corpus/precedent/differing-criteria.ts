import type { JudgedCriterion, Verdict } from '#domain/guidelines/review.ts';

/** A criterion as it came out in like decisions of one side. */
type Side = { readonly met: number; readonly of: number };

/** A criterion that came out otherwise where the treatment was granted than where it was refused. */
export type DifferingCriterion = {
  readonly id: string;
  readonly text: string;
  readonly upheld: Side;
  readonly overturned: Side;
};

/** Less of a difference than this is nothing to tell. */
const LEAST = 0.25;

/** The criteria that made the difference, the greatest first: how often each was met in like cases, side by side. */
export function differingCriteria(
  upheld: readonly (readonly JudgedCriterion[])[],
  overturned: readonly (readonly JudgedCriterion[])[],
): DifferingCriterion[] {
  const texts = new Map([...upheld, ...overturned].flat().map(({ id, text }) => [id, text]));
  return [...texts]
    .map(([id, text]) => ({ id, text, upheld: sideOf(upheld, id), overturned: sideOf(overturned, id) }))
    .filter(one => one.upheld.of > 0 && one.overturned.of > 0 && Math.abs(apart(one)) >= LEAST)
    .toSorted((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)) || (a.id < b.id ? -1 : 1));
}

function sideOf(cases: readonly (readonly JudgedCriterion[])[], id: string): Side {
  const verdicts = cases.flatMap(criteria =>
    criteria.filter(one => one.id === id).map(({ verdict }): Verdict => verdict),
  );
  return { met: verdicts.filter(verdict => verdict === 'met').length, of: verdicts.length };
}

function apart({ upheld, overturned }: DifferingCriterion): number {
  return overturned.met / overturned.of - upheld.met / upheld.of;
}
