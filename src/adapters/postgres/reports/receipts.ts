import { z } from 'zod';
import type { ReceiptStore } from '#commands/claims/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { DocumentKind } from '#domain/records/documents/document-kind.ts';
import type { Database } from '../database.ts';

const Lines = z.array(
  z.object({
    line: z.int().nullable(),
    caseNumber: z.string().nullable(),
    file: z.string(),
    kind: DocumentKind.nullable(),
    date: CivilDate.nullable(),
    outcome: z.enum(['received', 'known', 'set-aside', 'refused']),
    why: z.string().nullable(),
    sha256: z.string().nullable(),
  }),
);

/** Implements `ReceiptStore`. */
export function postgresReceipts(db: Database): ReceiptStore {
  return {
    keep: async (account, { id, at, sender, lines }) => {
      await db
        .insertInto('receipts')
        .values({ id, account, at, sender, lines: JSON.stringify(lines) })
        .execute();
    },
    list: async (account, limit) => {
      const rows = await db
        .selectFrom('receipts')
        .select(['id', 'at', 'sender', 'lines'])
        .where('account', '=', account)
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ lines, ...row }) => ({ ...row, lines: Lines.parse(lines) }));
    },
  };
}
