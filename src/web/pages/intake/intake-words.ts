import type { IntakeView } from '#api/intake/contract.ts';

type Row = Pick<IntakeView['rows'][number], 'screening'>;

/** Whether an application can be found eligible without a look: whole, with nothing to ask and none like it on file. */
export function isPlain({ screening }: Row): boolean {
  return (
    screening !== null &&
    screening.eligible === 'whole' &&
    screening.inquiries.length === 0 &&
    screening.possibleDuplicates.length === 0
  );
}

/** Whether others on file are the same as it, or may be. */
export function hasLike({ screening }: Row): boolean {
  return (
    screening !== null &&
    (screening.possibleDuplicates.length > 0 || screening.grounds.some(({ code }) => code === 'DUPLICATE'))
  );
}
