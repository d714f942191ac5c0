import { queryOptions } from '@tanstack/react-query';
import { ImportFiles, ImportList, ImportTroubles, ImportView } from '#api/imports/contract.ts';
import { ask, sending } from '../../client.ts';

const IMPORTS = '/api/v1/imports';
const AGAIN = 1000; // milliseconds between looks at an import that waits or runs
const addressOf = (id: string) => `${IMPORTS}/${encodeURIComponent(id)}`;

/** Imports of published decisions, the newest first; asked anew while one waits or runs. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async ({ signal }) => (await ask(ImportList, IMPORTS, { signal })).imports,
  refetchInterval: ({ state }) =>
    state.data?.some(each => each.state === 'waiting' || each.state === 'running') ? AGAIN : false,
});

/** What of an import could not be taken in, from a place in the list. */
export function troublesQuery(id: string, offset: number, limit: number) {
  return queryOptions({
    queryKey: ['imports', id, 'troubles', offset],
    queryFn: async ({ signal }) =>
      (await ask(ImportTroubles, `${addressOf(id)}/troubles?offset=${offset}&limit=${limit}`, { signal })).troubles,
  });
}

export function beginImport(): Promise<ImportView> {
  return ask(ImportView, IMPORTS, sending('POST', {}));
}

export function filesOfImport(id: string): Promise<ImportFiles> {
  return ask(ImportFiles, `${addressOf(id)}/files`, {});
}

export function startImport(id: string): Promise<ImportView> {
  return ask(ImportView, `${addressOf(id)}/start`, sending('POST', {}));
}

export function stopImport(id: string): Promise<ImportView> {
  return ask(ImportView, `${addressOf(id)}/stop`, sending('POST', {}));
}

export function importUploadsAddress(id: string): string {
  return `${addressOf(id)}/uploads`;
}

export function troublesAddress(id: string): string {
  return `${addressOf(id)}/troubles.csv`;
}
