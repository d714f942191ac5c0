import type { Source } from '#domain/law/source.ts';
import type { Agreement } from '#domain/records/identity/agreement.ts';
import { claimAgreement } from '#domain/records/identity/claim-number.ts';
import { dateAgreement } from '#domain/records/identity/filed-date.ts';
import type { ReadFiling } from './filing.ts';
import { nameAgreement } from './forms/person-name.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.3(a)',
  says: 'the same worker is known by the claim number, or by date of birth and name together',
};

export type WorkerAgreement = {
  readonly worker: 'same' | 'doubtful' | 'other';
  readonly claim: Agreement;
  readonly birth: Agreement;
  readonly last: Agreement;
  readonly first: Agreement;
};

/** Whether two filings are of one worker. */
export function workerAgreement(a: ReadFiling, b: ReadFiling): WorkerAgreement {
  const claim = claimAgreement(a.claim, b.claim);
  const birth = dateAgreement(a.birth, b.birth);
  const { last, first } = nameAgreement(a.name, b.name);
  return { worker: judge(claim, birth, last, first), claim, birth, last, first };
}

const alike = (agreement: Agreement) => agreement === 'same' || agreement === 'near';

function judge(claim: Agreement, birth: Agreement, last: Agreement, first: Agreement): WorkerAgreement['worker'] {
  if (claim === 'same') return byClaim(birth, last, first);
  // Without the number itself the person must agree: twins share the day and the last name.
  if (first === 'different' || last === 'different' || birth === 'different') return 'other';
  const person = alike(birth) && alike(last);
  if (claim === 'near') return person ? 'same' : 'doubtful';
  if (!person) return 'doubtful';
  if (claim === 'unknown') return birth === 'same' || alike(first) ? 'same' : 'doubtful';
  // Two numbers for one person: another claim of his, or one of the two belongs to the employer or the court.
  return alike(first) && birth === 'same' ? 'same' : 'doubtful';
}

/** Numbers of different administrators may be equal; a name may change by marriage. */
function byClaim(birth: Agreement, last: Agreement, first: Agreement): WorkerAgreement['worker'] {
  if (birth === 'same') return 'same';
  if (last === 'different') return birth === 'different' || first === 'different' ? 'other' : 'doubtful';
  if (first === 'different') return birth === 'different' ? 'other' : 'doubtful';
  return 'same';
}
