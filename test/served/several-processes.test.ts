import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { caseEvent, signature } from '../builders/case-events.ts';
import { caseFile } from '../builders/case-file.ts';
import { sha256 } from '../builders/filled-log.ts';
import { postgresAudit } from '../../src/adapters/postgres/audit.ts';
import { type Database, openDatabase } from '../../src/adapters/postgres/database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/adapters/postgres/embedded.ts';
import { migrations } from '../../src/adapters/postgres/migrate.ts';
import { postgresCases } from '../../src/adapters/postgres/cases.ts';
import { Filed } from '../../src/api/applications/contract.ts';
import { checkChain } from '../../src/commands/audit/check-chain.ts';
import { addEvents } from '../../src/commands/change-case.ts';
import { urlOf } from '../database.ts';
import { type AppProcess, appProcess } from './app-process.ts';
import { application, ask } from './client.ts';
import { astray, storm } from './storm.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'openimr-several-'));
chmodSync(folder, 0o755); // as root the server runs as nobody, who must pass
let postgres: EmbeddedPostgres;
let db: Database;
let first: AppProcess;
let second: AppProcess;

beforeAll(async () => {
  postgres = await startEmbeddedPostgres(folder);
  db = openDatabase(postgres.server, () => undefined);
  const settings = { DATABASE_URL: urlOf(postgres.server), DATA_FOLDER: path.join(folder, 'data') };
  [first, second] = await Promise.all([appProcess(settings), appProcess(settings)]);
});
afterAll(async () => {
  for (const app of [first, second]) app.child.kill('SIGKILL');
  await Promise.all([first.ended, second.ended]);
  await db.destroy();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const UpToDate = z.object({ upToDate: z.literal(true) });

/** Looks until it is so. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 300; looks += 1) {
    if (await isSo()) return;
    await pause(100);
  }
  throw new Error(`${what}: not within 30 s`);
}

const count = async (query: ReturnType<typeof sql<{ count: number }>>) => (await query.execute(db)).rows[0]?.count;

/** The rows of the log, after every link of it was found whole. */
async function soundLog(): Promise<number> {
  const wrong = await postgresAudit(db).snapshot(async ({ log }) => {
    const chain = checkChain(text => sha256(new TextEncoder().encode(text)), []);
    for await (const batch of log()) for (const entry of batch) chain.add(entry);
    return chain.end();
  });
  expect(wrong).toEqual([]);
  return (await count(sql<{ count: number }>`select count(*)::int as count from case_events`)) ?? 0;
}

async function filed(serial: number): Promise<string> {
  const answer = await ask(serial % 2 === 0 ? first : second, 'POST', '/applications', application(serial));
  expect(answer?.status).toBe(201);
  return Filed.parse(answer?.body).caseNumber;
}

test('two that start at once on an empty database migrate it once, and both are ready', async () => {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
  for (const { url } of [first, second])
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready' });
});

test('an upload begun at one goes on at the other; the file is read once, whoever reads it', async () => {
  const caseNumber = await filed(1_000);
  const bytes = readFileSync('samples/records/one-case/01-claims-administrator/decision-and-application.pdf');
  const tus = { 'tus-resumable': '1.0.0', cookie: first.cookie };
  const uploads = `/api/v1/cases/${caseNumber}/record/uploads`;
  const metadata = `filename ${Buffer.from('paper.pdf').toString('base64')}`;
  const begun = await fetch(`${first.url}${uploads}`, {
    method: 'POST',
    headers: { ...tus, 'upload-length': `${bytes.length}`, 'upload-metadata': metadata },
  });
  const place = begun.headers.get('location') ?? '';
  const piece = (app: AppProcess, offset: number, part: Uint8Array<ArrayBuffer>) =>
    fetch(`${app.url}${place}`, {
      method: 'PATCH',
      headers: { ...tus, 'upload-offset': `${offset}`, 'content-type': 'application/offset+octet-stream' },
      body: part,
    });
  const half = Math.floor(bytes.length / 2);
  expect((await piece(first, 0, new Uint8Array(bytes.subarray(0, half)))).status).toBe(204);
  const head = await fetch(`${second.url}${place}`, { method: 'HEAD', headers: tus });
  expect(head.headers.get('upload-offset')).toBe(`${half}`);
  expect((await piece(second, half, new Uint8Array(bytes.subarray(half)))).status).toBe(204);
  const submission = { sender: 'Example', party: 'attorney', by: 'web', uploads: [{ id: place.split('/').at(-1) }] };
  const submitted = await ask(first, 'POST', `/cases/${caseNumber}/record/submissions`, submission);
  expect(submitted?.status).toBe(201);
  // An index may be made before the first page is read.
  await until('the record is read and indexed', async () => {
    const shown = await ask(second, 'GET', `/cases/${caseNumber}/record`);
    return UpToDate.safeParse(shown?.body).success;
  });
  const pages = sql<{ count: number }>`select count(*)::int as count from record_pages`;
  const seen = await Promise.all([first, second].map(app => ask(app, 'GET', `/cases/${caseNumber}/record`)));
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]).toMatchObject({ status: 200, body: { pages: { read: await count(pages) } } });
  expect(await count(sql<{ count: number }>`select count(*)::int as count from record_files`)).toBe(1);
});

