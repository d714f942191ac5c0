import { type BeginSessionNeeds, beginSession, hashOf } from '../begin-session.ts';
import { askedOf, newChallenge, type PasskeyNeeds } from './keep-passkeys.ts';
import type { Site } from './ports.ts';

/** So many tries from one place (many people may share one) in so many seconds. */
const perPlace = { attempts: 300, seconds: 15 * 60 } as const;

/** What a browser is asked to sign with a passkey; which account it is, the passkey tells. */
export async function askForPasskey(
  needs: PasskeyNeeds,
  { from, site }: { readonly from: string; readonly site: Site },
) {
  const seconds = await needs.attempts.count(`passkey place ${hashOf(needs, from)}`, perPlace, 1);
  if (seconds > 0) return { kind: 'too-many', seconds } as const;
  const challenge = await newChallenge(needs, null);
  return { kind: 'asked', options: { challenge, rpId: site.host, userVerification: 'required' as const } } as const;
}

/** Signs in by a passkey: the device has it, and has verified the person, so that no code is asked for besides. */
export async function signInWithPasskey(
  needs: PasskeyNeeds & BeginSessionNeeds,
  {
    id,
    answer,
    site,
    device,
  }: { readonly id: string; readonly answer: unknown; readonly site: Site; readonly device: string },
): Promise<{ readonly kind: 'signed-in'; readonly token: string } | { readonly kind: 'no-passkey' }> {
  const passkey = await needs.passkeys.read(id);
  const at = needs.clock.now();
  const counter =
    passkey === null ? null : await needs.passkeyChecks.signed(answer, site, passkey, askedOf(needs, null));
  if (passkey === null || counter === null) {
    const account = passkey?.account ?? null;
    await needs.accountLog.keep({ at, account, by: null, what: 'sign-in-failed', detail: 'passkey' });
    return { kind: 'no-passkey' };
  }
  await needs.passkeys.used(id, counter, at);
  return { kind: 'signed-in', token: await beginSession(needs, passkey.account, { way: 'passkey', device }) };
}
