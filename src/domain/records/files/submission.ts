import { z } from 'zod';
import { Unreadable } from '../unreadable.ts';
import { ContentHash, FileFormat } from './record-file.ts';

/**
 * One file of a submission. `kept`: its pages are part of the record; `known`: the same bytes were there before, so its
 * pages are not added again; `opened`: a container whose contents follow under its name; `quarantined`: set aside
 * unread, with the reason for the person who sent it.
 */
export const SubmittedFile = z.object({
  /** As it was named when sent; inside a container the names are joined by `/`: `records.zip/2016/visit.pdf`. */
  path: z.string().min(1),
  outcome: z.enum(['kept', 'known', 'opened', 'quarantined']),
  /** Null when no byte of it was kept. */
  sha256: ContentHash.nullable(),
  format: FileFormat.nullable(),
  reason: Unreadable.nullable(),
});
export type SubmittedFile = Readonly<z.infer<typeof SubmittedFile>>;

/** Files sent at one time by one sender: recorded whole, also when nothing in it was new. */
export const Submission = z.object({
  id: z.string().min(1),
  caseNumber: z.string().min(1),
  /** Who sent it, as given: an office, a person. */
  sender: z.string().min(1),
  party: z.enum(['claims-administrator', 'worker', 'attorney', 'physician', 'other']),
  by: z.enum(['web', 'api', 'command-line']),
  /** The instant it was received, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  files: z.array(SubmittedFile),
});
export type Submission = Readonly<z.infer<typeof Submission>>;
