import { queryOptions } from '@tanstack/react-query';
import { LibraryView } from '#api/library/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { ask } from '../client.ts';

/** The library on a day, today when none is named; with `edition` the topics are those of that one, whatever its status. */
export function libraryQuery(on: CivilDate | undefined, edition?: string) {
  const asked = new URLSearchParams({
    ...(on === undefined ? {} : { on }),
    ...(edition === undefined ? {} : { edition }),
  });
  return queryOptions({
    queryKey: ['library', on ?? 'today', edition ?? null],
    queryFn: ({ signal }) => ask(LibraryView, `/api/v1/library?${asked}`, { signal }),
    staleTime: 60 * 60 * 1000, // it changes with the program
  });
}
