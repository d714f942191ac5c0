import type { PublicationStore } from '#commands/publication/publish-determination.ts';
import type { Database } from './database.ts';

/** Public letters in PostgreSQL: a copy of what the log can write again. */
export function postgresPublications(db: Database): PublicationStore {
  return {
    keep: async (caseNumber, round, { text, pdf, proof }, at) => {
      const row = { letter: text, pdf: Buffer.from(pdf), proof, written_at: at };
      await db
        .insertInto('publications')
        .values({ case_number: caseNumber, round, ...row })
        .onConflict(conflict => conflict.columns(['case_number', 'round']).doUpdateSet(row))
        .execute();
    },
    read: async (caseNumber, round) => {
      const row = await db
        .selectFrom('publications')
        .select(['letter', 'pdf', 'proof'])
        .where('case_number', '=', caseNumber)
        .where('round', '=', round)
        .executeTakeFirst();
      return row === undefined ? null : { text: row.letter, pdf: row.pdf, proof: row.proof };
    },
  };
}
