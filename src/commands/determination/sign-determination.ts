import type { Case } from '#domain/cases/case.ts';
import { signatureOf } from '#domain/cases/signing.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import type { Source } from '#domain/law/source.ts';
import { lookAtAssignment } from '#domain/reviewers/assignment.ts';
import { credentialsOf } from '#domain/reviewers/credentials.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock, Identity, Passphrases, ReviewerStore, WriteLetter } from '../ports.ts';

export type SignDeterminationOutcome = ChangeOutcome | { readonly kind: 'not-identified'; readonly source: Source };

const identified: Source = {
  cite: 'Labor Code 139.5(d)(4), 4610.6(e)',
  says: 'a determination is the act of a qualified physician reviewer, who must be known',
};

/** Signs the determination of a case as it stands: the act of one identified reviewer, looked at and screened again on the day, and of nobody else. */
export async function signDetermination(
  needs: {
    readonly cases: CaseStore;
    readonly reviewers: ReviewerStore;
    readonly passphrases: Passphrases;
    readonly clock: Clock;
    readonly writeLetter: WriteLetter;
  },
  request: { readonly caseNumber: string; readonly reviewer: string; readonly passphrase: string },
): Promise<SignDeterminationOutcome> {
  const identity = await identify(needs, request);
  if (identity === null) return { kind: 'not-identified', source: identified };
  const today = needs.clock.today();
  const { reviewer, name } = identity;
  const organization = await needs.reviewers.organization();
  const signature = (current: Case) => {
    const { screening } = lookAtAssignment({ reviewer, name, organization }, current, today);
    const attested = attest(reviewer, today);
    const attestation = screening === undefined ? attested : { ...attested, screening };
    return signatureOf(
      current,
      { reviewer: reviewer.id, attestation, credentials: credentialsOf(reviewer, today) },
      today,
    );
  };
  return changeCase(needs, request.caseNumber, signature, {
    check: after => objectionsOfLetter(needs.writeLetter, after),
    tasks: [{ name: 'issue-letter', caseNumber: request.caseNumber }],
  });
}

/** What cannot be put into a letter is not signed: a signature nobody can be served with would be none. */
function objectionsOfLetter(writeLetter: WriteLetter, after: Case): Refusal[] {
  const determination = determinationOf(after);
  const letter = determination === null ? null : writeLetter(determination, 'pdf');
  if (letter?.kind !== 'refused') return [];
  const { message, at } = letter.error;
  return [
    {
      rule: 'letter-can-be-written',
      message: `the letter cannot be written: ${message}${at === null ? '' : ` (${at})`}`,
      source: { cite: 'Labor Code 4610.6(f)', says: 'the determination is served on the parties in writing' },
    },
  ];
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
