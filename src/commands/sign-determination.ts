import { signatureOf } from '#domain/cases/signing.ts';
import type { Source } from '#domain/law/source.ts';
import { credentialsOf } from '#domain/reviewers/credentials.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import { type ChangeOutcome, changeCase } from './change-case.ts';
import type { CaseStore, Clock, Identity, Passphrases, ReviewerStore } from './ports.ts';

export type SignDeterminationOutcome = ChangeOutcome | { readonly kind: 'not-identified'; readonly source: Source };

const identified: Source = {
  cite: 'Labor Code 139.5(d)(4), 4610.6(e)',
  says: 'a determination is the act of a qualified physician reviewer, who must be known',
};

/** Signs the determination of a case as it stands: the act of one identified, qualified reviewer and of nobody else. */
export async function signDetermination(
  needs: {
    readonly cases: CaseStore;
    readonly reviewers: ReviewerStore;
    readonly passphrases: Passphrases;
    readonly clock: Clock;
  },
  request: { readonly caseNumber: string; readonly reviewer: string; readonly passphrase: string },
): Promise<SignDeterminationOutcome> {
  const identity = await identify(needs, request);
  if (identity === null) return { kind: 'not-identified', source: identified };
  const today = needs.clock.today();
  const signer = {
    reviewer: identity.reviewer.id,
    attestation: attest(identity.reviewer, today),
    credentials: credentialsOf(identity.reviewer, today),
  };
  return changeCase(needs, request.caseNumber, current => signatureOf(current, signer, today), [
    { name: 'issue-letter', caseNumber: request.caseNumber },
  ]);
}

/** An unknown reviewer costs as much time as a wrong passphrase, so that neither can be told from the other. */
async function identify(
  { reviewers, passphrases }: { readonly reviewers: ReviewerStore; readonly passphrases: Passphrases },
  { reviewer, passphrase }: { readonly reviewer: string; readonly passphrase: string },
): Promise<Identity | null> {
  const identity = await reviewers.read(reviewer);
  if (identity === null) {
    await passphrases.hash(passphrase);
    return null;
  }
  return (await passphrases.matches(identity.passphraseHash, passphrase)) ? identity : null;
}
