import { z } from 'zod';
import { ApplicationForm } from './application-form.ts';
import { CaseFile } from '../case-file.ts';
import { ClosingReason } from './closing.ts';
import { Dispute } from '../dispute.ts';
import { RecordDocument } from '#domain/records/document.ts';
import { event, moment, said } from './event.ts';

/** A ground on which an application, or one item of it, was found not eligible; as the notice says it. */
const Ground = z.object({
  code: z.string().min(1),
  item: z.int().nonnegative().nullable(),
  source: z.string().min(1),
  message: z.string().min(1),
});

/** From the application to the notice of assignment, and how a dispute may end before its decision. */
export const applicationEvents = [
  /** A whole case file taken over: found eligible and complete before it came here. */
  event('case-opened', { caseFile: CaseFile, documents: z.array(RecordDocument) }),
  event('application-received', {
    dispute: Dispute,
    form: ApplicationForm,
    /** The copy of the UR decision that came with it, read. */
    urDecision: RecordDocument.nullable().default(null),
    ...moment,
  }),
  event('screening-begun', { ...moment }),
  event('inquiry-sent', { to: said('say who is asked'), question: said('say what is asked'), ...moment }),
  event('inquiry-answered', { answer: said('say what was answered'), ...moment }),
  event('found-eligible', { grounds: z.array(Ground), ...moment }),
  event('found-ineligible', { grounds: z.array(Ground).min(1, 'name a ground'), ...moment }),
  event('deferred-for-liability', { grounds: z.array(Ground).min(1, 'name a ground'), ...moment }),
  /** Another application of the worker, the physician and the injury taken into this one. */
  event('consolidated', {
    cases: z.array(z.string().min(1)).min(1),
    items: Dispute.shape.items,
    worker: z.string().min(1),
    physician: z.string().min(1),
    dateOfInjury: moment.on,
    ...moment,
  }),
  event('joined', { master: z.string().min(1), ...moment }),
  event('noarfi-served', { ...moment }),
  event('expedited-certified', { by: said('name the office of the physician'), ...moment }),
  event('item-closed', { item: z.int().nonnegative(), reason: ClosingReason, ...moment }),
  event('terminated', { reason: ClosingReason, ...moment }),
  event('administrator-changed', { name: said('name the new claims administrator'), ...moment }),
] as const;
