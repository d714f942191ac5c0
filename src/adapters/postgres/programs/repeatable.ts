import { z } from 'zod';
import type { BegunRequest, RepeatableRequests, RequestKey } from '#commands/repeatable/ports.ts';
import type { Database } from '../database.ts';

const Headers = z.record(z.string(), z.string());

/** First answers in PostgreSQL: of two processes that begin one request, one gets the row. */
export function postgresRepeatable(db: Database): RepeatableRequests {
  const standing = async ({ caller, keyHash }: RequestKey): Promise<BegunRequest | null> => {
    const row = await db
      .selectFrom('repeatable_requests')
      .selectAll()
      .where('caller', '=', caller)
      .where('key_hash', '=', keyHash)
      .executeTakeFirst();
    if (row === undefined) return null;
    const answer =
      row.status === null || row.body === null
        ? null
        : { status: row.status, headers: Headers.parse(row.headers ?? {}), body: row.body };
    return { request: row.request, bodyHash: row.body_hash, begunAt: row.begun_at, answer };
  };
  return {
    begin: async (key, { request, bodyHash, begunAt }, since) => {
      // Those long over go when somebody comes: no timer of our own.
      await db.deleteFrom('repeatable_requests').where('begun_at', '<', since).execute();
      for (;;) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('repeatable_requests')
          .values({
            caller: key.caller,
            key_hash: key.keyHash,
            request,
            body_hash: bodyHash,
            begun_at: begunAt,
          })
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows === 1n) return null;
        const found = await standing(key);
        // Forgotten between the two: it may be begun after all.
        if (found !== null) return found;
      }
    },
    keep: async ({ caller, keyHash }, bodyHash, { status, headers, body }) => {
      await db
        .updateTable('repeatable_requests')
        .set({ body_hash: bodyHash, status, headers: JSON.stringify(headers), body: Buffer.from(body) })
        .where('caller', '=', caller)
        .where('key_hash', '=', keyHash)
        .execute();
    },
    forget: async ({ caller, keyHash }) => {
      await db.deleteFrom('repeatable_requests').where('caller', '=', caller).where('key_hash', '=', keyHash).execute();
    },
  };
}
