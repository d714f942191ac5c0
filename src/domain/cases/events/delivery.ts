import { z } from 'zod';
import { RecordDocument } from '#domain/records/document.ts';

/** Who sent documents. */
export const Sender = z.enum(['claims-administrator', 'worker', 'attorney', 'physician', 'other']);
export type Sender = z.infer<typeof Sender>;

/** What the claims administrator must send (8 CCR 9792.10.5(a)(1)(A)-(E); Labor Code 4610.5(l)(1)). */
export const RequiredRecord = z.enum([
  'treating-reports',
  'application-form',
  'notices-to-employee',
  'submitted-in-support',
  'criteria-and-reasons',
  'list-of-records',
]);
export type RequiredRecord = z.infer<typeof RequiredRecord>;

/** Documents as they came: from whom, and which required records they are. */
export const Delivery = z.object({
  from: Sender,
  documents: z.array(RecordDocument),
  records: z.array(RequiredRecord).default([]),
});
export type Delivery = Readonly<z.infer<typeof Delivery>>;
