import { hashOf } from '../begin-session.ts';
import { MINUTE } from '../give-link.ts';
import { type OwnAccountNeeds, type ProofOutcome, provePassword } from '../own-account.ts';
import type { OwnSession } from '../ports.ts';

/** Whose account, by which session, and the present password where there is one. */
export type Owner = { readonly account: string; readonly token: string; readonly password?: string | undefined };
export type OwnerOutcome = ProofOutcome | { readonly kind: 'stale-sign-in' };

/** How long a sign-in tells that it is still the person. */
const FRESH = 10 * MINUTE;

/**
 * Whether it is the owner of the account who asks: by the present password; where there is none, by having just signed in with a proof
 * given for it: a passkey, a code, or at the organization, which was told to ask anew.
 */
export async function proveOwner(
  needs: OwnAccountNeeds,
  { account, token, password = '' }: Owner,
): Promise<OwnerOutcome> {
  const kept = await needs.accounts.read(account);
  if (kept === null || kept.isDemo || kept.hasPassword) return provePassword(needs, { account, password });
  const own = hashOf(needs, token);
  const session = (await needs.sessions.listOf(account)).find(({ tokenHash }) => tokenHash === own);
  return session !== undefined && isFresh(session, needs.clock.now()) ? { kind: 'proved' } : { kind: 'stale-sign-in' };
}

/** Whether a session was begun lately, by a proof that was given for it. */
export function isFresh({ way, anew, begunAt }: OwnSession, now: string): boolean {
  const isProved = way === 'passkey' || way === 'code' || (way === 'provider' && anew === true);
  return isProved && Date.parse(now) - Date.parse(begunAt) <= FRESH;
}
