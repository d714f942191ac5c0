import { z } from 'zod';
import { helps } from '#commands/feedback/ports.ts';

/** What a physician says of a determination. */
export const FeedbackInput = z.object({
  helped: z.enum(helps, 'say whether the criteria helped'),
  /** What the criteria or the letter did not tell, in the physician's words. */
  missing: z.string().trim().max(5000).default(''),
});
export type FeedbackInput = z.input<typeof FeedbackInput>;

const FeedbackView = FeedbackInput.required().extend({ at: z.iso.datetime() });

/** What one said of a case; null before. */
export const OwnFeedback = z.object({ feedback: FeedbackView.nullable() });
export type OwnFeedback = Readonly<z.infer<typeof OwnFeedback>>;

export const FeedbackQuery = z.object({ from: z.coerce.number().int().min(0).max(1_000_000).default(0) });

/** What physicians said, the newest first; neither they nor reviewers are named. */
export const FeedbackList = z.object({
  feedback: z.array(FeedbackView.extend({ caseNumber: z.string(), round: z.int() })),
  counts: z.object({ yes: z.int(), 'in-part': z.int(), no: z.int() }),
  from: z.int(),
});
export type FeedbackList = Readonly<z.infer<typeof FeedbackList>>;
