import { sql } from 'kysely';
import type { UploadStore } from '#commands/records/uploads/upload-store.ts';
import type { Database } from '../database.ts';

/** Uploads in PostgreSQL, a row for each piece: whichever server takes the next piece, it finds what came before. */
export function postgresUploads(db: Database): UploadStore {
  return {
    begin: async ({ id, caseNumber, name, bytes }, at) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('record_uploads')
        .columns(['id', 'case_number', 'name', 'bytes', 'begun_at', 'touched_at'])
        .expression(
          db
            .selectFrom('cases')
            .select([
              sql<string>`${id}::text`.as('id'),
              'case_number',
              sql<string>`${name}::text`.as('name'),
              sql<number>`${bytes}::bigint`.as('bytes'),
              sql<string>`${at}::timestamptz`.as('begun_at'),
              sql<string>`${at}::timestamptz`.as('touched_at'),
            ])
            .where('case_number', '=', caseNumber),
        )
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    find: async id => {
      const row = await db.selectFrom('record_uploads').selectAll().where('id', '=', id).executeTakeFirst();
      if (row === undefined) return null;
      const { case_number: caseNumber, name } = row;
      return { id, caseNumber, name, bytes: Number(row.bytes), received: Number(row.received) };
    },
    add: (id, starts, bytes, at) =>
      db.transaction().execute(async tx => {
        const { numUpdatedRows } = await tx
          .updateTable('record_uploads')
          .set({ received: starts + bytes.length, touched_at: at })
          .where('id', '=', id)
          .where('received', '=', String(starts))
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await tx
          .insertInto('record_upload_parts')
          .values({ upload: id, starts, bytes: Buffer.from(bytes) })
          .execute();
        return true;
      }),
    cutBack: (id, to) =>
      db.transaction().execute(async tx => {
        await tx.updateTable('record_uploads').set({ received: to }).where('id', '=', id).execute();
        await sql`delete from record_upload_parts where upload = ${id} and starts >= ${to}`.execute(tx);
      }),
    content: id => contentOf(db, id),
    drop: async ids => {
      if (ids.length > 0) await db.deleteFrom('record_uploads').where('id', 'in', ids).execute();
    },
    dropUntouched: async since => {
      const { numDeletedRows } = await db
        .deleteFrom('record_uploads')
        .where('touched_at', '<', since)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

async function* contentOf(db: Database, id: string): AsyncGenerator<Uint8Array> {
  for (let next = -1; ; ) {
    const part = await db
      .selectFrom('record_upload_parts')
      .select(['starts', 'bytes'])
      .where('upload', '=', id)
      .where('starts', '>', String(next))
      .orderBy('starts')
      .limit(1)
      .executeTakeFirst();
    if (part === undefined) return;
    yield part.bytes;
    next = Number(part.starts);
  }
}
