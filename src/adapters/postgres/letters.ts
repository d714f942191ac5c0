import type { LetterStore } from '#commands/ports.ts';
import type { Database } from './database.ts';

/** Letters in PostgreSQL, one per determination and never replaced. */
export function postgresLetters(db: Database): LetterStore {
  const read: LetterStore['read'] = async (caseNumber, round) => {
    const row = await db
      .selectFrom('letters')
      .select(['sha256', 'bytes', 'written_at'])
      .where('case_number', '=', caseNumber)
      .where('round', '=', round)
      .executeTakeFirst();
    return row === undefined ? null : { sha256: row.sha256, bytes: row.bytes, writtenAt: row.written_at };
  };
  return {
    read,
    keep: async (caseNumber, round, letter, at) => {
      await db
        .insertInto('letters')
        .values({
          case_number: caseNumber,
          round,
          sha256: letter.sha256,
          bytes: Buffer.from(letter.bytes),
          written_at: at,
        })
        .onConflict(conflict => conflict.doNothing())
        .execute();
      return (await read(caseNumber, round)) ?? letter;
    },
  };
}
