import type { Clock, Sha256 } from '../ports.ts';
import { hashOf } from './begin-session.ts';
import type { AccountStore, LinkStore, NewToken } from './ports.ts';

const email = 'administrator@localhost';
const DAY = 24 * 60 * 60 * 1000;

/**
 * Where nobody can sign in as administrator yet: makes the account, once, and a link to choose its password that works once, for a day.
 * Answers the secret of the link, which is kept nowhere; null where there is an administrator.
 */
export async function firstAdministrator(needs: {
  readonly accounts: AccountStore;
  readonly links: LinkStore;
  readonly newToken: NewToken;
  readonly newId: () => string;
  readonly sha256: Sha256;
  readonly clock: Clock;
}): Promise<{ readonly email: string; readonly link: string } | null> {
  const { accounts, clock } = needs;
  if (await accounts.isAnybody('administrator')) return null;
  const at = clock.now();
  const account = {
    id: needs.newId(),
    email,
    name: 'Administrator',
    roles: ['administrator'],
    reviewer: null,
  } as const;
  await accounts.add({ ...account, isDemo: false }, at);
  const found = await accounts.find(email);
  if (found === null) throw new Error(`the account ${email} could not be made`);
  const link = needs.newToken();
  const until = new Date(Date.parse(at) + DAY).toISOString();
  await needs.links.keep(hashOf(needs, link), { account: found.account.id, until, purpose: 'password', party: null });
  return { email, link };
}
