import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { type AnswerInput, FindingsView, QualityDeskView } from '#api/findings/contract.ts';
import { addressOf, ask, FINDINGS, sending } from './client.ts';

/** What is found in a draft as it is saved now; of several reviewers in that of the one at the seat. */
export function findingsQuery(caseNumber: string, seat: number | null) {
  return queryOptions({
    queryKey: [FINDINGS, caseNumber, seat],
    queryFn: ({ signal }) =>
      ask(FindingsView, `${addressOf(caseNumber)}/findings${seat === null ? '' : `?seat=${seat}`}`, { signal }),
  });
}

export function answerFinding(caseNumber: string, input: z.infer<typeof AnswerInput>): Promise<FindingsView> {
  return ask(FindingsView, `${addressOf(caseNumber)}/findings/answers`, sending('POST', input));
}

/** Takes in what stands after an answer. */
export function useAnswered(seat: number | null): (found: FindingsView) => void {
  const queries = useQueryClient();
  return found => queries.setQueryData(findingsQuery(found.caseNumber, seat).queryKey, found);
}

/** Every draft and signed analysis with its findings. */
export const qualityDeskQuery = queryOptions({
  queryKey: [FINDINGS, 'quality'],
  queryFn: ({ signal }) => ask(QualityDeskView, '/api/v1/quality', { signal }),
});
