import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { caseEvent } from '../builders/case-events.ts';
import { reviewer } from '../builders/case-file.ts';
import { fillLog, sha256, textLetter } from '../builders/filled-log.ts';
import { openPaged, pagedFile, pagedReader } from '../builders/records/paged-files.ts';
import { testDatabase, urlOf } from '../database.ts';
import { gzip, readTar, writeTar } from '../../src/adapters/backup/tar.ts';
import { postgresAudit } from '../../src/adapters/postgres/audit.ts';
import { postgresBackupSource } from '../../src/adapters/postgres/backup/source.ts';
import { postgresBackupTarget } from '../../src/adapters/postgres/backup/target.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresStores } from '../../src/adapters/postgres/stores.ts';
import { openFileStore } from '../../src/adapters/store/file-store.ts';
import { verifyLog } from '../../src/commands/audit/verify-log.ts';
import { backUp } from '../../src/commands/backup/back-up.ts';
import { fileName } from '../../src/commands/backup/manifest.ts';
import { restore } from '../../src/commands/backup/restore.ts';
import { addEvents } from '../../src/commands/change-case.ts';
import { readPages } from '../../src/commands/records/read-pages.ts';
import { receiveSubmission } from '../../src/commands/records/receive-submission.ts';
import { registerReviewer } from '../../src/commands/reviewers/register-reviewer.ts';

const clock = { now: () => '2016-12-02T08:00:00.000Z', today: () => '2016-12-02' };
const key = Buffer.alloc(32, 'k').toString('base64');
const quiet = { begun: () => undefined, step: () => undefined };
const listener = { ...quiet, found: () => Promise.resolve() };
const papers = [pagedFile('a NUL \u0000 and a tab\t', 'back\\slash'), pagedFile('another page')];
/** Of the third life: it is remanded, and both its letters are kept. */
const caseNumber = 'CM16-0000003';

/** A world of its own: a database, a store of files, and what works on them. */
async function world(content: 'migrated' | 'empty') {
  const base = await testDatabase(content);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openimr-backup-'));
  const stores = postgresStores(base.db, () => Promise.resolve());
  const files = await openFileStore({
    dataFolder: folder,
    files: { folder: path.join(folder, 'files'), keys: [key], s3: null },
  });
  const passphrases = {
    hash: (text: string) => Promise.resolve(`hash of ${text}`),
    matches: () => Promise.resolve(true),
  };
  const needs = {
    ...stores,
    files,
    passphrases,
    clock,
    openFile: openPaged,
    readPages: pagedReader(),
    newId: randomUUID,
    writeLetter: textLetter,
    sha256,
  };
  const send = (to: string, file: (typeof papers)[number]) =>
    receiveSubmission(needs, { caseNumber: to, sender: 'clerk', party: 'claims-administrator', by: 'api' }, [
      { name: 'paper.pdf', content: Readable.from([file.bytes]) },
    ]);
  return {
    base,
    folder,
    files,
    needs,
    send,
    lose: async () => {
      await base.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
type World = Awaited<ReturnType<typeof world>>;

const kept = mkdtempSync(path.join(os.tmpdir(), 'openimr-kept-'));
const archive = path.join(kept, 'monday.imr');
const open: World[] = [];
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  const one = await world('migrated');
  await fillLog(one.needs, 14);
  await registerReviewer(one.needs, {
    reviewer: reviewer(),
    login: 'a',
    name: 'Ada\\ \t Example',
    passphrase: 'six calm words',
  });
  for (const paper of papers) expect(await one.send(caseNumber, paper)).toMatchObject({ kind: 'received' });
  for (const { file } of papers) await readPages(one.needs, file);
  await one.needs.uploads.begin({ id: 'begun', of: caseNumber, name: 'half.pdf', bytes: 10 }, clock.now());
  await one.needs.uploads.add('begun', 0, new Uint8Array([0, 255, 10, 92]), clock.now());
  await one.needs.cases.nextNumber(2016);
  const source = postgresBackupSource(one.base.server);
  const summary = await backUp(
    { source, files: one.files, writeArchive: writeTar, gzip, sha256, clock },
    { path: archive, withFiles: true },
    quiet,
  );
  expect(summary).toMatchObject({ files: 2, head: expect.stringMatching(/^\d+:[0-9a-f]{64}$/) });
  before = await content(one.base.db);
  await one.lose();
});
afterAll(() => rmSync(kept, { recursive: true, force: true }));
beforeEach(async () => {
  for (const one of open.splice(0)) await one.lose();
});

async function emptyWorld(): Promise<World> {
  const one = await world('empty');
  open.push(one);
  return one;
}

const restoreTo = ({ base, files }: World, from = archive) =>
  restore({ target: postgresBackupTarget(base.server, base.db), files, readArchive: readTar, gzip, sha256 }, from);

/** The hash of all rows of each table, whatever their order and in however many parts a sum stands. */
async function content(db: Database): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%' order by 1`.execute(db);
  const hashes: Record<string, string> = {};
  if (tables.length > 0) await postgresStores(db, () => Promise.resolve()).sums.gather();
  for (const { name } of tables) {
    const { rows } = await sql<{
      all: string;
    }>`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as all
      from ${sql.table(name)} as t`.execute(db);
    hashes[name] = rows[0]?.all ?? '';
  }
  return hashes;
}

