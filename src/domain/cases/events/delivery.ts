import { z } from 'zod';
import { RecordDocument } from '#domain/records/document.ts';
import { DocumentKind } from '#domain/records/documents/document-kind.ts';
import { ContentHash } from '#domain/records/files/record-file.ts';

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

/**
 * A submission to the record of the case once it is read: the log holds its files by their hash and what they are, the record
 * holds the pages.
 */
export const ReadSubmission = z.object({
  id: z.string().min(1),
  files: z.array(z.object({ sha256: ContentHash, pages: z.int().nonnegative() })),
  /** Documents with text by kind, so many of each. */
  kinds: z.partialRecord(DocumentKind, z.int().positive()),
  /** Whether a UR decision among them lists or sums up the records it rests on. */
  urDecisionNamesRecords: z.boolean(),
});
export type ReadSubmission = Readonly<z.infer<typeof ReadSubmission>>;

/** Documents as they came: from whom, and which required records they are. */
export const Delivery = z.object({
  from: Sender,
  documents: z.array(RecordDocument),
  records: z.array(RequiredRecord).default([]),
  /** Where they came as files of the record; then `documents` holds none of them. */
  submission: ReadSubmission.optional(),
});
export type Delivery = Readonly<z.infer<typeof Delivery>>;
