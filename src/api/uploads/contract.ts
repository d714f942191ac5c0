import { z } from 'zod';
import { ContentHash } from '#domain/records/files/record-file.ts';
import { Submission } from '#domain/records/files/submission.ts';

/** Uploads that are whole, made one submission. */
export const SubmissionInput = z.object({
  sender: z.string().trim().min(1, 'say who sends it').max(200),
  party: Submission.shape.party,
  by: z.enum(['web', 'api']).default('api'),
  uploads: z
    .array(z.object({ id: z.string().min(1).max(100), sha256: ContentHash.nullable().default(null) }))
    .min(1, 'name the uploads')
    .max(1000),
});
export type SubmissionInput = z.input<typeof SubmissionInput>;

/** Who sends the one file of a request. */
export const FileQuery = z.object({
  name: z.string().trim().min(1, 'name the file').max(500),
  sender: SubmissionInput.shape.sender,
  party: Submission.shape.party,
});

export const SubmissionTaken = Submission.omit({ caseNumber: true });
export const OwnSubmissions = z.object({ submissions: z.array(SubmissionTaken) });
export type SubmissionTaken = Readonly<z.infer<typeof SubmissionTaken>>;
