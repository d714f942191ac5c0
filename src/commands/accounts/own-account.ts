import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { Clock, Passphrases, Sha256 } from '../ports.ts';
import { hashOf } from './begin-session.ts';
import type { AccountLog, AccountStore, Attempts, KeptAccount, OwnSession, SessionStore } from './ports.ts';

export type OwnAccountNeeds = {
  readonly accounts: AccountStore;
  readonly accountLog: AccountLog;
  readonly attempts: Attempts;
  readonly sessions: SessionStore;
  readonly passphrases: Passphrases;
  readonly sha256: Sha256;
  readonly clock: Clock;
};
/** Whose account, and by which session. */
type Own = { readonly account: string; readonly token: string };

/** The account of somebody who is signed in, with its sessions; `id` names a session and opens none. */
export async function showOwnAccount(
  needs: OwnAccountNeeds,
  { account, token }: Own,
): Promise<{
  readonly account: KeptAccount;
  readonly sessions: readonly (OwnSession & { readonly id: string; readonly isThis: boolean })[];
} | null> {
  const kept = await needs.accounts.read(account);
  if (kept === null) return null;
  const own = hashOf(needs, token);
  const sessions = (await needs.sessions.listOf(account)).map(session => ({
    ...session,
    id: idOf(session.tokenHash),
    isThis: session.tokenHash === own,
  }));
  return { account: kept, sessions };
}

function idOf(tokenHash: string): string {
  return tokenHash.slice(0, 16);
}

/** Changes the name and the language e-mails are in. */
export async function describeOwnAccount(
  needs: OwnAccountNeeds,
  { account, name, language }: { readonly account: string; readonly name: string; readonly language: Language },
): Promise<void> {
  await needs.accounts.describe(account, { name, language });
  await needs.accountLog.keep({ at: needs.clock.now(), account, by: account, what: 'described', detail: null });
}

/** So many wrong tries to prove who one is lock the account's page for a while. */
const perAccount = { attempts: 10, seconds: 15 * 60 } as const;

export type ProofOutcome =
  | { readonly kind: 'proved' }
  | { readonly kind: 'wrong-present-password' | 'demo-account' | 'no-password' }
  | { readonly kind: 'too-many'; readonly seconds: number };

/** Whether who is signed in knows the password of the account: asked before what keeps it safe is changed. */
export async function provePassword(
  needs: OwnAccountNeeds,
  { account, password }: { readonly account: string; readonly password: string },
): Promise<ProofOutcome> {
  const kept = await needs.accounts.read(account);
  const found = kept === null ? null : await needs.accounts.find(kept.email);
  if (found?.passwordHash == null) return { kind: kept?.isDemo === false ? 'no-password' : 'demo-account' };
  const key = `proof ${account}`;
  const seconds = await needs.attempts.count(key, perAccount, 1);
  if (seconds > 0) return { kind: 'too-many', seconds };
  if (!(await needs.passphrases.matches(found.passwordHash, password))) return { kind: 'wrong-present-password' };
  await needs.attempts.forget(key);
  return { kind: 'proved' };
}

/** Another password in place of the present one, which must be known; every other session ends. */
export async function changePassword(
  needs: OwnAccountNeeds,
  { account, token, present, password }: Own & { readonly present: string; readonly password: string },
): Promise<ProofOutcome> {
  const proof = await provePassword(needs, { account, password: present });
  if (proof.kind !== 'proved') return proof;
  const at = needs.clock.now();
  await needs.accounts.setPassword(account, await needs.passphrases.hash(password), at);
  await needs.sessions.endAll(account, hashOf(needs, token));
  await needs.accountLog.keep({ at, account, by: account, what: 'password-changed', detail: null });
  return proof;
}

/** Ends one session of the account by its id, or every other where none is named. */
export async function endOwnSessions(
  needs: OwnAccountNeeds,
  { account, token, session }: Own & { readonly session: string | null },
): Promise<void> {
  if (session === null) await needs.sessions.endAll(account, hashOf(needs, token));
  const one = (await needs.sessions.listOf(account)).find(({ tokenHash }) => idOf(tokenHash) === session);
  if (one !== undefined) await needs.sessions.end(one.tokenHash);
  const what = session === null ? ('sessions-ended' as const) : ('session-ended' as const);
  await needs.accountLog.keep({ at: needs.clock.now(), account, by: account, what, detail: null });
}
