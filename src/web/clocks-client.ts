import { queryOptions } from '@tanstack/react-query';
import { ClockBoard } from '#api/clocks/contract.ts';
import { ask } from './client.ts';

/** The running clocks of all cases, first due first. */
export const clockBoardQuery = queryOptions({
  queryKey: ['clocks'],
  queryFn: ({ signal }) => ask(ClockBoard, '/api/v1/clocks', { signal }),
});
