import { hashOf } from '../begin-session.ts';
import { MINUTE } from '../give-link.ts';
import type { OwnAccountNeeds } from '../own-account.ts';
import { type Owner, type OwnerOutcome, proveOwner } from '../second-factor/prove-owner.ts';
import type { NewToken } from '../ports.ts';
import type { KeptPasskey, PasskeyChecks, PasskeyStore, Site } from './ports.ts';

export type PasskeyNeeds = OwnAccountNeeds & {
  readonly passkeys: PasskeyStore;
  readonly passkeyChecks: PasskeyChecks;
  readonly newToken: NewToken;
};

/** How long a browser may take to answer. */
const PATIENCE = 5 * MINUTE;
/** ES256, EdDSA and RS256: what devices make. */
const ALGORITHMS = [-7, -8, -257];

/** What a browser is asked to sign, kept until it answers. */
export async function newChallenge(needs: PasskeyNeeds, account: string | null): Promise<string> {
  const challenge = needs.newToken();
  const at = needs.clock.now();
  const until = new Date(Date.parse(at) + PATIENCE).toISOString();
  await needs.passkeys.keepChallenge(hashOf(needs, challenge), account, until, at);
  return challenge;
}

/** Whether what a browser signed was asked of it, once. */
export function askedOf(needs: PasskeyNeeds, account: string | null): (challenge: string) => Promise<boolean> {
  return challenge => needs.passkeys.useChallenge(hashOf(needs, challenge), account, needs.clock.now());
}

/** What a browser is told to make a passkey of the account, for whoever proves that the account is theirs. */
export async function beginPasskey(needs: PasskeyNeeds, { site, ...owner }: Owner & { readonly site: Site }) {
  const proof = await proveOwner(needs, owner);
  if (proof.kind !== 'proved') return proof;
  const { account } = owner;
  const kept = await needs.accounts.read(account);
  const known = await needs.passkeys.listOf(account);
  const challenge = await newChallenge(needs, account);
  return {
    kind: 'begun',
    options: {
      challenge,
      rp: { id: site.host, name: 'OpenIMR' },
      user: { id: handleOf(account), name: kept?.email ?? '', displayName: kept?.name ?? '' },
      pubKeyCredParams: ALGORITHMS.map(alg => ({ alg, type: 'public-key' as const })),
      excludeCredentials: known.map(({ id }) => ({ id, type: 'public-key' as const })),
      authenticatorSelection: { residentKey: 'required' as const, userVerification: 'required' as const },
      attestation: 'none' as const,
      timeout: PATIENCE,
    },
  } as const;
}

/** The account as devices know it, in base 64 for addresses. */
function handleOf(account: string): string {
  return btoa(account).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Keeps the passkey a browser made. */
export async function addPasskey(
  needs: PasskeyNeeds,
  {
    account,
    name,
    answer,
    site,
  }: { readonly account: string; readonly name: string; readonly answer: unknown; readonly site: Site },
): Promise<{ readonly kind: 'added' | 'no-passkey' }> {
  const made = await needs.passkeyChecks.made(answer, site, askedOf(needs, account));
  const at = needs.clock.now();
  if (made === null || !(await needs.passkeys.add({ ...made, account, name, addedAt: at, usedAt: null })))
    return { kind: 'no-passkey' };
  await needs.accountLog.keep({ at, account, by: account, what: 'passkey-added', detail: null });
  return { kind: 'added' };
}

/** Takes a passkey away, for whoever proves that the account is theirs. */
export async function removePasskey(
  needs: PasskeyNeeds,
  { passkey, ...owner }: Owner & { readonly passkey: string },
): Promise<OwnerOutcome | { readonly kind: 'no-passkey' }> {
  const proof = await proveOwner(needs, owner);
  if (proof.kind !== 'proved') return proof;
  const { account } = owner;
  if (!(await needs.passkeys.remove(account, passkey))) return { kind: 'no-passkey' };
  const at = needs.clock.now();
  await needs.accountLog.keep({ at, account, by: account, what: 'passkey-removed', detail: null });
  return proof;
}

export function passkeysOf({ passkeys }: PasskeyNeeds, account: string): Promise<readonly KeptPasskey[]> {
  return passkeys.listOf(account);
}
