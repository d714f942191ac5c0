import type { Passphrases } from '../ports.ts';
import { type BeginSessionNeeds, beginSession, hashOf } from './begin-session.ts';
import type { AccountStore } from './ports.ts';

export type ChoosePasswordOutcome =
  | { readonly kind: 'signed-in'; readonly token: string }
  | { readonly kind: 'used-link' };

/** Sets a password by a link that works once, ends every other session of the account, and signs in. */
export async function choosePassword(
  needs: BeginSessionNeeds & { readonly accounts: AccountStore; readonly passphrases: Passphrases },
  { link, password }: { readonly link: string; readonly password: string },
): Promise<ChoosePasswordOutcome> {
  const at = needs.clock.now();
  const account = await needs.accounts.useLink(hashOf(needs, link), at);
  if (account === null) return { kind: 'used-link' };
  await needs.accounts.setPassword(account.id, await needs.passphrases.hash(password), at);
  await needs.sessions.endAll(account.id);
  return { kind: 'signed-in', token: await beginSession(needs, account.id) };
}
