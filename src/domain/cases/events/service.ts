import { z } from 'zod';
import { ServiceMethod } from '#domain/calendar/service/method.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { event, said } from './event.ts';

/** Delivery of what the review organization tells the parties. */
export const serviceEvents = [
  /** A notice was posted, or taken by a mail server, for one recipient: from then on it is served on them. */
  event('notice-served', {
    /** Sequence of the event the notice tells of. */
    of: z.int().positive(),
    notice: said('name the notice'),
    to: z.enum(['worker', 'attorney', 'physician', 'claims-administrator']),
    on: CivilDate,
    method: ServiceMethod,
  }),
  /** How somebody who is told of the case is reached from then on, in place of what was put down before. */
  event('contact-corrected', {
    of: z.enum(['worker', 'attorney', 'physician', 'claims-administrator']),
    /** Where letters go; null: no address is known. */
    address: z.string().trim().max(500).nullable(),
    /** Where e-mail is read, by whoever agrees to be told by it; null: by post. */
    email: z.email('an e-mail address has an @ and a domain').max(320).nullable(),
    on: CivilDate,
  }),
] as const;
