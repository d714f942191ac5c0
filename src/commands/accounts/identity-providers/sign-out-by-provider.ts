import type { AccountLog, Attempts } from '../ports.ts';
import type { Clock } from '../../ports.ts';
import type { IdentityProvider, IdentityStore, ProviderLogouts } from './ports.ts';

export type SignOutByProviderNeeds = {
  readonly identityProviders: readonly IdentityProvider[];
  readonly identities: IdentityStore;
  readonly providerLogouts: ProviderLogouts;
  readonly accountLog: AccountLog;
  readonly attempts: Attempts;
  readonly clock: Clock;
};

/** So many refusals of a provider's sign-outs are kept in so many seconds: anybody can send what is none. */
const refusalsKept = { attempts: 20, seconds: 15 * 60 } as const;

/**
 * Signs out here whom a provider says it signed out, by its logout token: the sessions that were begun by the session it names, else all
 * that the person began by it. Sessions begun by a password or a passkey of ours stay. A token is taken once.
 */
export async function signOutByProvider(
  needs: SignOutByProviderNeeds,
  { provider: id, token }: { readonly provider: string; readonly token: string },
): Promise<
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'no-provider' }
  | { readonly kind: 'sign-out-refused'; readonly provider: string }
> {
  const provider = needs.identityProviders.find(each => each.id === id);
  if (provider === undefined) return { kind: 'no-provider' };
  const at = needs.clock.now();
  const refused = async (why: string) => {
    if ((await needs.attempts.count(`sign-out refused ${id}`, refusalsKept, 1)) === 0)
      await needs.accountLog.keep({ at, account: null, by: null, what: 'provider-failed', detail: `${id}: ${why}` });
    return { kind: 'sign-out-refused', provider: provider.name } as const;
  };
  const proof = await provider.proveLogout(token);
  if (proof.kind !== 'proved') return refused(`sign-out: ${proof.why}`);
  const { issuer, subject } = proof.logout;
  const account = subject === null ? null : await needs.identities.accountOf(issuer, subject);
  // Whoever has no account here is signed out already.
  if (subject !== null && account === null) return { kind: 'signed-out' };
  const ended = await needs.providerLogouts.end({ ...proof.logout, provider: id, account }, at);
  if (ended === null) return refused('sign-out: the same token again');
  for (const each of ended)
    await needs.accountLog.keep({ at, account: each, by: null, what: 'sessions-ended', detail: `provider, ${id}` });
  return { kind: 'signed-out' };
}
