import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openFile } from '#adapters/formats/open-file.ts';
import { openConverted } from '#adapters/formats/pages/open-converted.ts';
import { pageDrawer } from '#adapters/pages/draw/page-drawer.ts';
import { pagePool } from '#adapters/pages/page-pool.ts';
import { postgresCases } from '#adapters/postgres/cases.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { postgresRecords } from '#adapters/postgres/records/record-store.ts';
import { openFileStore } from '#adapters/store/file-store.ts';
import { openCase } from '#commands/open-case.ts';
import { imageOfPage } from '#commands/records/image-of-page.ts';
import { indexRecord } from '#commands/records/index-record.ts';
import { pageOfRecord } from '#commands/records/page-of-record.ts';
import { readPages } from '#commands/records/read-pages.ts';
import { receiveSubmission } from '#commands/records/receive-submission.ts';
import { recordChronology, recordTimeline } from '#commands/records/record-over-time.ts';
import { searchRecord } from '#commands/records/search-record.ts';
import { caseFile, document } from '../test/builders/case-file.ts';
import { lines, next } from './material/born-digital.ts';
import type { PdfsToWrite } from './material/write-pdfs.ts';
import { figure, print, processorTime, ticks } from './material/measure.ts';

/**
 * The record of a case from upload to facts, in a real database with encrypted files: born-digital PDFs of 100 pages, some
 * 350 words a page, drawn from the reports of the sample cases, sent to a server that has read before. `node bench/record.ts 1000` measures fewer pages.
 */
const most = Number(process.argv[2] ?? 10_000);
const perFile = 100;
const readers = availableParallelism();

