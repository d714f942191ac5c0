import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Attestation } from './attestation.ts';
import type { Case } from './case.ts';
import type { CaseEventOf } from './events.ts';
import { everyItemDecided, standingDecisions, summaryWritten } from './guards/review.ts';

export type Signer = {
  readonly reviewer: string;
  readonly attestation: Attestation;
  readonly credentials: CaseEventOf<'determination-signed'>['data']['credentials'];
};

/** The signature a reviewer would put under a case as it stands; whether it may stand is for the steps to say. */
export function signatureOf(current: Case, signer: Signer, on: CivilDate): CaseEventOf<'determination-signed'> {
  return {
    kind: 'determination-signed',
    by: signer.reviewer,
    why: 'signed by the reviewer',
    data: {
      ...signer,
      decidedOn: on,
      clinicalSummary: current.clinicalSummary,
      decisions: standingDecisions(current),
    },
  };
}

/** What still stands between a case and a signature, in words; empty when it can be signed or is signed already. */
export function beforeSigning(current: Case): string[] {
  if (current.signature !== null) return [];
  const draft = signatureOf(current, nobody, '0001-01-01');
  return [
    ...(current.reviewer === null ? ['no reviewer is assigned'] : []),
    ...[summaryWritten, everyItemDecided].flatMap(guard => guard.refuses(current, draft) ?? []),
  ];
}

const nobody: Signer = {
  reviewer: 'nobody',
  attestation: { on: '0001-01-01', rules: [] },
  credentials: { statesOfLicensure: [], specialties: [] },
};
