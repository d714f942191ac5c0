import { isParty, type Role } from '../policies.ts';
import type { ReviewerStore } from '../ports.ts';
import { type GiveLinkNeeds, giveLink } from './give-link.ts';
import type { AccountLog, AccountStore } from './ports.ts';

export type InviteStaffNeeds = GiveLinkNeeds & {
  readonly accounts: AccountStore;
  readonly accountLog: AccountLog;
  readonly reviewers: Pick<ReviewerStore, 'list'>;
};
export type Invitation = {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Which registered reviewer this is; null for everybody else. */
  readonly reviewer: string | null;
};
export type InviteStaffOutcome =
  | { readonly kind: 'invited'; readonly account: string; readonly link: string }
  | { readonly kind: 'taken-address' }
  | { readonly kind: 'not-staff' }
  | { readonly kind: 'no-identity' };

/** Makes an account for somebody of the review organization or the regulator, and a link to choose its password. */
export async function inviteStaff(
  needs: InviteStaffNeeds,
  { by, email, name, roles, reviewer }: Invitation & { readonly by: string },
): Promise<InviteStaffOutcome> {
  // A party is one of a case, and is invited to it.
  if (roles.some(isParty)) return { kind: 'not-staff' };
  if (roles.includes('reviewer') !== (reviewer !== null)) return { kind: 'no-identity' };
  if (reviewer !== null && !(await freeReviewers(needs)).includes(reviewer)) return { kind: 'no-identity' };
  const at = needs.clock.now();
  const account = { id: needs.newId(), email, name, roles, reviewer, isDemo: false };
  if (!(await needs.accounts.add(account, at))) return { kind: 'taken-address' };
  await needs.accountLog.keep({ at, account: account.id, by, what: 'invited', detail: roles.join(', ') });
  const link = await giveLink(needs, { account: account.id, kind: 'invitation', language: 'en' });
  return { kind: 'invited', account: account.id, link };
}

/** Registered reviewers that are nobody's account yet, by id. */
export async function freeReviewers({
  reviewers,
  accounts,
}: Pick<InviteStaffNeeds, 'reviewers' | 'accounts'>): Promise<readonly string[]> {
  const taken = new Set((await accounts.list()).map(({ reviewer }) => reviewer));
  return (await reviewers.list()).map(({ reviewer: { id } }) => id).filter(id => !taken.has(id));
}
