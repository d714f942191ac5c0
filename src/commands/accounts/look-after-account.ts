import type { Clock } from '../ports.ts';
import { type GiveLinkNeeds, giveLink } from './give-link.ts';
import type { AccountLog, AccountStore, KeptAccount, LinkStore, SessionStore } from './ports.ts';

type Needs = {
  readonly accounts: AccountStore;
  readonly accountLog: AccountLog;
  readonly sessions: SessionStore;
  readonly links: LinkStore;
  readonly clock: Clock;
};
/** Which account, and who looks after it. */
type Of = { readonly account: string; readonly by: string };
type Refused = { readonly kind: 'no-account' | 'own-account' | 'demo-account' };

/** Closes an account, its sessions and its links, or opens it again; what it did stays. Nobody closes the own one. */
export async function setDisabled(
  needs: Needs,
  { account, by, disabled }: Of & { readonly disabled: boolean },
): Promise<Refused | { readonly kind: 'done' }> {
  if (account === by) return { kind: 'own-account' };
  const kept = await needs.accounts.read(account);
  if (kept === null) return { kind: 'no-account' };
  const at = needs.clock.now();
  await needs.accounts.setDisabled(account, disabled ? at : null);
  if (disabled) {
    await needs.sessions.endAll(account);
    await needs.links.dropAll(account);
  }
  await needs.accountLog.keep({ at, account, by, what: disabled ? 'disabled' : 'enabled', detail: null });
  return { kind: 'done' };
}

/** Signs an account out everywhere. */
export async function endSessions(needs: Needs, { account, by }: Of): Promise<Refused | { readonly kind: 'done' }> {
  if ((await needs.accounts.read(account)) === null) return { kind: 'no-account' };
  await needs.sessions.endAll(account);
  await needs.accountLog.keep({ at: needs.clock.now(), account, by, what: 'sessions-ended', detail: null });
  return { kind: 'done' };
}

/** A new link to choose a password, in place of those before: for an invitation that was lost, or somebody who cannot get in. */
export async function giveNewLink(
  needs: Needs & GiveLinkNeeds,
  { account, by }: Of,
): Promise<Refused | { readonly kind: 'given'; readonly link: string }> {
  const kept = await needs.accounts.read(account);
  if (!isOpen(kept)) return { kind: 'no-account' };
  if (kept.isDemo) return { kind: 'demo-account' };
  await needs.accountLog.keep({ at: needs.clock.now(), account, by, what: 'link-given', detail: null });
  const link = await giveLink(needs, { account, kind: 'invitation', language: kept.language });
  return { kind: 'given', link };
}

function isOpen(kept: KeptAccount | null): kept is KeptAccount {
  return kept !== null && kept.disabledAt === null;
}
