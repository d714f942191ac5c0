import { queryOptions } from '@tanstack/react-query';
import { type ApiKeyInput, ApiKeyList, NewApiKey } from '#api/api-keys/contract.ts';
import { answerTo, ask, sending } from '../../client.ts';

const KEYS = '/api/v1/api-keys';

/** The keys of who is signed in, and what a new one can be made for. */
export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => ask(ApiKeyList, KEYS, { signal }),
});

/** Makes a key; the answer alone holds its secret. */
export function makeApiKey(input: ApiKeyInput): Promise<NewApiKey> {
  return ask(NewApiKey, KEYS, sending('POST', input));
}

export async function revokeApiKey(id: string): Promise<void> {
  await answerTo(`${KEYS}/${encodeURIComponent(id)}`, { method: 'DELETE' });
}