test('the same act at both at once is done at one of them', async () => {
  const cases = await Promise.all([1, 2, 3, 4, 5, 6].map(filed));
  expect(new Set(cases).size).toBe(6);
  for (const caseNumber of cases) {
    const both = await Promise.all([first, second].map(app => ask(app, 'POST', `/cases/${caseNumber}/screening`)));
    const statuses = both.map(answer => answer?.status ?? 0).toSorted((a, b) => a - b);
    expect([
      [200, 409],
      [200, 422],
    ]).toContainEqual(statuses);
  }
  await soundLog();
});

/** Cases that are signed and wait for their letters. */
async function signedCases(from: number, many: number): Promise<string[]> {
  const cases = postgresCases(db, () => Promise.resolve());
  const needs = { cases, clock: { now: () => '2016-12-01T08:00:00.000Z', today: () => '2016-12-01' } };
  const numbers = Array.from({ length: many }, (_, index) => `CM15-${String(from + index).padStart(7, '0')}`);
  for (const caseNumber of numbers) {
    for (const event of [
      caseEvent('case-opened', { caseFile: caseFile({ caseNumber }) }),
      caseEvent('reviewer-assigned'),
      ...[0, 1].map(item => caseEvent('item-decided', { item })),
      null,
    ]) {
      const stored = await cases.read(caseNumber);
      const next = event ?? (stored === null ? null : signature(stored.case));
      if (next === null) throw new Error('nothing to sign');
      expect(await addEvents(needs, caseNumber, stored, [next])).toMatchObject({ kind: 'changed' });
    }
  }
  return numbers;
}

test('letters that wait are written by either, each once, however often they are asked for', async () => {
  const waiting = await signedCases(1, 8);
  const boss = new PgBoss({ ...postgres.server, supervise: false, schedule: false });
  await boss.start();
  for (const caseNumber of [...waiting, ...waiting]) {
    await boss.send('issue-letter', { caseNumber }, { singletonKey: caseNumber });
  }
  const issued = sql<{ count: number }>`select count(*)::int as count from case_events where kind = 'letter-issued'`;
  const left = sql<{ count: number }>`select count(*)::int as count from pgboss.job
    where name = 'issue-letter' and state in ('created', 'active')`;
  await until(
    'every letter is issued',
    async () => (await count(issued)) === waiting.length && (await count(left)) === 0,
  );
  await boss.stop({ graceful: false });
  const letters = sql<{ count: number }>`select count(distinct case_number)::int as count from letters`;
  expect([await count(issued), await count(letters)]).toEqual([waiting.length, waiting.length]);
  await soundLog();
});

test('killed at work, both an app and PostgreSQL: nothing accepted is lost, nothing is done twice', async () => {
  let apps = [first, second];
  const over = { over: false };
  const stormed = storm(() => apps, 6, over);
  await pause(1_500 + Math.random() * 500);
  first.child.kill('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');
  apps = [second];
  await pause(1_000 + Math.random() * 500);
  const pid = Number.parseInt(readFileSync(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
  process.kill(pid, 'SIGKILL');
  await postgres.revive();
  await until('the app is ready again', async () => {
    const answer = await fetch(`${second.url}/ready`).catch(() => null);
    return answer?.ok === true;
  });
  await pause(1_000);
  over.over = true;
  const accepted = await stormed;
  expect(accepted.unanswered).toBeGreaterThan(0);
  expect(accepted.screened.size).toBeGreaterThan(10);
  expect(await astray(db, accepted)).toEqual([]);
  await soundLog();
}, 120_000);