const folder = mkdtempSync(join(tmpdir(), 'openimr-bench-'));
chmodSync(folder, 0o755); // as root the server runs as another user, who must pass
const embedded = await startEmbeddedPostgres(join(folder, 'data'));
const db = openDatabase(embedded.server, error => process.stderr.write(`${error.message}\n`));
const pool = pagePool({ openConverted });
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 100);
try {
  await migrate(db);
  const records = postgresRecords(db, () => Promise.resolve());
  const dataFolder = join(folder, 'data');
  const files = await openFileStore({ dataFolder, files: { folder: join(folder, 'files'), keys: null, s3: null } });
  const needs = {
    records,
    submissions: records,
    files,
    openFile,
    readPages: pool.readPages,
    cases: postgresCases(db, () => Promise.resolve()),
    clock: systemClock,
    newId: randomUUID,
    drawPage: pageDrawer({ files }),
    pause: setTimeout,
  };

  await warmUp(needs);
  for (const pages of [1000, most].filter((count, index) => index === 0 || count > 1000)) {
    const caseNumber = `CM16-${String(pages).padStart(7, '0')}`;
    await openCase(needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
    await measured(caseNumber, pages, await written(pages, pages), needs);
  }
} finally {
  clearInterval(watch);
  pool.close();
  await db.destroy();
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}

type Needs = Parameters<typeof receiveSubmission>[0] &
  Parameters<typeof indexRecord>[0] &
  Parameters<typeof imageOfPage>[0] &
  Parameters<typeof openCase>[0] &
  Parameters<typeof readPages>[0];

/** A case of 1,000 pages first, so that what is measured is a server that has read before: its threads started, its code compiled. */
async function warmUp(needs: Needs): Promise<void> {
  const caseNumber = 'CM16-0000001';
  await openCase(needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  const paths = await written(1000, 1_000_000);
  const sent = paths.map((path, index) => ({ name: `${index + 1}.pdf`, content: createReadStream(path) }));
  await receiveSubmission(needs, { caseNumber, sender: 'Example', party: 'physician', by: 'api' }, sent);
  for (const file of await needs.records.files(caseNumber)) await readPages(needs, file);
}

/** Files of so many pages altogether, on the disk; their pages are numbered from `first`. */
async function written(pages: number, first: number): Promise<readonly string[]> {
  const paths = Array.from({ length: pages / perFile }, (_, index) => join(folder, `${first}-${index}.pdf`));
  const workerData: PdfsToWrite = { paths, perFile, first };
  const writer = new Worker(new URL('./material/write-pdfs.ts', import.meta.url), { workerData });
  await once(writer, 'exit');
  return paths;
}

/** The most memory until so many of the whole were done. */
function memoryCurve(whole: number, pages: number, marks: readonly number[]) {
  const most: number[] = [];
  let done = 0;
  return {
    step: () => {
      done += 1;
      if (marks.some(mark => done === Math.round((mark / pages) * whole))) most.push(peak);
    },
    told: () => most.map(bytes => figure(bytes / 1e6)).join(', '),
  };
}

async function measured(caseNumber: string, pages: number, pdfs: readonly string[], needs: Needs): Promise<void> {
  const { records } = needs;
  peak = 0;
  const before = processorSeconds();
  const begun = performance.now();
  const since = () => (performance.now() - begun) / 1000;
  const sent = pdfs.map((path, index) => ({ name: `${index + 1}.pdf`, content: createReadStream(path) }));
  await receiveSubmission(needs, { caseNumber, sender: 'Example', party: 'physician', by: 'api' }, sent);
  const received = since();
  const marks = [1000, 2000, 5000, 10_000].filter(mark => mark <= pages);
  const reading = memoryCurve(pages, pages, marks);
  const waiting = (await records.files(caseNumber)).values();
  const read = async () => {
    for (const file of waiting) await readPages(needs, file, { step: reading.step });
  };
  await Promise.all(Array.from({ length: readers }, read));
  const searchable = since();
  const spent = processorSeconds() - before;
  let indexing = memoryCurve(1, pages, marks);
  peak = 0;
  const outcome = await indexRecord(
    needs,
    { caseNumber },
    { begun: documents => (indexing = memoryCurve(documents, pages, marks)), step: () => indexing.step() },
  );
  const found = since();
  peak = 0;
  const chronology = await recordChronology(needs, { caseNumber });
  const events = chronology.kind === 'shown' ? chronology.events.length : 0;
  await recordTimeline(needs, { caseNumber });
  const whole = since();
  const facts = Object.values(await records.factCounts(caseNumber)).reduce((sum, count) => sum + count, 0);
  const linking = peak;
  const [peer, places] = [pdftotext(pdfs, '-layout'), pdftotext(pdfs, '-bbox-layout')];
  const documents = outcome.kind === 'indexed' ? outcome.documents : 0;
  const searched = await searchTimes(needs, caseNumber);
  const ilike = await ilikeTimes(caseNumber);
  const shown = await times(200, () => pageOfRecord(needs, { caseNumber, page: 1 + next(pages) }));
  const drawn = await times(50, () => imageOfPage(needs, { caseNumber, page: 1 + next(pages), width: 1000 }));
  const { rows } = await sql<{ name: string; bytes: string }>`
    select relname as name, pg_total_relation_size(oid) as bytes from pg_class where relname in ('record_pages', 'record_facts')`.execute(
    db,
  );
  const sizes = rows.map(({ name, bytes }) => `${name.replace('record_', '')} ${figure(Number(bytes) / 1e6)} MB`);
  print(
    `record: ${figure(pages)} born-digital pages, ${figure(documents)} documents, ${figure(facts)} facts, ${readers} cores`,
    [
      ['pages a second, upload to kept, opened and counted', figure(pages / received)],
      ['pages a second, upload to read, kept and searchable', figure(pages / searchable)],
      ['peer: pdftotext on the same files, a process a file, text not kept', beside(pages, searchable, peer.seconds)],
      [
        'peer: pdftotext -bbox-layout, which finds words with places as we do',
        beside(pages, searchable, places.seconds),
      ],
      [
        'processor seconds for 1,000 pages, database included; pdftotext; with places',
        [spent, peer.spent, places.spent].map(each => figure((each * 1000) / pages)).join('; '),
      ],
      ['seconds, upload to documents and facts', figure(found)],
      [`seconds, upload to chronology (${figure(events)} events) and facts linked over time`, figure(whole)],
      [`most memory in MB, at ${marks.map(figure).join(', ')} pages: reading`, reading.told()],
      ['the same: finding documents and facts', indexing.told()],
      ['most memory: facts linked over time', `${figure(linking / 1e6)} MB`],
      ['search, 200 queries: p50; p95; slowest', inWords(searched)],
      ['peer: ILIKE over the text of the case', inWords(ilike)],
      ['a page with its words: p50; p95; slowest', inWords(shown)],
      ['a page drawn 1,000 pixels wide: p50; p95; slowest', inWords(drawn)],
      ['in the database, indexes included', sizes.join(', ')],
    ],
  );
}

function beside(pages: number, ours: number, theirs: number): string {
  return `${figure(pages / theirs)} (${figure(theirs / ours)} of it)`;
}

/** Seconds by the clock and of the processor, a process for each file, one after the other. */
function pdftotext(paths: readonly string[], layout: string): { readonly seconds: number; readonly spent: number } {
  const before = processorSeconds();
  const begun = performance.now();
  for (const path of paths) {
    const { status } = spawnSync('pdftotext', [layout, path, '-'], { stdio: 'ignore' });
    if (status !== 0) throw new Error(`pdftotext ended with ${status}`);
  }
  return { seconds: (performance.now() - begun) / 1000, spent: processorSeconds() - before };
}

/** Processor time of this process, the programs it ran and the database, in seconds; of this process alone where the system does not tell more. */
function processorSeconds(): number {
  const own = processorTime() / 1000;
  if (!existsSync('/proc/self/stat')) return own;
  const [postmaster = ''] = readFileSync(join(folder, 'data/postgres/cluster/postmaster.pid'), 'utf8').split('\n');
  const sessions = readdirSync('/proc').filter(name => /^\d+$/u.test(name));
  const served = [...sessions.map(ticks).filter(({ parent }) => parent === postmaster), ticks(postmaster)];
  return own + served.reduce((sum, each) => sum + each.own + each.waited, 0) / 100;
}

/** Words common and rare, phrases, beginnings of words, several words. */
function query(): string {
  const words = (lines[next(lines.length)] ?? '').match(/[A-Za-z]{3,}/g) ?? ['pain'];
  const [one = 'pain', two = 'the'] = [words[next(words.length)], words[next(words.length)]];
  const at = next(Math.max(1, words.length - 2));
  const kinds = [
    one,
    `${one} ${two}`,
    `"${words.slice(at, at + 3).join(' ')}"`,
    `${one.slice(0, 4)}*`,
    'pain',
    '"of the"',
  ];
  return kinds[next(kinds.length)] ?? one;
}

function searchTimes(needs: Needs, caseNumber: string) {
  return times(200, () => searchRecord(needs, { caseNumber, query: query(), skip: 0, limit: 50 }));
}

function ilikeTimes(caseNumber: string) {
  return times(40, () => {
    const like = `%${query().replaceAll(/["*]/g, '')}%`;
    return sql`select first_page + pages.number - 1, text from record_pages as pages
      join record_case_files as held on held.file = pages.file
      where case_number = ${caseNumber} and text ilike ${like} order by 1 limit 50`.execute(db);
  });
}

async function times(count: number, once: () => Promise<unknown>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const begun = performance.now();
    await once();
    all.push(performance.now() - begun);
  }
  return all.toSorted((a, b) => a - b);
}

function inWords(sorted: readonly number[]): string {
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [0.5, 0.95, 1].map(share => `${figure(at(share))} ms`).join('; ');
}
