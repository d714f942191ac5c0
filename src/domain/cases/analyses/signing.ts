import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Analysis, analysisBy, seatsToSign, type Signature, signaturesOf } from './analysis.ts';
import type { Case } from '../case.ts';
import type { CaseEventOf } from '../events.ts';
import { missingDecisions, missingSummary, standingDecisions } from '../guards/review.ts';

export type Signer = Pick<Signature, 'reviewer' | 'attestation' | 'credentials'>;

/** What the draft came to when it was looked at for the signature. */
export type Examined = {
  readonly checks: NonNullable<Signature['checks']>;
  readonly letter: NonNullable<Signature['letter']>;
};

/**
 * The signature a reviewer would put under a case as it stands: the last one makes the determination, one before it the reviewer’s own
 * analysis. Whether it may stand is for the steps to say.
 */
export function signatureOf(
  current: Case,
  signer: Signer,
  on: CivilDate,
  examined: Examined,
): CaseEventOf<'determination-signed'> | CaseEventOf<'analysis-signed'> {
  const own = analysisBy(current, signer.reviewer);
  return {
    kind: seatsToSign(current, signer.reviewer).length === 0 ? 'determination-signed' : 'analysis-signed',
    by: signer.reviewer,
    why: 'signed by the reviewer',
    data: {
      ...signer,
      ...examined,
      decidedOn: on,
      clinicalSummary: own?.clinicalSummary ?? '',
      decisions: own === null ? [] : standingDecisions(current, own),
    },
  };
}

/**
 * What still stands between an analysis and its signature, in words; empty when it can be signed or is signed already. Without one, what
 * stands between the case and its determination.
 */
export function beforeSigning(current: Case, own: Analysis | null): string[] {
  if (signaturesOf(current) !== null) return [];
  if (own !== null) {
    return own.signature === null
      ? [missingSummary(own), missingDecisions(current, own), standingReturn(own)].filter(isSaid)
      : [];
  }
  const unsigned = seatsToSign(current);
  if (unsigned.length === 0) return ['no reviewer is assigned'];
  return [
    unsigned.length === 1
      ? `reviewer ${unsigned[0]} has not signed`
      : `reviewers ${unsigned.join(', ')} have not signed`,
  ];
}

/** A return the reviewer has not taken up, in words; null where there is none. */
function standingReturn({ desk }: Analysis): string | null {
  return desk?.kind === 'returned' && !desk.isTakenUp ? 'the quality desk returned the draft' : null;
}

const isSaid = (message: string | null) => message !== null;
