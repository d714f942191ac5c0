import { z } from 'zod';
import { Dispute } from '../dispute.ts';
import { event, moment, said } from './event.ts';

/** From the request for authorization to the decision of utilization review (UR). */
export const utilizationReviewEvents = [
  event('rfa-received', { dispute: Dispute, ...moment }),
  /** Marked "not complete", with the reasons. */
  event('rfa-returned', { reasons: said('say what is missing'), ...moment }),
  event('rfa-accepted', { ...moment }),
  /** Liability is disputed on a ground other than necessity. */
  event('ur-deferred', { reason: said('say what is disputed'), ...moment }),
  event('liability-resolved', { ...moment }),
  event('ur-information-requested', { what: said('say what is asked for'), ...moment }),
  event('ur-information-received', { ...moment }),
  event('ur-denied-for-information', { ...moment }),
  event('ur-approved', { ...moment }),
  event('ur-decision-made', {
    /** One per item, in order; what UR says it rests on, as it words it. */
    items: z.array(
      z.object({
        decision: z.enum(['denied', 'modified', 'delayed', 'approved']),
        authorized: z.string().nullable().default(null),
        claimsAdministrator: z.string().nullable().default(null),
      }),
    ),
    /** By a physician competent in the issue and acting within the scope of the licence. */
    byPhysician: z.boolean(),
    ...moment,
  }),
  event('ur-decision-served', { formProvided: z.boolean(), ...moment }),
  event('form-provided', { ...moment }),
  /** The same treatment asked for again; null when no change in material facts is documented. */
  event('rfa-repeated', { changedFacts: z.string().trim().min(1).nullable(), ...moment }),
  /** The last day to apply went by without an application. */
  event('application-time-passed', { lastDay: moment.on, ...moment }),
] as const;
