import type { Clock, Sha256 } from '../ports.ts';
import type { AccountLog, Arrival, NewToken, SessionStore } from './ports.ts';

export type BeginSessionNeeds = {
  readonly sessions: SessionStore;
  readonly accountLog: AccountLog;
  readonly newToken: NewToken;
  readonly sha256: Sha256;
  readonly clock: Clock;
};

/** Signs an account in; answers the token that proves it from now on. */
export async function beginSession(
  needs: BeginSessionNeeds,
  account: string,
  arrival: Arrival = { way: 'other', device: '' },
): Promise<string> {
  const token = needs.newToken();
  const at = needs.clock.now();
  await needs.sessions.begin({ tokenHash: hashOf(needs, token), begunAt: at, seenAt: at }, account, arrival);
  const detail = arrival.provider === undefined ? arrival.way : `${arrival.way}, ${arrival.provider}`;
  await needs.accountLog.keep({ at, account, by: account, what: 'signed-in', detail });
  return token;
}

/** What is kept of a token. */
export function hashOf({ sha256 }: { readonly sha256: Sha256 }, token: string): string {
  return sha256(new TextEncoder().encode(token));
}
