import { hashOf } from '../accounts/begin-session.ts';
import type { Attempts } from '../accounts/ports.ts';
import type { Actor } from '../policies.ts';
import type { Clock, Sha256 } from '../ports.ts';
import { isWorking } from './make-key.ts';
import type { ApiKeyStore } from './ports.ts';

const MINUTE = 60_000; // ms
/** So many requests of one key in so many seconds. */
export const keyPace = { attempts: 600, seconds: 60 } as const;

export type KeyAsksNeeds = {
  readonly apiKeys: ApiKeyStore;
  readonly attempts: Attempts;
  readonly sha256: Sha256;
  readonly clock: Clock;
};
export type KeyAsksOutcome =
  | { readonly kind: 'known'; readonly actor: Actor }
  | { readonly kind: 'no-key' }
  | { readonly kind: 'too-fast'; readonly seconds: number };

/** Who asks by the secret of a key: its account as it is now, narrowed to the scopes of the key. */
export async function keyAsks(needs: KeyAsksNeeds, token: string): Promise<KeyAsksOutcome> {
  const at = needs.clock.now();
  const found = await needs.apiKeys.find(hashOf(needs, token));
  if (found === null || !isWorking(found.key, at)) return { kind: 'no-key' };
  const { key, owner } = found;
  const seconds = await needs.attempts.count(paceOf(key.id), keyPace, 1);
  if (seconds > 0) return { kind: 'too-fast', seconds };
  // Once a minute is near enough, and spares a write for each request.
  if (key.lastUsedAt === null || Date.parse(at) - Date.parse(key.lastUsedAt) >= MINUTE)
    await needs.apiKeys.use(key.id, at);
  return { kind: 'known', actor: { ...owner, scopes: key.scopes } };
}

/** What the requests of a key are counted under. */
export const paceOf = (id: string) => `key ${id}`;
