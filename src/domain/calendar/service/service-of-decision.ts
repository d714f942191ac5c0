import type { Counted } from '../counting/count.ts';
import { leastConfidence } from '../counting/confidence.ts';
import { extendedForMail } from './service-by-mail.ts';
import { extendedByCourtDays } from './service-in-court-days.ts';
import type { Place, ServiceMethod } from './method.ts';

/** C10 */
export const source = {
  cite: 'Code of Civil Procedure 1013, read with Labor Code 4610.5(h)',
  says: 'the time to apply is extended by the way the decision was served, then moved off a holiday; accepted applications agree with it, no authority was found on the point',
  confidence: 'medium' as const,
};

/** The time to apply with what the method of service adds; by hand, or by a method not known, nothing. */
export function extendedForService(counted: Counted, method: ServiceMethod | null, place: Place): Counted {
  if (method === null || method === 'hand') return counted;
  const extended = method === 'mail' ? extendedForMail(counted, place) : extendedByCourtDays(counted, method);
  return {
    ...extended,
    confidence: leastConfidence(extended.confidence, source.confidence),
    doubt: 'that the way of service extends the time to apply is practice; no authority was found on the point',
  };
}
