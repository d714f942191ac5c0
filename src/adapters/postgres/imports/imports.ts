import { type Selectable, sql, type Transaction } from 'kysely';
import { type CorpusImport, ImportState, ImportSum, type ImportStore } from '#commands/corpus/imports/import-store.ts';
import type { Task } from '#commands/ports.ts';
import type { Database, Tables } from '../database.ts';
import type { UploadTables } from '../records/uploads.ts';
import { goOnAsSystem } from '../row-security/asker.ts';

type Enqueue = (transaction: Transaction<Tables>, task: Task) => Promise<void>;

/** An import takes files until it begins, and again when it was stopped. */
export const importUploads: UploadTables = {
  uploads: 'import_uploads',
  parts: 'import_upload_parts',
  owner: 'import',
  owners: 'imports',
  key: 'id',
  open: `state in ('receiving', 'stopped')`,
};

const LISTED = 50;
/** Rows read at a time when all are asked for. */
const READ = 1_000;

/** Imports in PostgreSQL, so that whichever process goes on with one knows how far it is. */
export function postgresImports(db: Database, enqueue: Enqueue): ImportStore {
  const troublesFrom = (id: string, { offset, limit }: { readonly offset: number; readonly limit: number }) =>
    db
      .selectFrom('import_troubles')
      .select(['file', 'code', 'message', 'at'])
      .where('import', '=', id)
      .orderBy('number')
      .offset(offset)
      .limit(limit)
      .execute();
  const move = async (
    id: string,
    from: readonly ImportState[],
    to: ImportState,
    also: { says?: string | null } = {},
  ) => {
    const { numUpdatedRows } = await db
      .updateTable('imports')
      .set({ state: to, ...also })
      .where('id', '=', id)
      .where('state', 'in', from)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };
  return {
    begin: async ({ id, by, at }) => {
      await db.insertInto('imports').values({ id, begun_by: by, begun_at: at, state: 'receiving' }).execute();
    },
    find: async id => {
      const row = await db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : importOf(row);
    },
    list: async () => {
      const rows = await db
        .selectFrom('imports')
        .selectAll()
        .orderBy('begun_at', 'desc')
        .orderBy('id')
        .limit(LISTED)
        .execute();
      return rows.map(importOf);
    },
    start: id =>
      db.transaction().execute(async tx => {
        const { numUpdatedRows } = await tx
          .updateTable('imports')
          .set({ state: 'waiting', stop_asked: false, says: null })
          .where('id', '=', id)
          .where('state', 'in', ['receiving', 'stopped'])
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) return false;
        // The queue is the system's: who starts an import may not see it.
        await goOnAsSystem(tx);
        await enqueue(tx, { name: 'import-decisions', import: id });
        return true;
      }),
    stop: async id => {
      if (await move(id, ['waiting'], 'stopped', { says: null })) return true;
      const { numUpdatedRows } = await db
        .updateTable('imports')
        .set({ stop_asked: true })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    run: async id => {
      await sql`update imports set state = 'running', says = null, earlier = progress
        where id = ${id} and state in ('waiting', 'running')`.execute(db);
    },
    say: async (id, says) => {
      await db.updateTable('imports').set({ says }).where('id', '=', id).execute();
    },
    keep: async (id, progress) => {
      const row = await db
        .updateTable('imports')
        .set({ progress: JSON.stringify(progress) })
        .where('id', '=', id)
        .returning('stop_asked')
        .executeTakeFirst();
      return { stopAsked: row?.stop_asked ?? true };
    },
    end: async (id, state) => {
      await move(id, ['running'], state, { says: null });
    },
    keepTroubles: async (id, troubles) => {
      // A file that comes again, in a run after a stop, says what it said.
      const fresh = new Map(troubles.map(trouble => [trouble.file, { import: id, ...trouble }]));
      if (fresh.size === 0) return;
      await db
        .insertInto('import_troubles')
        .values([...fresh.values()])
        .onConflict(conflict => conflict.columns(['import', 'file']).doNothing())
        .execute();
    },
    troubles: troublesFrom,
    eachTrouble: async function* (id) {
      for (let offset = 0; ; offset += READ) {
        const rows = await troublesFrom(id, { offset, limit: READ });
        yield* rows;
        if (rows.length < READ) return;
      }
    },
    troubleCounts: async id => {
      const { rows } = await sql<{ code: string; count: string }>`select code, count(*) as count from import_troubles
        where import = ${id} group by code order by count(*) desc, code`.execute(db);
      return rows.map(({ code, count }) => ({ code, count: Number(count) }));
    },
    sweep: async () => {
      const open = await db.selectFrom('imports').select('id').where('state', 'in', ['waiting', 'running']).execute();
      for (const { id } of open)
        await db.transaction().execute(tx => enqueue(tx, { name: 'import-decisions', import: id }));
    },
  };
}

function importOf(row: Selectable<Tables['imports']>): CorpusImport {
  return {
    id: row.id,
    by: row.begun_by,
    at: row.begun_at,
    state: ImportState.parse(row.state),
    stopAsked: row.stop_asked,
    earlier: ImportSum.nullable().parse(row.earlier),
    progress: ImportSum.nullable().parse(row.progress),
    says: row.says,
  };
}
