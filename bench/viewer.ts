import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openFile } from '#adapters/formats/open-file.ts';
import { pagePool } from '#adapters/pages/page-pool.ts';
import { postgresCases } from '#adapters/postgres/cases.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { postgresRecords } from '#adapters/postgres/records/record-store.ts';
import { openFileStore } from '#adapters/store/file-store.ts';
import { openCase } from '#commands/open-case.ts';
import { indexRecord } from '#commands/records/index-record.ts';
import { readPages } from '#commands/records/read-pages.ts';
import { receiveSubmission } from '#commands/records/receive-submission.ts';
import { caseFile, document } from '../test/builders/case-file.ts';
import { deskCookie } from '../test/sign-in.ts';
import { startProfile } from '../test/e2e/app/browser.ts';
import { next, pdfOf } from './material/born-digital.ts';
import { figure, print } from './material/measure.ts';

/**
 * The viewer of the web app on a record of 10,000 pages, in the real browser against the real server: until the first page is
 * drawn, turning page by page, jumping far, and what the browser takes. Needs `npm run build:web`.
 */
const pages = 10_000;
const perFile = 100;
const caseNumber = 'CM16-0010000';
const turns = 100;
const jumps = 15;

const folder = mkdtempSync(join(tmpdir(), 'openimr-viewer-'));
chmodSync(folder, 0o755); // as root the database runs as another user, who must pass
const started: ChildProcess[] = [];
let cookie = '';
try {
  if (existsSync('dist/web/index.html')) {
    await fill();
    await look();
  } else process.stderr.write('viewer: the web app is not built; npm run build:web\n');
} finally {
  for (const server of started) {
    if (server.exitCode !== null) continue;
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}

/** A record of 100 files, of which the first is read and searched for facts, and the others say the same. */
async function fill(): Promise<void> {
  const embedded = await startEmbeddedPostgres(folder);
  const db = openDatabase(embedded.server, error => process.stderr.write(`${error.message}\n`));
  const pool = pagePool({ threads: 1 });
  await migrate(db);
  const records = postgresRecords(db, () => Promise.resolve());
  const files = await openFileStore({
    dataFolder: folder,
    files: { folder: join(folder, 'files'), keys: null, s3: null },
  });
  const needs = {
    records,
    submissions: records,
    files,
    openFile,
    readPages: pool.readPages,
    cases: postgresCases(db, () => Promise.resolve()),
    clock: systemClock,
    newId: randomUUID,
  };
  await openCase(needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  const pdf = pdfOf(perFile, 0);
  const sent = Array.from({ length: pages / perFile }, (_, index) => ({
    name: `${index + 1}.pdf`,
    content: [Buffer.concat([pdf, Buffer.from(`%${index}\n`)])],
  })).map(({ name, content }) => ({ name, content: asSent(content) }));
  await receiveSubmission(needs, { caseNumber, sender: 'Example', party: 'physician', by: 'api' }, sent);
  const [first] = await records.files(caseNumber);
  if (first === undefined) throw new Error('no file was kept');
  await readPages(needs, first);
  await indexRecord(needs, { caseNumber });
  const others = sql`from record_files as other, record_files as own where own.sha256 = ${first.sha256} and other.number <> own.number`;
  for (const copied of [
    sql`insert into record_pages select other.number, page.number, text, words, width, height, turned, source, confidence, blank, fax_header, page.error
      from record_pages as page, (select other.number, own.number as of ${others}) as other where page.file = other.of`,
    sql`insert into record_words select other.number, word.number, searched
      from record_words as word, (select other.number, own.number as of ${others}) as other where word.file = other.of`,
    sql`update record_files set next_page = ${perFile + 1}`,
    sql`insert into record_documents select case_number, first + n * ${perFile}, last + n * ${perFile}, kind, title, date, author, provider, copy_of, corrected, facts_of
      from record_documents, generate_series(1, ${pages / perFile - 1}) as n`,
    sql`insert into record_facts select case_number, page + n * ${perFile}, number, document + n * ${perFile}, kind, fact
      from record_facts, generate_series(1, ${pages / perFile - 1}) as n`,
    sql`update record_indexes set pages = ${pages}`,
  ])
    await copied.execute(db);
  await sql`vacuum analyze`.execute(db);
  cookie = await deskCookie(db);
  pool.close();
  await db.destroy();
  await embedded.stop();
}

async function* asSent(content: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* content;
}

async function look(): Promise<void> {
  const url = await serve();
  const browser = await startProfile(join(folder, 'profile'), { width: 1280, height: 860 });
  const [name = '', value = ''] = cookie.split('=');
  await browser.addCookies([{ name, value, url }]);
  const open = async () => {
    const page = await browser.newPage();
    const begun = performance.now();
    await page.goto(`${url}/cases/${caseNumber}/record`);
    await drawn(page, 1);
    return { page, took: performance.now() - begun };
  };
  const cold = await open();
  await cold.page.close();
  const { page, took: warm } = await open();
  const turned = await times(turns, async turn => {
    await page.keyboard.press('j');
    await drawn(page, turn + 2);
  });
  const jumped = await times(jumps, async () => {
    const to = 200 + next(pages - 300);
    const field = page.getByLabel('Page', { exact: true });
    await field.fill(String(to));
    await field.press('Enter');
    await drawn(page, to);
  });
  const memory = memoryOf('chrom');
  await browser.close();
  print(`viewer: ${figure(pages)} pages in the browser, ${turns} turns, ${jumps} jumps`, [
    ['first page drawn: cold; warm', `${figure(cold.took)} ms; ${figure(warm)} ms`],
    ['turning to the next page: p50; p95; slowest', inWords(turned)],
    ['jumping far: p50; p95; slowest', inWords(jumped)],
    ['browser, all processes: shared pages counted once; in each', memory],
  ]);
}

async function drawn(page: Page, number: number): Promise<void> {
  await page.locator(`[data-page="${number}"] [data-picture="drawn"]`).waitFor({ timeout: 60_000 });
}

/** Starts the server as `npm start` does and answers where it is reached. */
async function serve(): Promise<string> {
  const server = spawn(process.execPath, ['src/main.ts', 'serve'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_FOLDER: folder, FILES_FOLDER: join(folder, 'files') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  started.push(server);
  for await (const line of createInterface(server.stderr)) {
    const url = /OpenIMR runs at (http\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    server.stderr.resume();
    return url;
  }
  throw new Error('the server did not start');
}

/** Milliseconds of each run; between two of them a reader looks at the page. */
async function times(count: number, once: (run: number) => Promise<void>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const begun = performance.now();
    await once(run);
    all.push(performance.now() - begun);
    await setTimeout(300);
  }
  return all.toSorted((a, b) => a - b);
}

function inWords(sorted: readonly number[]): string {
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [0.5, 0.95, 1].map(share => `${figure(at(share))} ms`).join('; ');
}

/** Memory of the processes this one started whose program is called so. */
function memoryOf(name: string): string {
  const processes = readdirSync('/proc').filter(entry => /^\d+$/u.test(entry));
  const parents = new Map(processes.map(pid => [pid, told(`/proc/${pid}/status`, 'PPid')]));
  const isOurs = (pid: string | undefined): boolean =>
    pid !== undefined && pid !== '0' && (pid === String(process.pid) || isOurs(parents.get(pid)));
  const own = processes.filter(pid => isOurs(pid) && told(`/proc/${pid}/status`, 'Name').includes(name));
  const sum = (what: string) =>
    own.reduce((all, pid) => all + Number.parseInt(told(`/proc/${pid}/smaps_rollup`, what) || '0', 10) / 1000, 0);
  const each = own.map(
    pid => `${typeOf(pid)} ${figure(Number.parseInt(told(`/proc/${pid}/smaps_rollup`, 'Pss') || '0', 10) / 1000)}`,
  );
  return `${figure(sum('Pss'))} MB; ${figure(sum('Rss'))} MB (${each.join(', ')})`;
}

/** What a process of the browser is for, as its command line says. */
function typeOf(pid: string): string {
  const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return /--utility-sub-type=(?:\w+\.)*(\w+)/u.exec(line)?.[1] ?? /--type=([\w-]+)/u.exec(line)?.[1] ?? 'browser';
}

function told(path: string, field: string): string {
  try {
    return new RegExp(`^${field}:\\s*(\\S+)`, 'mu').exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  } catch {
    return ''; // it ended meanwhile
  }
}