test('everything lost, everything there again, sound, and the work goes on', async () => {
  const one = await emptyWorld();
  const outcome = await restoreTo(one);
  if (outcome.kind !== 'restored') throw new Error(outcome.reason);
  expect(await content(one.base.db)).toEqual(before);
  expect(before).toMatchObject({ cases: expect.stringMatching(/^14 /), letters: expect.stringMatching(/^[1-9]/) });
  const audit = postgresAudit(one.base.db);
  const found = await verifyLog(
    { audit, writeLetter: textLetter, sha256, files: one.files },
    { heads: [outcome.head] },
    listener,
  );
  expect(found).toMatchObject({ findings: 0, files: 2, head: outcome.head });
  expect(await one.files.read(papers[0]?.file.sha256 ?? '')).toEqual(Buffer.from(papers[0]?.bytes ?? []));

  // The work goes on: an event, a paper, an upload continued, a number nobody has, a row with a number of its own.
  const stored = await one.needs.cases.read(caseNumber);
  const appealed = await addEvents(one.needs, caseNumber, stored, [caseEvent('determination-received')]);
  expect(appealed.kind).toBe('changed');
  expect(await one.send(caseNumber, pagedFile('a new page'))).toMatchObject({ kind: 'received' });
  expect(await one.needs.uploads.add('begun', 4, new Uint8Array(6), clock.now())).toBe(true);
  expect(await one.needs.cases.nextNumber(2016)).toBe('CM16-0000002');
  const again = await verifyLog(
    { audit, writeLetter: textLetter, sha256, files: one.files },
    { heads: [outcome.head] },
    listener,
  );
  expect(again).toMatchObject({ findings: 0, files: 3 });
});

test('a backup is there whole or not at all, for its owner alone, and never over another', async () => {
  expect(readdirSync(kept)).toEqual(['monday.imr']);
  expect(statSync(archive).mode & 0o777).toBe(0o600);
  const one = await world('migrated');
  open.push(one);
  const needs = {
    source: postgresBackupSource(one.base.server),
    files: one.files,
    writeArchive: writeTar,
    gzip,
    sha256,
    clock,
  };
  await expect(backUp(needs, { path: archive, withFiles: true }, quiet)).rejects.toThrow('EEXIST');
  const { source } = needs;
  const failing = {
    moment: <T>(look: Parameters<typeof source.moment<T>>[0]) =>
      source.moment<T>(moment => look({ ...moment, files: () => Promise.resolve(['0'.repeat(64)]) })),
  };
  await expect(
    backUp({ ...needs, source: failing }, { path: path.join(kept, 'no.imr'), withFiles: true }, quiet),
  ).rejects.toThrow('is not in the store');
  expect(readdirSync(kept)).toEqual(['monday.imr']);
});

test('tar lists it', () => {
  const { stdout } = spawnSync('tar', ['tf', archive], { encoding: 'utf8' });
  expect(stdout.split('\n')).toContain('tables/case_events/000001.copy.gz');
  expect(stdout.trimEnd().endsWith('manifest.json')).toBe(true);
});

test('a database that holds something is left as it is', async () => {
  const one = await world('migrated');
  open.push(one);
  await one.needs.cases.nextNumber(2016);
  const there = await content(one.base.db);
  expect(await restoreTo(one)).toEqual({
    kind: 'refused',
    reason: 'the database is not empty (case_serials has rows): name a new one',
  });
  expect(await content(one.base.db)).toEqual(there);
});

