import { infiniteQueryOptions } from '@tanstack/react-query';
import { ReadList } from '#api/accounts/contract.ts';
import { addressOf, ask, caseQuery } from '../client.ts';

const AT_ONCE = 200;

/** Who read what of a case, the newest first, some at a time. */
export function readsQuery(caseNumber: string) {
  return infiniteQueryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'reads'],
    queryFn: ({ signal, pageParam }) =>
      ask(ReadList, `${addressOf(caseNumber)}/reads?most=${AT_ONCE}${pageParam === 0 ? '' : `&before=${pageParam}`}`, {
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
}
