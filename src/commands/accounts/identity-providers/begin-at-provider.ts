import { hashOf } from '../begin-session.ts';
import { MINUTE } from '../give-link.ts';
import type { AccountLog, Attempts, NewToken, Secrets } from '../ports.ts';
import type { Clock, Sha256 } from '../../ports.ts';
import type { IdentityProvider, ProviderSignIns } from './ports.ts';

export type ProviderNeeds = {
  readonly identityProviders: readonly IdentityProvider[];
  readonly providerSignIns: ProviderSignIns;
  readonly accountLog: AccountLog;
  readonly attempts: Attempts;
  readonly secrets: Secrets;
  readonly newToken: NewToken;
  readonly sha256: Sha256;
  readonly clock: Clock;
};

/** So many tries from one place (many people may share one) in so many seconds. */
const perPlace = { attempts: 300, seconds: 15 * 60 } as const;
/** How long somebody may take at the provider; milliseconds. */
const PATIENCE = 10 * MINUTE;

/** For how many seconds nobody of a place signs in by a provider; 0 while one may. `more` of the tries are counted. */
export function waitAtPlace(
  needs: Pick<ProviderNeeds, 'attempts' | 'sha256'>,
  from: string,
  more: number,
): Promise<number> {
  return needs.attempts.count(`provider place ${hashOf(needs, from)}`, perPlace, more);
}

/** Begins to sign in at a provider: where the browser goes to. `browser` is a secret that it keeps until it is back. */
export async function beginAtProvider(
  needs: ProviderNeeds,
  {
    provider: id,
    browser,
    from,
    returnTo,
    anew,
  }: {
    readonly provider: string;
    readonly browser: string;
    readonly from: string;
    readonly returnTo: string;
    readonly anew: boolean;
  },
): Promise<
  | { readonly kind: 'begun'; readonly address: string }
  | { readonly kind: 'no-provider' }
  | { readonly kind: 'provider-away'; readonly provider: string }
  | { readonly kind: 'too-many'; readonly seconds: number }
> {
  const seconds = await waitAtPlace(needs, from, 1);
  if (seconds > 0) return { kind: 'too-many', seconds };
  const provider = needs.identityProviders.find(each => each.id === id);
  if (provider === undefined) return { kind: 'no-provider' };
  const begun = await provider.begin(returnTo, anew);
  const at = needs.clock.now();
  if (begun.kind === 'away') {
    const detail = `${provider.id}: ${begun.why}`;
    await needs.accountLog.keep({ at, account: null, by: null, what: 'provider-failed', detail });
    return { kind: 'provider-away', provider: provider.name };
  }
  await needs.providerSignIns.keep(
    hashOf(needs, begun.checks.state),
    {
      provider: provider.id,
      browser: hashOf(needs, browser),
      sealed: needs.secrets.seal(JSON.stringify(begun.checks)),
      until: new Date(Date.parse(at) + PATIENCE).toISOString(),
    },
    at,
  );
  return { kind: 'begun', address: begun.address };
}
