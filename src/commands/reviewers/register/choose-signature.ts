import { type OwnAccountNeeds, type ProofOutcome, provePassword } from '../../accounts/own-account.ts';
import type { ReviewerRegister } from './ports.ts';

/** A passphrase for the own signature, for whoever is a reviewer and knows the password of the account. */
export async function chooseSignature(
  needs: OwnAccountNeeds & { readonly register: ReviewerRegister },
  {
    account,
    reviewer,
    password,
    passphrase,
  }: {
    readonly account: string;
    /** Which reviewer the account is; null where it is none. */
    readonly reviewer: string | null;
    readonly password: string;
    readonly passphrase: string;
  },
): Promise<ProofOutcome | { readonly kind: 'no-signature' }> {
  if (reviewer === null) return { kind: 'no-signature' };
  const proof = await provePassword(needs, { account, password });
  if (proof.kind !== 'proved') return proof;
  await needs.register.setPassphrase(reviewer, await needs.passphrases.hash(passphrase));
  await needs.accountLog.keep({ at: needs.clock.now(), account, by: account, what: 'signature-chosen', detail: null });
  return proof;
}
