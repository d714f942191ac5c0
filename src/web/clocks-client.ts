import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ClockBoard, ClockCounts } from '#api/clocks/contract.ts';
import { ask, askPart } from './client.ts';

/** What every query about clocks of all cases is kept under. */
export const clocksKey = ['clocks'] as const;
const ROWS = 100; // of a group, until more are asked for
const MOST = 1000; // of one's own cases

type Filter = { readonly q?: string; readonly owner?: string | undefined };

/** How many clocks that fit stand in each group of the board. */
export function clockCountsQuery({ q = '', owner = '' }: Filter) {
  const filter = asked({ q, owner });
  return queryOptions({
    queryKey: [...clocksKey, 'counts', filter],
    queryFn: ({ signal }) => ask(ClockCounts, `/api/v1/clock-counts?${filter}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The clocks of a group that fit, first due first, a part after the other. */
export function clockGroupQuery(group: string, { q = '', owner = '' }: Filter) {
  const filter = asked({ q, owner, group, limit: String(ROWS) });
  return infiniteQueryOptions({
    queryKey: [...clocksKey, filter],
    queryFn: ({ signal, pageParam }) => askPart(ClockBoard, pageParam, { signal }),
    initialPageParam: `/api/v1/clocks?${filter}`,
    getNextPageParam: last => last.next,
    placeholderData: keepPreviousData,
  });
}

/** The clocks of who follows some cases. */
export const ownClocksQuery = queryOptions({
  queryKey: [...clocksKey, 'own'],
  queryFn: ({ signal }) => ask(ClockBoard, `/api/v1/clocks?limit=${MOST}`, { signal }),
});

/** A query without what is not asked for. */
function asked(of: Readonly<Record<string, string>>): string {
  return new URLSearchParams(Object.entries(of).filter(([, value]) => value !== '')).toString();
}
