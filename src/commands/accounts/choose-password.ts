import type { Passphrases } from '../ports.ts';
import { hashOf } from './begin-session.ts';
import { joinCase } from './join-case.ts';
import type { AccountStore, Link, RelationStore } from './ports.ts';
import { afterFirstStep, type SecondStepNeeds, type SignedIn } from './second-factor/second-step.ts';

export type ChoosePasswordOutcome = SignedIn | { readonly kind: 'used-link' };

export type ChoosePasswordNeeds = SecondStepNeeds & {
  readonly accounts: AccountStore;
  readonly relations: RelationStore;
  readonly passphrases: Passphrases;
};

/**
 * Sets a password by a link that works once, ends every other session of the account, and signs in, or asks for the
 * code of the account's app besides. The link of an invitation to a case
 * makes the account a party to it besides; one who has a password keeps it.
 */
export async function choosePassword(
  needs: ChoosePasswordNeeds,
  { link, password, device = '' }: { readonly link: string; readonly password: string; readonly device?: string },
): Promise<ChoosePasswordOutcome> {
  const at = needs.clock.now();
  const looked = await needs.links.look(hashOf(needs, link), at);
  const account = looked === null ? null : await needs.accounts.read(looked.account);
  if (looked === null || account === null || !choosesPassword(looked)) return { kind: 'used-link' };
  if (looked.purpose === 'party' && account.hasPassword) return { kind: 'used-link' };
  // Hashed first: a password that cannot be kept leaves the link as it is.
  const hash = await needs.passphrases.hash(password);
  const used = await needs.links.use(hashOf(needs, link), at);
  if (used === null) return { kind: 'used-link' };
  await needs.accounts.setPassword(account.id, hash, at);
  await needs.sessions.endAll(account.id);
  await needs.accountLog.keep({ at, account: account.id, by: account.id, what: 'password-chosen', detail: null });
  if (used.purpose === 'party') await joinCase(needs, account.id, used.party);
  return afterFirstStep(needs, account.id, { way: 'link', device });
}

function choosesPassword({ purpose }: Link): boolean {
  return purpose === 'password' || purpose === 'party';
}
