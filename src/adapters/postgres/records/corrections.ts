import { sql } from 'kysely';
import type { RecordStore } from '#commands/records/record-store.ts';
import { Correction } from '#domain/records/documents/correction.ts';
import type { Enqueue } from '../cases.ts';
import type { Database } from '../database.ts';
import { goOnAsSystem } from '../row-security/asker.ts';

/** Corrections of a record in PostgreSQL: added one after the other, never changed. */
export function postgresCorrections(db: Database, enqueue: Enqueue): Pick<RecordStore, 'corrections' | 'correct'> {
  return {
    corrections: async caseNumber => {
      const rows = await db
        .selectFrom('record_corrections')
        .select(['number', 'at', 'by', 'correction'])
        .where('case_number', '=', caseNumber)
        .orderBy('number')
        .execute();
      return rows.map(row => ({ ...row, correction: Correction.parse(row.correction) }));
    },
    correct: (caseNumber, { correction, by, at }) =>
      db.transaction().execute(async tx => {
        await sql`select from cases where case_number = ${caseNumber} for no key update`.execute(tx);
        const { last } = await tx
          .selectFrom('record_corrections')
          .select(({ fn }) => fn.max('number').as('last'))
          .where('case_number', '=', caseNumber)
          .executeTakeFirstOrThrow();
        const number = (last ?? 0) + 1;
        await tx
          .insertInto('record_corrections')
          .values({ case_number: caseNumber, number, at, by, correction: JSON.stringify(correction) })
          .execute();
        await goOnAsSystem(tx);
        await enqueue(tx, { name: 'index-record', caseNumber });
        return number;
      }),
  };
}
