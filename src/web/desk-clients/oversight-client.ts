import { queryOptions } from '@tanstack/react-query';
import { OversightView } from '#api/oversight/contract.ts';
import { ask } from '../client.ts';

/** Lateness, penalties and appeals over all cases. */
export const oversightQuery = queryOptions({
  queryKey: ['oversight'],
  queryFn: ({ signal }) => ask(OversightView, '/api/v1/oversight', { signal }),
  staleTime: 60_000, // counted over every case
});
