import { hashOf } from './begin-session.ts';
import { type GiveLinkNeeds, giveLink } from './give-link.ts';
import type { AccountLog, AccountStore, Attempts } from './ports.ts';

/** So many links to one address, and for one place (many people may share one), in so many seconds. */
const perAddress = { attempts: 3, seconds: 60 * 60 } as const;
const perPlace = { attempts: 60, seconds: 60 * 60 } as const;

/**
 * Mails a link to choose another password to whoever has the address; nothing tells whether anybody has it, or whether too many were
 * asked for. The present password and all sessions stand until another is chosen.
 */
export async function recoverPassword(
  needs: GiveLinkNeeds & {
    readonly accounts: AccountStore;
    readonly accountLog: AccountLog;
    readonly attempts: Attempts;
  },
  { email, from }: { readonly email: string; readonly from: string },
): Promise<void> {
  const keys = [
    [`recovery address ${hashOf(needs, email.trim().toLowerCase())}`, perAddress],
    [`recovery place ${hashOf(needs, from)}`, perPlace],
  ] as const;
  let seconds = 0;
  for (const [key, limit] of keys) seconds = Math.max(seconds, await needs.attempts.count(key, limit, 1));
  const found = await needs.accounts.find(email.trim());
  const kept = found === null ? null : await needs.accounts.read(found.account.id);
  const at = needs.clock.now();
  await needs.accountLog.keep({ at, account: kept?.id ?? null, by: null, what: 'recovery-asked', detail: null });
  if (seconds > 0 || kept === null || kept.isDemo || kept.disabledAt !== null) return;
  await giveLink(needs, { account: kept.id, kind: 'recovery', language: kept.language });
}
