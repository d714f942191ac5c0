import type { Actor } from '../policies.ts';
import type { CheckCodeNeeds, CodeOutcome } from './second-factor/check-code.ts';
import { asksCode, checkCode } from './second-factor/check-code.ts';

/** Why somebody who is signed in gets no further. */
export type ConfirmSignerOutcome = Exclude<CodeOutcome, { readonly kind: 'right' }>;

/** So many signatures that nobody was identified by lock the account's signature for a while. */
const perAccount = { attempts: 10, seconds: 15 * 60 } as const;

/**
 * Lets somebody sign who is signed in, after a code of the account's app where one is asked for; the passphrase is what `sign` looks at.
 * Who guesses is stopped before it.
 */
export async function confirmSigner<Outcome extends { readonly kind: string }>(
  needs: CheckCodeNeeds,
  actor: Actor | null,
  code: string | null,
  sign: () => Promise<Outcome>,
): Promise<Outcome | ConfirmSignerOutcome> {
  if (actor === null) return sign();
  const { account } = actor;
  const key = `signature ${account}`;
  const seconds = await needs.attempts.count(key, perAccount, 1);
  if (seconds > 0) return { kind: 'too-many', seconds };
  if (await asksCode(needs.secondFactors, account)) {
    const checked = await checkCode(needs, { account, code: code ?? '' });
    if (checked.kind !== 'right') return checked;
  }
  const outcome = await sign();
  if (outcome.kind !== 'not-identified') await needs.attempts.forget(key);
  return outcome;
}
