import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { postgresAudit } from '#adapters/postgres/audit.ts';
import { postgresCases } from '#adapters/postgres/cases.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import { postgresLetters } from '#adapters/postgres/letters.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { pdfLetters } from '#adapters/pdf/write-letter.ts';
import { checkChain } from '#commands/audit/check-chain.ts';
import { verifyLog } from '#commands/audit/verify-log.ts';
import type { WriteLetter } from '#commands/ports.ts';
import { writeLetter } from '#commands/write-letter.ts';
import { fillLog, sha256, textLetter } from '../test/builders/filled-log.ts';
import { figure, print } from './material/measure.ts';

/** A log of a few thousand rows in a real database, of cases in every part of their life, half of them with letters. */
const cases = 300;
const runs = 3;

const folder = mkdtempSync(join(tmpdir(), 'openimr-bench-'));
chmodSync(folder, 0o755); // as root the database runs as nobody, who must pass
const embedded = await startEmbeddedPostgres(folder);
const db = openDatabase(embedded.server, error => process.stderr.write(`${error.message}\n`));
try {
  await migrate(db);
  const setLetter = pdfLetters();
  const pdf: WriteLetter = (determination, form) => writeLetter({ setLetter }, determination, form);
  const stores = { cases: postgresCases(db, () => Promise.resolve()), letters: postgresLetters(db) };
  const rows = await fillLog(stores, cases, pdf);
  const quiet = { found: () => Promise.resolve(), begun: () => undefined, step: () => undefined };
  const audit = postgresAudit(db);
  const summary = await verifyLog({ audit, writeLetter: pdf, sha256, files: null }, { heads: [] }, quiet);
  if (summary.findings > 0) throw new Error(`${summary.findings} findings in an untouched log`);

  const whole = await seconds(() => verifyLog({ audit, writeLetter: pdf, sha256, files: null }, { heads: [] }, quiet));
  // Letters as text differ from those kept: that each is told is part of the work.
  const withoutPdf = await seconds(() =>
    verifyLog({ audit, writeLetter: textLetter, sha256, files: null }, { heads: [] }, quiet),
  );
  const chain = await seconds(() =>
    audit.snapshot(async ({ log }) => {
      const check = checkChain(text => sha256(Buffer.from(text)), []);
      for await (const batch of log()) for (const entry of batch) check.add(entry);
      return check.end();
    }),
  );
  const peer = await seconds(async () => {
    const all = await sql<object>`select * from case_events order by position`.execute(db);
    return all.rows.map(row => createHash('sha256').update(JSON.stringify(row)).digest('hex'));
  });
  print(`audit: ${rows} rows, ${cases} cases, ${summary.letters} letters, from PostgreSQL, median of ${runs}`, [
    ['rows a second: seals, links and places', figure(rows / chain)],
    ['rows a second: the same, replay, clocks and letters as text', figure(rows / withoutPdf)],
    ['rows a second: the same, every letter as a PDF, byte for byte', figure(rows / whole)],
    ['letters written again a second', figure(summary.letters / Math.max(whole - withoutPdf, 0.001))],
    ['peer: the table in memory, one hash a row, nothing compared', figure(rows / peer)],
  ]);
} finally {
  await db.destroy();
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Median wall clock of a few runs, after one to warm up. */
async function seconds(once: () => Promise<unknown>): Promise<number> {
  await once();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await once();
    times.push((performance.now() - start) / 1000);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
