import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Attestation, QualificationRule } from '#domain/cases/attestation.ts';
import type { Reviewer } from '../reviewer.ts';
import { requirements } from './all-requirements.ts';

/** Looks at every requirement of Labor Code 139.5(d)(4) on a day and records how the reviewer stands to it. */
export function attest(reviewer: Reviewer, on: CivilDate): Attestation {
  return {
    on,
    rules: QualificationRule.options.map(rule => ({ rule, ...requirements[rule].holds(reviewer, on) })),
  };
}
