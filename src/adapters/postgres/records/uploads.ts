import { sql } from 'kysely';
import type { Upload, UploadStore } from '#commands/records/uploads/upload-store.ts';
import type { Database } from '../database.ts';

/** Where uploads of a kind are kept, and what they belong to: a table, its key, and which of its rows take any. */
export type UploadTables = {
  readonly uploads: string;
  readonly parts: string;
  readonly owner: string;
  readonly owners: string;
  readonly key: string;
  readonly open: string;
};

export const recordUploads: UploadTables = {
  uploads: 'record_uploads',
  parts: 'record_upload_parts',
  owner: 'case_number',
  owners: 'cases',
  key: 'case_number',
  open: 'true',
};

/** What is delivered to several cases belongs to the account that sends it. */
export const deliveryUploads: UploadTables = {
  uploads: 'delivery_uploads',
  parts: 'delivery_upload_parts',
  owner: 'account',
  owners: 'accounts',
  key: 'id',
  open: 'true',
};

type Row = {
  readonly id: string;
  readonly of: string;
  readonly name: string;
  readonly bytes: string;
  readonly received: string;
};
type Part = { readonly starts: string; readonly bytes: Buffer };

/** Uploads in PostgreSQL, a row for each piece: whichever server takes the next piece, it finds what came before. */
export function postgresUploads(db: Database, tables: UploadTables): UploadStore {
  const [uploads, parts, owners] = [tables.uploads, tables.parts, tables.owners].map(name => sql.table(name));
  const [owner, key, open] = [sql.ref(tables.owner), sql.ref(tables.key), sql.raw(tables.open)];
  const columns = sql`id, ${owner} as of, name, bytes, received`;
  return {
    begin: async ({ id, of, name, bytes }, at) => {
      const { numAffectedRows } = await sql`insert into ${uploads} (id, ${owner}, name, bytes, begun_at, touched_at)
        select ${id}::text, ${key}, ${name}::text, ${bytes}::bigint, ${at}::timestamptz, ${at}::timestamptz
        from ${owners} where ${key} = ${of} and ${open}`.execute(db);
      return numAffectedRows === 1n;
    },
    find: async id => {
      const { rows } = await sql<Row>`select ${columns} from ${uploads} where id = ${id}`.execute(db);
      return rows[0] === undefined ? null : uploadOf(rows[0]);
    },
    all: async of => {
      const { rows } =
        await sql<Row>`select ${columns} from ${uploads} where ${owner} = ${of} order by begun_at, name, id`.execute(
          db,
        );
      return rows.map(uploadOf);
    },
    add: (id, starts, bytes, at) =>
      db.transaction().execute(async tx => {
        const { numAffectedRows } =
          await sql`update ${uploads} set received = ${starts + bytes.length}, touched_at = ${at}
          where id = ${id} and received = ${starts}`.execute(tx);
        if (numAffectedRows !== 1n) return false;
        await sql`insert into ${parts} (upload, starts, bytes) values (${id}, ${starts}, ${Buffer.from(bytes)})`.execute(
          tx,
        );
        return true;
      }),
    cutBack: (id, to) =>
      db.transaction().execute(async tx => {
        await sql`update ${uploads} set received = ${to} where id = ${id}`.execute(tx);
        await sql`delete from ${parts} where upload = ${id} and starts >= ${to}`.execute(tx);
      }),
    content: async function* (id) {
      for (let next = -1; ; ) {
        const { rows } = await sql<Part>`select starts, bytes from ${parts}
          where upload = ${id} and starts > ${next} order by starts limit 1`.execute(db);
        const [part] = rows;
        if (part === undefined) return;
        yield part.bytes;
        next = Number(part.starts);
      }
    },
    pieceAt: async (id, place) => {
      const { rows } = await sql<Part>`select starts, bytes from ${parts}
        where upload = ${id} and starts <= ${place} order by starts desc limit 1`.execute(db);
      const [part] = rows;
      if (part === undefined || Number(part.starts) + part.bytes.length <= place) return null;
      return { starts: Number(part.starts), bytes: part.bytes };
    },
    drop: async ids => {
      if (ids.length > 0) await sql`delete from ${uploads} where id = any(${ids})`.execute(db);
    },
    dropUntouched: async since => {
      const { numAffectedRows } = await sql`delete from ${uploads} where touched_at < ${since}`.execute(db);
      return Number(numAffectedRows);
    },
  };
}

function uploadOf({ bytes, received, ...row }: Row): Upload {
  return { ...row, bytes: Number(bytes), received: Number(received) };
}
