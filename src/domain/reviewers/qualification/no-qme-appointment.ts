import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import type { Requirement } from './requirement.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(D)',
  says: 'from 1 January 2014 a reviewer may not hold an appointment as qualified medical evaluator',
};

const inForce: CivilDate = '2014-01-01';

/** Holds no appointment as qualified medical evaluator. */
export const noQmeAppointment: Requirement = (reviewer, on) =>
  reviewer.qme && on >= inForce
    ? { met: false, basis: 'holds a QME appointment' }
    : { met: true, basis: reviewer.qme ? 'QME appointment, before 2014 no bar' : 'no QME appointment' };
