import { hashOf } from '../accounts/begin-session.ts';
import type { NewToken } from '../accounts/ports.ts';
import { type Action, type Actor, scopesOf } from '../policies.ts';
import type { Clock, Sha256 } from '../ports.ts';
import type { ApiKey, ApiKeyStore } from './ports.ts';

/** What every secret of a key begins with, so that a scanner of leaked secrets knows one. */
export const KEY_MARK = 'imr_';
/** Signs of the secret that stay visible: too few to guess the rest by. */
const VISIBLE = KEY_MARK.length + 8;
const DAY = 24 * 60 * 60 * 1000; // ms
/** Keys that work, of one account. */
const MOST_KEYS = 50;

export type MakeKeyNeeds = {
  readonly apiKeys: ApiKeyStore;
  readonly newToken: NewToken;
  readonly newId: () => string;
  readonly sha256: Sha256;
  readonly clock: Clock;
};
export type MakeKeyOutcome =
  | { readonly kind: 'made'; readonly key: ApiKey; readonly token: string }
  | { readonly kind: 'wider-than-account'; readonly scopes: readonly Action[] }
  | { readonly kind: 'too-many-keys'; readonly most: number };

/** Makes a key that does a part of what its owner may do; its secret is answered once and kept nowhere. */
export async function makeKey(
  needs: MakeKeyNeeds,
  owner: Actor,
  wanted: { readonly name: string; readonly scopes: readonly Action[]; readonly days: number },
): Promise<MakeKeyOutcome> {
  const open = scopesOf(owner);
  const wider = wanted.scopes.filter(scope => !open.includes(scope));
  if (wider.length > 0) return { kind: 'wider-than-account', scopes: wider };
  const at = needs.clock.now();
  const working = (await needs.apiKeys.list(owner.account)).filter(key => isWorking(key, at));
  if (working.length >= MOST_KEYS) return { kind: 'too-many-keys', most: MOST_KEYS };
  const token = `${KEY_MARK}${needs.newToken()}`;
  const key: ApiKey = {
    id: needs.newId(),
    account: owner.account,
    name: wanted.name,
    prefix: token.slice(0, VISIBLE),
    scopes: [...new Set(wanted.scopes)],
    madeAt: at,
    expiresAt: new Date(Date.parse(at) + wanted.days * DAY).toISOString(),
    lastUsedAt: null,
    revokedAt: null,
  };
  await needs.apiKeys.add(key, hashOf(needs, token));
  return { kind: 'made', key, token };
}

/** Whether a key still opens anything at an instant. */
export function isWorking({ revokedAt, expiresAt }: ApiKey, at: string): boolean {
  return revokedAt === null && Date.parse(at) < Date.parse(expiresAt);
}
