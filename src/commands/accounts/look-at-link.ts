import type { Clock, Sha256 } from '../ports.ts';
import { hashOf } from './begin-session.ts';
import type { AccountStore, KeptAccount, Link, LinkStore } from './ports.ts';

/** What a link that works once is for, without using it up. */
export async function lookAtLink(
  needs: {
    readonly accounts: AccountStore;
    readonly links: LinkStore;
    readonly sha256: Sha256;
    readonly clock: Clock;
  },
  secret: string,
): Promise<
  | {
      readonly kind: 'looked';
      readonly account: KeptAccount;
      readonly party: Link['party'];
      /** Whether a password is to be chosen; else the account has one. */
      readonly choosesPassword: boolean;
      /** The address that is to be the account's; null where the link is about none. */
      readonly newAddress: string | null;
    }
  | { readonly kind: 'used-link' }
> {
  const link = await needs.links.look(hashOf(needs, secret), needs.clock.now());
  const account = link === null ? null : await needs.accounts.read(link.account);
  if (link === null || account === null || link.purpose === 'second-step') return { kind: 'used-link' };
  const newAddress = link.purpose === 'address' ? link.email : null;
  const choosesPassword = link.purpose === 'password' || (link.purpose === 'party' && !account.hasPassword);
  return { kind: 'looked', account, party: link.party, choosesPassword, newAddress };
}
