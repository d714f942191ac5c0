import { z } from 'zod';
import { beginSession, hashOf } from '../begin-session.ts';
import type { AccountEvent, AccountStore } from '../ports.ts';
import { afterFirstStep, type SecondStepNeeds, type SignedIn } from '../second-factor/second-step.ts';
import { type ProviderNeeds, waitAtPlace } from './begin-at-provider.ts';
import type { IdentityProvider, IdentityStore, ProvedIdentity } from './ports.ts';
import { saysTwoFactors } from './two-factors.ts';

export type SignInByProviderNeeds = ProviderNeeds &
  SecondStepNeeds & { readonly accounts: AccountStore; readonly identities: IdentityStore };

type NotIn =
  | { readonly kind: 'used-sign-in' }
  | {
      readonly kind:
        | 'provider-away'
        | 'provider-refused'
        | 'sign-in-cancelled'
        | 'unverified-address'
        | 'no-invitation'
        | 'other-person';
      /** What the organization is called. */
      readonly provider: string;
    };

const Checks = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  anew: z.boolean().default(false),
});

/**
 * Signs in whom a provider names, in the browser it was begun in, once: the account bound to the person; at the first time the account
 * of their verified address, which must be there. No account and no role is made. A code of ours is asked for as after a password, unless
 * the provider says that it asked two proofs itself.
 */
export async function signInByProvider(
  needs: SignInByProviderNeeds,
  {
    answer,
    browser,
    from,
    device,
  }: {
    /** The part behind the `?` of the address the provider sent the browser back to. */
    readonly answer: string;
    readonly browser: string | null;
    readonly from: string;
    readonly device: string;
  },
): Promise<SignedIn | NotIn | { readonly kind: 'too-many'; readonly seconds: number }> {
  const seconds = await waitAtPlace(needs, from, 0);
  if (seconds > 0) return { kind: 'too-many', seconds };
  const outcome = await personOf(needs, answer, browser);
  if (outcome.kind !== 'account') {
    await waitAtPlace(needs, from, 1);
    const { at, account = null, detail, ...said } = outcome;
    await needs.accountLog.keep({ at, account, by: null, what: whatOf(said), detail });
    return said;
  }
  const { account, provider, providerSession, twoFactors, anew } = outcome;
  const arrival = { way: 'provider', device, provider: provider.id, providerSession, twoFactors, anew } as const;
  if (twoFactors) return { kind: 'signed-in', token: await beginSession(needs, account, arrival) };
  return afterFirstStep(needs, account, arrival);
}

function whatOf({ kind }: NotIn): AccountEvent {
  return kind === 'provider-away' || kind === 'provider-refused' ? 'provider-failed' : 'sign-in-failed';
}

type Found = {
  readonly kind: 'account';
  readonly account: string;
  readonly provider: IdentityProvider;
  readonly providerSession: string | null;
  readonly twoFactors: boolean;
  readonly anew: boolean;
};
/** Why nobody is signed in, and what the log says of it: the provider and a code, never what was typed. */
type Refused = NotIn & { readonly at: string; readonly account?: string; readonly detail: string };

async function personOf(
  needs: SignInByProviderNeeds,
  answer: string,
  browser: string | null,
): Promise<Found | Refused> {
  const at = needs.clock.now();
  const state = new URLSearchParams(answer).get('state');
  const begun =
    state === null || browser === null
      ? null
      : await needs.providerSignIns.use(hashOf(needs, state), hashOf(needs, browser), at);
  const provider = needs.identityProviders.find(({ id }) => id === begun?.provider);
  if (begun === null || provider === undefined) return { kind: 'used-sign-in', at, detail: 'provider: used sign-in' };
  const checks = Checks.parse(JSON.parse(needs.secrets.open(begun.sealed)));
  const { anew } = checks;
  const proof = await provider.prove(answer, checks);
  const no = (kind: Exclude<NotIn['kind'], 'used-sign-in'>, why: string, account?: string): Refused => ({
    kind,
    provider: provider.name,
    at,
    detail: `${provider.id}: ${why}`,
    ...(account === undefined ? {} : { account }),
  });
  if (proof.kind === 'away') return no('provider-away', proof.why);
  if (proof.kind === 'refused') return no('provider-refused', proof.why);
  if (proof.kind === 'cancelled') return no('sign-in-cancelled', 'cancelled');
  const { identity } = proof;
  const twoFactors = identity.isOfClass || saysTwoFactors(identity.methods);
  const found = { kind: 'account', provider, providerSession: identity.session, twoFactors, anew } as const;
  const bound = await needs.identities.accountOf(identity.issuer, identity.subject);
  if (bound !== null) {
    const isOpen = (await needs.accounts.read(bound))?.disabledAt === null;
    return isOpen ? { ...found, account: bound } : no('no-invitation', 'account disabled', bound);
  }
  const email = believedAddress(provider, identity);
  if (email === null) return no('unverified-address', 'no verified address of its domains');
  const known = await needs.accounts.find(email);
  const kept = known === null ? null : await needs.accounts.read(known.account.id);
  if (kept === null || kept.isDemo || kept.disabledAt !== null)
    return no('no-invitation', 'address of no account', kept?.id);
  const isBound = await needs.identities.bind(kept.id, identity.issuer, identity.subject, at);
  if (!isBound) return no('other-person', 'account of another person', kept.id);
  await needs.accountLog.keep({ at, account: kept.id, by: kept.id, what: 'identity-bound', detail: provider.id });
  return { ...found, account: kept.id };
}

/** The address a provider is believed about: verified, and of a domain of its organization; null for any other. */
function believedAddress({ domains }: IdentityProvider, { email, isEmailVerified }: ProvedIdentity): string | null {
  if (email === null || !isEmailVerified) return null;
  const domain = email.split('@').at(-1)?.toLowerCase() ?? '';
  return domains.includes(domain) ? email : null;
}
