import type { Reviewer } from '#domain/reviewers/reviewer.ts';
import type { Clock, Passphrases, ReviewerStore } from './ports.ts';

export type RegisterReviewerOutcome =
  | { readonly kind: 'registered'; readonly reviewer: string }
  | { readonly kind: 'exists'; readonly reviewer: string };

/** Takes a reviewer into the identity store; the passphrase is kept as a hash only. */
export async function registerReviewer(
  {
    reviewers,
    passphrases,
    clock,
  }: { readonly reviewers: ReviewerStore; readonly passphrases: Passphrases; readonly clock: Clock },
  request: { readonly reviewer: Reviewer; readonly name: string; readonly passphrase: string },
): Promise<RegisterReviewerOutcome> {
  const { id } = request.reviewer;
  if ((await reviewers.read(id)) !== null) return { kind: 'exists', reviewer: id };
  const passphraseHash = await passphrases.hash(request.passphrase);
  const added = await reviewers.add({ reviewer: request.reviewer, name: request.name, passphraseHash }, clock.now());
  return { kind: added ? 'registered' : 'exists', reviewer: id };
}
