import type { Source } from '#domain/law/source.ts';
import type { Bound } from '../bound.ts';
import { type Conflict, conflict } from '../conflict.ts';
import { maybeSame } from '../names/known.ts';
import type { ScreenedCase } from '../screened-case.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(5)(F), (d)(6)(C)',
  says: 'a physician-patient relationship with the injured worker is a material affiliation; one that has ended is read to count as well',
  confidence: 'medium', // the definition says relationship, not present relationship
};

/** Has treated the injured worker, at any time up to the day. */
export function priorTreatment({ who, ties, patients }: Bound, { parties, on }: ScreenedCase): Conflict[] {
  const workers = parties.filter(party => party.role === 'injured-worker');
  const treated = workers.some(
    worker =>
      (worker.known.digest !== null && patients.includes(worker.known.digest)) ||
      ties.some(
        ({ tie, known }) =>
          tie.relation === 'physician-patient' &&
          (tie.from === null || tie.from <= on) &&
          maybeSame(known, worker.known),
      ),
  );
  return treated ? [conflict('prior-treatment', source, `${who} has treated the injured worker`)] : [];
}
