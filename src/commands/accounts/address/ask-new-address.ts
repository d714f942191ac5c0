import { type GiveLinkNeeds, giveLink } from '../give-link.ts';
import { type OwnAccountNeeds, type ProofOutcome, provePassword } from '../own-account.ts';
import type { AccountLog, AccountStore, KeptAccount } from '../ports.ts';

type Needs = GiveLinkNeeds & { readonly accounts: AccountStore; readonly accountLog: AccountLog };

/**
 * Asks the new address of the own account whether it is the person's, for whoever knows the password; till it is confirmed nothing
 * changes. An address that another account has gets the same answer and no link, so that nobody learns whose it is.
 */
export async function askOwnAddress(
  needs: Needs & OwnAccountNeeds,
  { account, email, password }: { readonly account: string; readonly email: string; readonly password: string },
): Promise<ProofOutcome> {
  const proof = await provePassword(needs, { account, password });
  const kept = await needs.accounts.read(account);
  if (proof.kind !== 'proved' || kept === null) return proof;
  if (await isFree(needs, account, email)) await ask(needs, kept, email);
  await note(needs, account, account, 'address-asked');
  return proof;
}

/**
 * Another address for an account, as the administrator was told it: it must be confirmed there first. Where nobody came in yet it is put
 * in at once, and a new invitation goes there.
 */
export async function changeAddress(
  needs: Needs,
  { account, by, email }: { readonly account: string; readonly by: string; readonly email: string },
): Promise<
  { readonly kind: 'given'; readonly link: string } | { readonly kind: 'no-account' | 'demo-account' | 'taken-address' }
> {
  const kept = await needs.accounts.read(account);
  if (kept === null || kept.disabledAt !== null) return { kind: 'no-account' };
  if (kept.isDemo) return { kind: 'demo-account' };
  if (!(await isFree(needs, account, email))) return { kind: 'taken-address' };
  if (kept.hasPassword || kept.issuers.length > 0) {
    await note(needs, account, by, 'address-asked');
    return { kind: 'given', link: await ask(needs, kept, email) };
  }
  if (!(await needs.accounts.setEmail(account, email))) return { kind: 'taken-address' };
  // Whoever has the address that was wrong has a link to it.
  await needs.links.dropAll(account);
  await note(needs, account, by, 'address-changed');
  return { kind: 'given', link: await giveLink(needs, { account, kind: 'invitation', language: kept.language }) };
}

async function isFree({ accounts }: Needs, account: string, email: string): Promise<boolean> {
  const found = await accounts.find(email);
  return found === null || found.account.id === account;
}

function ask(needs: Needs, { id, language }: KeptAccount, email: string): Promise<string> {
  return giveLink(needs, { account: id, email, kind: 'new-address', language });
}

function note({ accountLog, clock }: Needs, account: string, by: string, what: 'address-asked' | 'address-changed') {
  return accountLog.keep({ at: clock.now(), account, by, what, detail: null });
}
