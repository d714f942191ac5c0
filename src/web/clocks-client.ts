import { queryOptions } from '@tanstack/react-query';
import { CaseClocks } from '#api/cases/contract.ts';
import { ClockBoard } from '#api/clocks/contract.ts';
import { addressOf, ask, caseQuery } from './client.ts';

/** The running clocks of all cases, first due first. */
export const clockBoardQuery = queryOptions({
  queryKey: ['clocks'],
  queryFn: ({ signal }) => ask(ClockBoard, '/api/v1/clocks', { signal }),
});

/** Every clock of one case. */
export function clocksOfCaseQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'clocks'],
    queryFn: ({ signal }) => ask(CaseClocks, `${addressOf(caseNumber)}/clocks`, { signal }),
  });
}
