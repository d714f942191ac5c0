import type { KindFinder } from '../../draft.ts';

/** The day of a note, visit or examination the text tells of, and what the document is called. */
export const findNoteDates: KindFinder = ({ dates }) =>
  dates.flatMap(({ role, date, document, start, end }) =>
    role === 'note' && date !== null
      ? [
          {
            says: { kind: 'note-date' as const, value: { date, document } },
            start,
            end,
            date,
            assertion: 'affirmed' as const,
          },
        ]
      : [],
  );
