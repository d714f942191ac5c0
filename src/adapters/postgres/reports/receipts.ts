import { z } from 'zod';
import { ReceiptLine, type ReceiptStore } from '#commands/claims/ports.ts';
import type { Database } from '../database.ts';

const Lines = z.array(ReceiptLine);

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
