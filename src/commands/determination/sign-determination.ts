import { analysisAt, analysisBy, signaturesOf } from '#domain/cases/analyses/analysis.ts';
import type { Case } from '#domain/cases/case.ts';
import { signatureOf } from '#domain/cases/analyses/signing.ts';
import type { CredentialWording } from '#domain/cases/events/review.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { coversOfCase } from '#domain/letters/final-determination/front/covers-of-case.ts';
import { senderOfCase } from '#domain/letters/final-determination/front/sender-of-case.ts';
import type { Source } from '#domain/law/source.ts';
import { credentialsOf } from '#domain/reviewers/credentials.ts';
import { addEvents, type ChangeOutcome } from '../change-case.ts';
import type { ExamineDraft } from '../gate/examine-draft.ts';
import { examinedForSignature } from '../gate/signed-checks.ts';
import { senderOf } from '#domain/reviewers/organization.ts';
import { lookAt } from '../reviewers/look-at.ts';
import type { CaseStore, Clock, Identity, Passphrases, ReviewerStore, WriteLetter } from '../ports.ts';

export type SignDeterminationOutcome = ChangeOutcome | { readonly kind: 'not-identified'; readonly source: Source };

const identified: Source = {
  cite: 'Labor Code 139.5(d)(4), 4610.6(e)',
  says: 'a determination is the act of a qualified physician reviewer, who must be known',
};

/**
 * Signs a case as it stands: the act of one identified reviewer, looked at and screened again on the day, and of nobody else. The draft
 * is checked again before it: errors are mended, warnings answered. Of several reviewers each signs the own analysis, and the last to
 * sign makes the determination.
 */
export async function signDetermination(
  needs: {
    readonly cases: CaseStore;
    readonly reviewers: ReviewerStore;
    readonly passphrases: Passphrases;
    readonly clock: Clock;
    readonly writeLetter: WriteLetter;
    readonly examineDraft: ExamineDraft;
  },
  request: {
    readonly caseNumber: string;
    readonly reviewer: string;
    readonly passphrase: string;
    /** The reviewer whose session this is: nobody signs in the session of another, whatever they know; null for whoever is none. */
    readonly signedInAs: string | null;
    /** Whose analysis the signer has read, where there are several; null asks nothing. */
    readonly seat?: number | null;
    /** How the letter states the credentials of a single reviewer; a list where nothing is chosen. */
    readonly wording?: CredentialWording;
  },
): Promise<SignDeterminationOutcome> {
  const identity = await identify(needs, request);
  if (identity === null) return { kind: 'not-identified', source: identified };
  const stored = await needs.cases.read(request.caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber: request.caseNumber };
  const today = needs.clock.today();
  const { reviewer } = identity;
  const credentials = credentialsOf(reviewer, today);
  const organization = await needs.reviewers.organization();
  const { attestation } = lookAt(identity, organization, stored.case, today);
  const own = analysisBy(stored.case, reviewer.id);
  // Looked at here and now, whatever the browser was shown.
  const draft = own === null ? null : await needs.examineDraft(stored.case, own, { credentials, on: today });
  const examined = examinedForSignature(draft, own, {
    wording: request.wording ?? 'block',
    sender: organization === null ? null : senderOf(organization),
  });
  const signature = signatureOf(stored.case, { reviewer: reviewer.id, attestation, credentials }, today, examined);
  return addEvents(needs, request.caseNumber, stored, [signature], {
    check: after => [
      ...objectionsOfSeat(after, reviewer.id, request.seat ?? null),
      ...objectionsOfLetter(needs.writeLetter, after, reviewer.id),
    ],
    tasks: after => (signaturesOf(after) === null ? [] : [{ name: 'issue-letter', caseNumber: request.caseNumber }]),
  });
}

/** Nobody signs the own analysis while reading that of another. */
function objectionsOfSeat(after: Case, signer: string, seat: number | null): Refusal[] {
  if (seat === null || analysisAt(after, seat)?.reviewer === signer) return [];
  const message = `what is shown is the analysis of reviewer ${seat}, who is somebody else`;
  return [{ rule: 'signed-by-assigned-reviewer', message, source: identified }];
}

/** What cannot be put into a letter is not signed: a signature nobody can be served with would be none. */
function objectionsOfLetter(writeLetter: WriteLetter, after: Case, signer: string): Refusal[] {
  // While others are to sign, the letter that would say what this one signed and nothing else.
  const own = after.analyses.filter(({ reviewer }) => reviewer === signer);
  const alone = signaturesOf(after) === null ? { ...after, analyses: own } : after;
  const determination = determinationOf(alone);
  const letter =
    determination === null ? null : writeLetter(determination, 'pdf', coversOfCase(alone), senderOfCase(alone));
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

/** Who signs: the reviewer of the session, by the own passphrase. An unknown reviewer costs as much time as a wrong passphrase, so that neither can be told from the other. */
async function identify(
  { reviewers, passphrases }: { readonly reviewers: ReviewerStore; readonly passphrases: Passphrases },
  {
    reviewer,
    passphrase,
    signedInAs,
  }: { readonly reviewer: string; readonly passphrase: string; readonly signedInAs: string | null },
): Promise<Identity | null> {
  const identity = await reviewers.read(reviewer);
  if (identity === null) {
    await passphrases.hash(passphrase);
    return null;
  }
  const isRight = await passphrases.matches(identity.passphraseHash, passphrase);
  return isRight && identity.reviewer.id === signedInAs ? identity : null;
}
