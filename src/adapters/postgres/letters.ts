import type { LetterStore } from '#commands/ports.ts';
import { leastRecentlyUsed } from '../memory/least-recently-used.ts';
import type { Database } from './database.ts';

/** Bytes of the letters asked for last that are kept: a letter is never replaced, so it need not be sent by PostgreSQL each time. */
const MOST_KEPT = 32_000_000;

/** Letters in PostgreSQL, one per determination and never replaced. */
export function postgresLetters(db: Database): LetterStore {
  const kept = leastRecentlyUsed<Buffer>(MOST_KEPT, ({ length }) => length);
  // Whether there is one, for who asks, is asked each time.
  const read: LetterStore['read'] = async (caseNumber, round) => {
    const letter = db.selectFrom('letters').where('case_number', '=', caseNumber).where('round', '=', round);
    const row = await letter.select(['sha256', 'written_at']).executeTakeFirst();
    if (row === undefined) return null;
    const key = `${caseNumber} ${round} ${row.sha256}`;
    const bytes = kept.get(key) ?? kept.keep(key, (await letter.select('bytes').executeTakeFirstOrThrow()).bytes);
    return { sha256: row.sha256, bytes, writtenAt: row.written_at };
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
