import type { JudgedCriterion } from '../review.ts';

/** Criteria that stay open though something is known: those not verified in their edition, and those on which the record contradicts itself. */
export function openCriteria(criteria: readonly JudgedCriterion[]): string[] {
  const unverified = criteria.filter(({ verified }) => !verified);
  const many = unverified.length === 1 ? 'One criterion was' : `${unverified.length} criteria were`;
  return [
    ...(unverified.length === 0
      ? []
      : [`${many} not verified against the guideline's text; the reviewer must confirm what is asked.`]),
    ...criteria
      .filter(({ verdict }) => verdict === 'contradicted')
      .map(({ explanation }) => `The record contradicts itself on ${explanation.text}; this stays open.`),
  ];
}
