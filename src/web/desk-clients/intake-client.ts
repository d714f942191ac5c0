import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { ComparedView, EligibleView, type IntakeStage, IntakeView } from '#api/intake/contract.ts';
import { addressOf, ask, casesKey, sending } from '../client.ts';

const INTAKE = 'intake';

/** A page of the queue of intake. */
export function intakeQuery(stage: IntakeStage, from: number) {
  return queryOptions({
    queryKey: [INTAKE, stage, from],
    queryFn: ({ signal }) => ask(IntakeView, `/api/v1/intake?stage=${stage}&from=${from}`, { signal }),
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
