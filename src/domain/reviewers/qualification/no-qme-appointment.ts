import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import { holdsOn, type Requirement } from './requirement.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(D)',
  says: 'from 1 January 2014 a reviewer may not hold an appointment as qualified medical evaluator',
};

const inForce: CivilDate = '2014-01-01';

/** Holds no appointment as qualified medical evaluator. */
export const noQmeAppointment: Requirement = (reviewer, on) => {
  const appointed = reviewer.qme || reviewer.qmeAppointments.some(appointment => holdsOn(appointment, on));
  return appointed && on >= inForce
    ? { met: false, basis: 'holds a QME appointment' }
    : { met: true, basis: appointed ? 'QME appointment, before 2014 no bar' : 'no QME appointment' };
};
