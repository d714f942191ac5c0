import type { Clock, Sha256 } from '../../ports.ts';
import { hashOf } from '../begin-session.ts';
import type { AccountLog, Attempts, Secrets } from '../ports.ts';
import type { SecondFactorStore, TimedCodes } from './ports.ts';

export type CheckCodeNeeds = {
  readonly secondFactors: SecondFactorStore;
  readonly timedCodes: TimedCodes;
  readonly secrets: Secrets;
  readonly accountLog: AccountLog;
  readonly attempts: Attempts;
  readonly sha256: Sha256;
  readonly clock: Clock;
};
export type CodeOutcome =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'too-many'; readonly seconds: number };

/** A code has a million values: so many wrong ones lock the account's codes for a while. */
const perAccount = { attempts: 5, seconds: 15 * 60 } as const;

/**
 * Whether a code is that of the account's app now, or a recovery code of it that was not used; each is taken once. An account whose app
 * is not confirmed has no right code.
 */
export async function checkCode(
  needs: CheckCodeNeeds,
  { account, code }: { readonly account: string; readonly code: string },
): Promise<CodeOutcome> {
  const factor = await needs.secondFactors.read(account);
  if (factor?.confirmedAt == null) return { kind: 'wrong-code' };
  const key = `code ${account}`;
  const seconds = await needs.attempts.count(key, perAccount, 1);
  if (seconds > 0) return { kind: 'too-many', seconds };
  const isRecovery = !/^\d{6}$/.test(bare(code));
  const isRight = isRecovery
    ? await needs.secondFactors.useRecoveryCode(account, hashOf(needs, bare(code)))
    : await takeTimed(needs, account, factor.sealed, bare(code));
  const [at, by] = [needs.clock.now(), account];
  if (!isRight) {
    await needs.accountLog.keep({ at, account, by: null, what: 'code-failed', detail: null });
    return { kind: 'wrong-code' };
  }
  await needs.attempts.forget(key);
  if (isRecovery) await needs.accountLog.keep({ at, account, by, what: 'recovery-code-used', detail: null });
  return { kind: 'right' };
}

/** Takes the code of an app, once for its time. */
export async function takeTimed(
  { secondFactors, secrets, timedCodes, clock }: CheckCodeNeeds,
  account: string,
  sealed: string,
  code: string,
): Promise<boolean> {
  const step = timedCodes.stepOf(secrets.open(sealed), bare(code), clock.now());
  return step !== null && (await secondFactors.take(account, step));
}

/** A code without the blanks and dashes people type it with, in small letters. */
export function bare(code: string): string {
  return code.replace(/[\s-]/g, '').toLowerCase();
}

/** Whether codes of an app are asked of an account. */
export async function asksCode(secondFactors: SecondFactorStore, account: string): Promise<boolean> {
  return (await secondFactors.read(account))?.confirmedAt != null;
}
