import { queryOptions } from '@tanstack/react-query';
import { type FeedbackInput, FeedbackList, OwnFeedback } from '#api/feedback/contract.ts';
import { addressOf, ask, caseQuery, sending } from '../client.ts';

/** What I said of the determination of a case. */
export function ownFeedbackQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'feedback'],
    queryFn: ({ signal }) => ask(OwnFeedback, `${addressOf(caseNumber)}/feedback`, { signal }),
  });
}

export function giveFeedback(caseNumber: string, said: FeedbackInput): Promise<OwnFeedback> {
  return ask(OwnFeedback, `${addressOf(caseNumber)}/feedback`, sending('PUT', said));
}

/** What physicians said of determinations, the newest first. */
export const feedbackQuery = queryOptions({
  queryKey: ['feedback'],
  queryFn: ({ signal }) => ask(FeedbackList, '/api/v1/feedback', { signal }),
});
