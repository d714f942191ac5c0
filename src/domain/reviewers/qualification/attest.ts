import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Attestation, QualificationRule } from '#domain/cases/attestation.ts';
import type { Reviewer } from '../reviewer.ts';
import { boardCertified } from './board-certified.ts';
import { knowledgeable } from './knowledgeable.ts';
import { licenceInForce } from './licence-in-force.ts';
import { licensedPhysician } from './licensed-physician.ts';
import { noDiscipline } from './no-discipline.ts';
import { noQmeAppointment } from './no-qme-appointment.ts';
import type { Requirement } from './requirement.ts';

const requirements: Record<QualificationRule, Requirement> = {
  'licensed-physician': licensedPhysician,
  knowledgeable,
  'licence-in-force': licenceInForce,
  'board-certified': boardCertified,
  'no-discipline': noDiscipline,
  'no-qme-appointment': noQmeAppointment,
};

/** Looks at every requirement of Labor Code 139.5(d)(4) on a day and records how the reviewer stands to it. */
export function attest(reviewer: Reviewer, on: CivilDate): Attestation {
  return {
    on,
    rules: QualificationRule.options.map(rule => ({ rule, ...requirements[rule](reviewer, on) })),
  };
}
