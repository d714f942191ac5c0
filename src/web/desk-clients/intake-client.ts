import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { ComparedView, EligibleView, type IntakeQuery, IntakeView } from '#api/intake/contract.ts';
import { addressOf, ask, casesKey, sending } from '../client.ts';

const INTAKE = 'intake';

/** A page of the queue of intake. */
export function intakeQuery(asked: z.input<typeof IntakeQuery>) {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return queryOptions({
    queryKey: [INTAKE, query],
    queryFn: ({ signal }) => ask(IntakeView, `/api/v1/intake${query === '' ? '' : `?${query}`}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Applications on file that are the same as that of a case, or may be. */
export function duplicatesQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [INTAKE, 'duplicates', caseNumber],
    queryFn: ({ signal }) => ask(ComparedView, `${addressOf(caseNumber)}/duplicates`, { signal }),
  });
}

/** Records of several applications that nothing stands against a review. */
export function findEligible(cases: readonly string[]): Promise<EligibleView> {
  return ask(EligibleView, '/api/v1/intake/eligible', sending('POST', { cases }));
}

/** Asks anew for the queue after something was recorded. */
export function useQueueChanged(): () => void {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: [INTAKE] });
    void queries.invalidateQueries({ queryKey: casesKey });
  };
}
