import type { Source } from '#domain/law/source.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import type { CaseStore, Clock } from '../ports.ts';
import type { Feedback, FeedbackStore, KeptFeedback } from './ports.ts';

export const source: Source = {
  cite: 'practice',
  says: 'no rule asks for it: whoever asked for the treatment may say whether the criteria helped, once the determination is issued',
  confidence: 'low',
};

export type GiveFeedbackOutcome =
  | { readonly kind: 'given'; readonly feedback: KeptFeedback }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Keeps what a physician says of the determination of a case: it changes nothing in the case, and the quality desk reads it. */
export async function giveFeedback(
  needs: {
    readonly cases: Pick<CaseStore, 'read'>;
    readonly feedback: FeedbackStore;
    readonly clock: Clock;
  },
  { account, caseNumber, said }: { readonly account: string; readonly caseNumber: string; readonly said: Feedback },
): Promise<GiveFeedbackOutcome> {
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const { letter, round } = stored.case;
  if (letter === null) {
    const message = 'there is no determination to speak of yet: its letter is not issued';
    return { kind: 'refused', refusals: [{ rule: 'determination-issued', message, source }] };
  }
  const feedback = { ...said, caseNumber, round, at: needs.clock.now() };
  await needs.feedback.keep(account, feedback);
  return { kind: 'given', feedback };
}
