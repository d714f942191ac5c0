import { queryOptions } from '@tanstack/react-query';
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { AskedPasskey, NewPasskeyOptions, PasskeyList, SessionView } from '#api/accounts/contract.ts';
import { ask, sending } from '../client.ts';

const PASSKEYS = '/api/v1/account/passkeys';
const SESSION = '/api/v1/session/passkey';

/** The own passkeys. */
export const passkeysQuery = queryOptions({
  queryKey: ['account', 'passkeys'],
  queryFn: ({ signal }) => ask(PasskeyList, PASSKEYS, { signal }),
  staleTime: 0,
});

/** Makes a passkey in this browser and keeps its public half. */
export async function addPasskey(name: string, password?: string): Promise<PasskeyList> {
  const optionsJSON = await ask(NewPasskeyOptions, `${PASSKEYS}/options`, sending('POST', { password }));
  const answer = await startRegistration({ optionsJSON });
  return ask(PasskeyList, PASSKEYS, sending('POST', { name, answer }));
}

export function removePasskey(passkey: string, password?: string): Promise<PasskeyList> {
  return ask(PasskeyList, `${PASSKEYS}/removal`, sending('POST', { passkey, password }));
}

/** Signs in by a passkey the person chooses in the browser. */
export async function signInWithPasskey(): Promise<SessionView> {
  const optionsJSON = await ask(AskedPasskey, `${SESSION}/options`, { method: 'POST' });
  const answer = await startAuthentication({ optionsJSON });
  return ask(SessionView, SESSION, sending('POST', { answer }));
}

/** Whether the person or the browser broke off: nothing to be told. */
export function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name);
}
