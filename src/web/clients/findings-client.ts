import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type AnswerInput,
  type DeskQuery,
  DeskWordView,
  FindingsView,
  QualityDeskView,
} from '#api/findings/contract.ts';
import { addressOf, answerTo, ask, casesKey, FINDINGS, sending } from '../client.ts';

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

/** A page of the quality desk, as its address asks for it. */
export function qualityDeskQuery(asked: z.input<typeof DeskQuery>) {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return queryOptions({
    queryKey: [FINDINGS, 'quality', query],
    queryFn: ({ signal }) => ask(QualityDeskView, `/api/v1/quality${query === '' ? '' : `?${query}`}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** What the quality desk said of a draft. */
export function deskWordQuery(caseNumber: string, seat: number | null) {
  return queryOptions({
    queryKey: [FINDINGS, caseNumber, seat, 'return'],
    queryFn: ({ signal }) =>
      ask(DeskWordView, `${addressOf(caseNumber)}/return${seat === null ? '' : `?seat=${seat}`}`, { signal }),
  });
}

/** Returns a draft to its reviewer with a reason; without one releases it. */
export function judgeDraft(caseNumber: string, seat: number | null, reason: string | null): Promise<DeskWordView> {
  const address = `${addressOf(caseNumber)}/${reason === null ? 'release' : 'return'}`;
  return ask(DeskWordView, address, sending('POST', reason === null ? { seat } : { seat, reason }));
}

export function answerReturn(caseNumber: string, seat: number | null, reason: string): Promise<DeskWordView> {
  return ask(DeskWordView, `${addressOf(caseNumber)}/return/answer`, sending('POST', { seat, reason }));
}

/** Asks anew for what hangs on what the quality desk, or the reviewer, said of a draft. */
export function useJudged(): () => void {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: [FINDINGS] });
    void queries.invalidateQueries({ queryKey: casesKey });
  };
}

/** Has every draft examined anew. */
export async function examineAnew(): Promise<void> {
  await answerTo('/api/v1/quality/examinations', { method: 'DELETE' });
}
