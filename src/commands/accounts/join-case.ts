import type { Clock, Sha256 } from '../ports.ts';
import { hashOf } from './begin-session.ts';
import type { AccountLog, AccountStore, Link, LinkStore, RelationStore } from './ports.ts';

export type JoinNeeds = {
  readonly accounts: AccountStore;
  readonly relations: RelationStore;
  readonly accountLog: AccountLog;
  readonly clock: Clock;
};
type Party = NonNullable<Link['party']>;

/** Makes an account a party to a case in a role, which it has from then on. */
export async function joinCase(needs: JoinNeeds, account: string, { caseNumber, role }: Party): Promise<void> {
  const at = needs.clock.now();
  await needs.accounts.addRole(account, role);
  await needs.relations.relate(account, caseNumber, role, at);
  await needs.accountLog.keep({ at, account, by: account, what: 'joined-case', detail: `${caseNumber}, ${role}` });
}

/** Takes up an invitation to a case with the account one has: its link proves that the address is one's own, and signs nobody in. */
export async function takeUpInvitation(
  needs: JoinNeeds & { readonly links: LinkStore; readonly sha256: Sha256 },
  link: string,
): Promise<{ readonly kind: 'joined'; readonly caseNumber: string } | { readonly kind: 'used-link' }> {
  const at = needs.clock.now();
  const looked = await needs.links.look(hashOf(needs, link), at);
  const account = looked === null ? null : await needs.accounts.read(looked.account);
  if (looked?.purpose !== 'party' || !account?.hasPassword) return { kind: 'used-link' };
  const used = await needs.links.use(hashOf(needs, link), at);
  if (used?.purpose !== 'party') return { kind: 'used-link' };
  await joinCase(needs, used.account, used.party);
  return { kind: 'joined', caseNumber: used.party.caseNumber };
}
