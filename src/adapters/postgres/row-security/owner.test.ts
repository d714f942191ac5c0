import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { caseRows, peopleOf } from '../../../../test/builders/records/case-rows.ts';
import { postgresBackupSource } from '../backup/source.ts';
import { postgresBackupTarget } from '../backup/target.ts';
import { type Database, openDatabase } from '../database.ts';
import { migrate, migrations } from '../migrate.ts';
import { onDatabase, type Server } from '../server.ts';
import { askAs } from './asker.ts';

const { server } = inject('postgres');
const name = `openimr_owner_${randomBytes(4).toString('hex')}`;
const [full, empty] = [`${name}_full`, `${name}_empty`];
const password = randomBytes(12).toString('hex');
const administrator = openDatabase(server, () => undefined);
let db: Database;

/** The server as a user reaches it that owns its databases and may nothing else. */
function asOwner(database: string): Server {
  const there = onDatabase(server, database);
  if (!('connectionString' in there)) return { ...there, user: name };
  const url = new URL(there.connectionString);
  return { connectionString: Object.assign(url, { username: name, password }).href };
}

beforeAll(async () => {
  await sql.raw(`create role ${name} login password '${password}'`).execute(administrator);
  for (const database of [full, empty])
    await sql.raw(`create database ${database} owner ${name} template template0`).execute(administrator);
  db = openDatabase(asOwner(full), () => undefined);
  await migrate(db);
  await caseRows(db, 'CM16-0000001', 1);
  await caseRows(db, 'CM16-0000002', 2);
  await peopleOf(db, 'CM16-0000001', ['worker'], 'R-1');
});
afterAll(async () => {
  await db.destroy();
  for (const database of [full, empty]) await sql.raw(`drop database ${database} with (force)`).execute(administrator);
  await sql.raw(`drop role ${name}`).execute(administrator);
  await administrator.destroy();
});

const count = async () => (await db.selectFrom('record_pages').select('file').execute()).length;

test('who owns the database and nothing more is held by the wall too', async () => {
  const reviewer = { account: '', name: '', roles: ['reviewer'] as const, reviewer: 'R-1' };
  expect(await askAs('nobody', count)).toBe(0);
  expect(await askAs(reviewer, count)).toBe(1);
  expect(await count()).toBe(2);
});

test('and makes a whole backup, which fills a database of theirs, walls and all', async () => {
  const target = openDatabase(asOwner(empty), () => undefined);
  const wanted = Object.keys(migrations);
  const restore = postgresBackupTarget(asOwner(empty), target);
  expect(await restore.refusal(wanted)).toBeNull();
  await restore.prepare(wanted.at(-1) ?? '');
  await postgresBackupSource(asOwner(full)).moment(moment =>
    restore.fill(async put => {
      for (const table of moment.tables)
        await put(table, Readable.from([await buffer(Readable.from(moment.rows(table).content))]));
    }, moment.sequences),
  );
  await restore.bringUpToDate();
  const restored = async () => (await target.selectFrom('cases').select('case_number').execute()).length;
  expect(await restored()).toBe(2);
  expect(await askAs('nobody', restored)).toBe(0);
  await target.destroy();
});
