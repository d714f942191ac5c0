import type { Clock } from '../../ports.ts';
import type { AccountLog, AccountStore, SessionStore } from '../ports.ts';
import type { IdentityProvider, IdentityStore } from './ports.ts';

/** Where whoever signed in by a provider signs out there, too; null where there is no such place. */
export async function signOutAtProvider(
  { identityProviders }: { readonly identityProviders: readonly IdentityProvider[] },
  { provider: id, returnTo }: { readonly provider: string; readonly returnTo: string },
): Promise<{ readonly name: string; readonly address: string } | null> {
  const provider = identityProviders.find(each => each.id === id);
  const address = (await provider?.signOut(returnTo)) ?? null;
  return provider === undefined || address === null ? null : { name: provider.name, address };
}

/** Parts an account from the person an organization named, who is signed out: the next verified sign-in of its address binds it anew. */
export async function partFromProvider(
  needs: {
    readonly accounts: AccountStore;
    readonly identities: IdentityStore;
    readonly sessions: SessionStore;
    readonly accountLog: AccountLog;
    readonly clock: Clock;
  },
  { account, by }: { readonly account: string; readonly by: string },
): Promise<{ readonly kind: 'no-account' } | { readonly kind: 'done' }> {
  if ((await needs.accounts.read(account)) === null) return { kind: 'no-account' };
  if (!(await needs.identities.part(account))) return { kind: 'done' };
  await needs.sessions.endAll(account);
  await needs.accountLog.keep({ at: needs.clock.now(), account, by, what: 'identity-removed', detail: null });
  return { kind: 'done' };
}