/** A backup with something done to it. */
function changed(name: string, change: (bytes: Buffer) => Buffer): string {
  const copy = path.join(kept, name);
  writeFileSync(copy, change(readFileSync(archive)));
  return copy;
}

function at(bytes: Buffer, name: string): number {
  const found = bytes.indexOf(name);
  if (found < 0) throw new Error(`no ${name}`);
  return found;
}

// biome-ignore format: a table reads in columns
test.each([
  // what was done to it                what is said
  ['cut off',                           (bytes: Buffer) => bytes.subarray(0, bytes.length - 3000),                                               /cut off|no manifest/],
  ['a row changed',                     (bytes: Buffer) => { bytes.writeUInt8(1, at(bytes, 'tables/case_events/') + 512 + 20); return bytes; },   /tables\/case_events\/000001.copy.gz is damaged/],
  ['a table taken out',                 (bytes: Buffer) => Buffer.concat([bytes.subarray(0, at(bytes, 'tables/')), bytes.subarray(at(bytes, 'tables/cases/'))]), /is missing/],
  ['no backup at all',                  () => Buffer.from('a letter, of which nobody made a backup'.repeat(40)),                                  /no backup/],
  ['nothing in it',                     () => Buffer.alloc(0),                                                                                    /cut off/],
])('%s: nothing is written, and it is said', async (_why, change, said) => {
  const one = await emptyWorld();
  const file = changed(`changed-${randomUUID()}.imr`, change);
  const outcome = await restoreTo(one, file).catch((error: unknown) => ({ kind: 'refused', reason: String(error) }));
  expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringMatching(said) });
  expect(await content(one.base.db)).toEqual({});
  rmSync(file);
});

test('a file changed in the backup, or another key: no row stays, and the same backup whole goes in afterwards', async () => {
  const one = await emptyWorld();
  const name = fileName(papers[0]?.file.sha256 ?? '');
  const file = changed('changed-file.imr', bytes => {
    const place = at(bytes, name) + 512 + 90; // behind the header of the entry and that of the sealed file
    bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    return bytes;
  });
  await expect(restoreTo(one, file)).rejects.toThrow(/is damaged or was changed/);
  const others = await openFileStore({
    dataFolder: one.folder,
    files: { folder: path.join(one.folder, 'other'), keys: [Buffer.alloc(32, 'x').toString('base64')], s3: null },
  });
  await expect(restoreTo({ ...one, files: others })).rejects.toThrow(/master key .* which is not at hand/);
  expect(Object.values(await content(one.base.db)).every(rows => rows.startsWith('0 '))).toBe(true);
  expect(await restoreTo(one)).toMatchObject({ kind: 'restored', files: 2 });
  rmSync(file);
});

test('on the command line: a backup, a restore with its audit, and one line for what cannot be', async () => {
  const one = await emptyWorld();
  const environment = {
    ...process.env,
    DATABASE_URL: urlOf(one.base.server),
    DATA_FOLDER: path.join(one.folder, 'data'),
    FILES_KEY: key,
  };
  mkdirSync(environment.DATA_FOLDER);
  const imr = (...words: string[]) =>
    spawnSync(process.execPath, ['src/main.ts', ...words], { env: environment, encoding: 'utf8' });
  const restored = imr('restore', archive);
  // Letters of the tests are text where the program writes PDF: the audit finds each of them, and only them.
  expect(restored.stderr).toMatch(/restored as of 2016-12-02T08:00:00.000Z: \d+ tables, \d+ rows/);
  const lines = restored.stdout
    .trim()
    .split('\n')
    .map(line => z.looseObject({}).parse(JSON.parse(line)));
  expect(lines.at(-1)).toMatchObject({ file: archive, restored: { files: 2 } });
  const tuesday = path.join(kept, 'tuesday.imr');
  const backup = imr('backup', '--out', tuesday);
  expect([backup.status, JSON.parse(backup.stdout)]).toMatchObject([0, { file: tuesday, backup: { files: 2 } }]);
  const full = imr('restore', tuesday);
  expect([full.status, full.stderr]).toEqual([
    3,
    expect.stringMatching(/^imr restore: .* is not empty \(\w+ has rows\): name a new one\n$/),
  ]);
  expect(await content(one.base.db)).toEqual(before);
  truncateSync(tuesday, 0);
}, 120_000);
