import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Attestation } from '../attestation.ts';
import { Decision } from '../decision.ts';
import { Delivery, RequiredRecord, Sender } from './delivery.ts';
import { event, moment, said } from './event.ts';

/** From the records to the signed determination and its letter. */
export const reviewEvents = [
  event('records-received', { ...Delivery.shape, ...moment }),
  event('records-requested', { from: Sender, what: said('say what is asked for'), ...moment }),
  event('records-found', { ...moment }),
  /** The last day for the records went by and required ones are missing. */
  event('records-overdue', { duty: z.string().min(1), due: z.string().min(1), ...moment }),
  event('records-completed', { waived: z.array(RequiredRecord), ...moment }),
  event('reviewer-assigned', { reviewer: z.string().min(1), attestation: Attestation }),
  event('reviewer-replaced', { reviewer: z.string().min(1), attestation: Attestation, reason: said('say why') }),
  event('reviewer-asked', { of: Sender, question: said('say what is asked'), ...moment }),
  event('question-answered', { ...moment }),
  event('summary-written', { clinicalSummary: z.string().min(1) }),
  event('item-decided', { item: z.int().nonnegative(), decision: Decision }),
  event('determination-extended', { days: z.int().min(1), cause: said('name the good cause'), ...moment }),
  /** Carries the whole of what is signed, so that the determination can be built from it. */
  event('determination-signed', {
    reviewer: z.string().min(1),
    attestation: Attestation,
    credentials: z.object({ statesOfLicensure: z.array(z.string()), specialties: z.array(z.string()) }),
    decidedOn: CivilDate,
    clinicalSummary: z.string(),
    /** One per open item, in order. */
    decisions: z.array(Decision),
  }),
  event('draft-returned', { reason: said('say what is to be mended') }),
  event('letter-issued', { sha256: z.string(), on: CivilDate.nullable().default(null) }),
] as const;
