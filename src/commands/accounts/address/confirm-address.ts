import { hashOf } from '../begin-session.ts';
import { type GiveLinkNeeds, linkLasts } from '../give-link.ts';
import type { AccountLog, AccountStore } from '../ports.ts';

/**
 * From a link that came to a new address on, one signs in with that; the address before is told, and links that went there work no more.
 * It signs nobody in.
 */
export async function confirmAddress(
  needs: GiveLinkNeeds & { readonly accounts: AccountStore; readonly accountLog: AccountLog },
  link: string,
): Promise<{ readonly kind: 'confirmed'; readonly email: string } | { readonly kind: 'used-link' | 'taken-address' }> {
  const at = needs.clock.now();
  const hash = hashOf(needs, link);
  const looked = await needs.links.look(hash, at);
  const kept = looked === null ? null : await needs.accounts.read(looked.account);
  if (looked?.purpose !== 'address' || kept === null) return { kind: 'used-link' };
  if ((await needs.links.use(hash, at)) === null) return { kind: 'used-link' };
  const { account, email } = looked;
  if (!(await needs.accounts.setEmail(account, email))) return { kind: 'taken-address' };
  await needs.links.dropAll(account);
  await needs.accountLog.keep({ at, account, by: account, what: 'address-changed', detail: null });
  if (needs.hasMail) {
    const until = new Date(Date.parse(at) + linkLasts.invitation).toISOString();
    const mail = { kind: 'address-changed', to: kept.email, sealed: '', until, tries: 0 } as const;
    await needs.accountMails.keep({ id: needs.newId(), account, language: kept.language, ...mail }, at);
  }
  return { kind: 'confirmed', email };
}
