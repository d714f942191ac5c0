import type { Reviewer } from '#domain/reviewers/reviewer.ts';
import type { Clock, Passphrases, ReviewerStore } from '../ports.ts';

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
  request: { readonly reviewer: Reviewer; readonly login: string; readonly name: string; readonly passphrase: string },
): Promise<RegisterReviewerOutcome> {
  const { reviewer, login, name, passphrase } = request;
  const { id } = reviewer;
  const taken = (await reviewers.read(id)) ?? (await reviewers.read(login));
  if (taken !== null) return { kind: 'exists', reviewer: id };
  const passphraseHash = await passphrases.hash(passphrase);
  const added = await reviewers.add({ reviewer, login, name, passphraseHash }, clock.now());
  return { kind: added ? 'registered' : 'exists', reviewer: id };
}
