import type { KindFinder } from '../../draft.ts';

/** The day of the industrial injury. */
export const findInjuryDate: KindFinder = ({ dates }) =>
  dates.flatMap(({ role, date, start, end }) =>
    role === 'injury' && date !== null
      ? [{ says: { kind: 'injury-date' as const, value: { date } }, start, end, date, assertion: 'affirmed' as const }]
      : [],
  );
