import { isParty, type Role } from '../policies.ts';
import type { Clock, ReviewerStore } from '../ports.ts';
import { freeReviewers } from './invite-staff.ts';
import type { AccountLog, AccountStore } from './ports.ts';

/**
 * Other roles for somebody of the staff, from the next request on. Nobody changes the own ones, so that the last administrator stays one;
 * a party is one of a case, and no desk.
 */
export async function changeRoles(
  needs: {
    readonly accounts: AccountStore;
    readonly accountLog: AccountLog;
    readonly reviewers: Pick<ReviewerStore, 'list'>;
    readonly clock: Clock;
  },
  {
    account,
    by,
    roles,
    reviewer,
  }: {
    readonly account: string;
    readonly by: string;
    readonly roles: readonly Role[];
    /** Which registered reviewer this is; null for everybody else. */
    readonly reviewer: string | null;
  },
): Promise<
  | { readonly kind: 'done' }
  | { readonly kind: 'no-account' | 'own-roles' | 'demo-account' | 'not-staff' | 'no-identity' }
> {
  if (account === by) return { kind: 'own-roles' };
  const kept = await needs.accounts.read(account);
  if (kept === null) return { kind: 'no-account' };
  if (kept.isDemo) return { kind: 'demo-account' };
  if ([...kept.roles, ...roles].some(isParty)) return { kind: 'not-staff' };
  if (roles.includes('reviewer') !== (reviewer !== null)) return { kind: 'no-identity' };
  if (reviewer !== null && reviewer !== kept.reviewer && !(await freeReviewers(needs)).includes(reviewer))
    return { kind: 'no-identity' };
  if (!(await needs.accounts.setRoles(account, roles, reviewer))) return { kind: 'no-identity' };
  const detail = `${kept.roles.join(', ')} → ${roles.join(', ')}`;
  await needs.accountLog.keep({ at: needs.clock.now(), account, by, what: 'roles-changed', detail });
  return { kind: 'done' };
}
