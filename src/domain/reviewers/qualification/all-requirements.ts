import type { QualificationRule } from '#domain/cases/attestation.ts';
import type { Source } from '#domain/law/source.ts';
import { boardCertified, source as boardCertifiedSource } from './board-certified.ts';
import { knowledgeable, source as knowledgeableSource } from './knowledgeable.ts';
import { licenceInForce, source as licenceInForceSource } from './licence-in-force.ts';
import { licensedPhysician, source as licensedPhysicianSource } from './licensed-physician.ts';
import { noDiscipline, source as noDisciplineSource } from './no-discipline.ts';
import { noQmeAppointment, source as noQmeAppointmentSource } from './no-qme-appointment.ts';
import type { Requirement } from './requirement.ts';

/** Every requirement of Labor Code 139.5(d)(4) with its source. */
export const requirements: Readonly<
  Record<QualificationRule, { readonly holds: Requirement; readonly source: Source }>
> = {
  'licensed-physician': { holds: licensedPhysician, source: licensedPhysicianSource },
  knowledgeable: { holds: knowledgeable, source: knowledgeableSource },
  'licence-in-force': { holds: licenceInForce, source: licenceInForceSource },
  'board-certified': { holds: boardCertified, source: boardCertifiedSource },
  'no-discipline': { holds: noDiscipline, source: noDisciplineSource },
  'no-qme-appointment': { holds: noQmeAppointment, source: noQmeAppointmentSource },
};
