import { z } from 'zod';
import { Reviewer } from '#domain/reviewers/reviewer.ts';

/** A reviewer as written down; the name stays in the register. */
export const ReviewerInput = z.object({
  name: z.string().trim().min(1, 'give the name').max(200),
  reviewer: Reviewer,
});
export type ReviewerInput = Readonly<z.input<typeof ReviewerInput>>;
export const RetiredInput = z.object({ retired: z.boolean() });

export const RegisteredView = z.object({
  reviewer: Reviewer,
  name: z.string(),
  registeredAt: z.string(),
  /** From when no case is given to them; null while cases are. */
  retiredAt: z.string().nullable(),
  /** Name of the account they sign in with; null while there is none. */
  account: z.string().nullable(),
});
export type RegisteredView = Readonly<z.infer<typeof RegisteredView>>;
export const RegisterView = z.object({ reviewers: z.array(RegisteredView) });
export type RegisterView = Readonly<z.infer<typeof RegisterView>>;

/** What was changed about a reviewer, the newest first, by whom. */
export const RegisterChanges = z.object({
  changes: z.array(
    z.object({ at: z.string(), by: z.string(), what: z.enum(['registered', 'changed', 'retired', 'taken-back']) }),
  ),
});
