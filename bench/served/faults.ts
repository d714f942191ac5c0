import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { postgresAudit } from '#adapters/postgres/audit.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import { verifyLog } from '#commands/audit/verify-log.ts';
import { sha256, textLetter } from '../../test/builders/filled-log.ts';
import { urlOf } from '../../test/database.ts';
import { type AppProcess, appProcess } from '../../test/served/app-process.ts';
import { astray, storm } from '../../test/served/storm.ts';
import { figure, print } from '../measure.ts';

/**
 * Two app processes on one PostgreSQL under load; at random moments one of the three is killed and started again. Then: is everything
 * that was accepted there, once, and does the log of all cases stand? `node bench/served/faults.ts --seconds 600`.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, callers: { type: 'string', default: '8' } },
});
const folder = mkdtempSync(join(tmpdir(), 'openimr-faults-'));
chmodSync(folder, 0o755); // as root the database runs as nobody, who must pass
const postgres = await startEmbeddedPostgres(folder);
const db = openDatabase(postgres.server, () => undefined);
const settings = { DATABASE_URL: urlOf(postgres.server), DATA_FOLDER: join(folder, 'data'), LOG_LEVEL: 'silent' };
const start = () => appProcess(settings);
const apps = new Set<AppProcess>([await start(), await start()]);

async function killApp(): Promise<void> {
  const [victim] = [...apps].toSorted(() => Math.random() - 0.5);
  if (victim === undefined) return;
  apps.delete(victim);
  victim.child.kill('SIGKILL');
  await victim.ended;
  apps.add(await start());
}

async function killPostgres(): Promise<void> {
  process.kill(Number.parseInt(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10), 'SIGKILL');
  await postgres.revive();
}

try {
  const over = { over: false };
  const stormed = storm(() => [...apps], Number(values.callers), over);
  const deadline = performance.now() + Number(values.seconds) * 1000;
  const kills = { app: 0, postgres: 0 };
  while (performance.now() < deadline) {
    await pause(1_000 + Math.random() * 3_000);
    const what = Math.random() < 0.6 ? 'app' : 'postgres';
    await (what === 'app' ? killApp() : killPostgres());
    kills[what] += 1;
  }
  over.over = true;
  const accepted = await stormed;
  const wrong = await astray(db, accepted);
  const listener = { found: () => Promise.resolve(), begun: () => undefined, step: () => undefined };
  const audit = await verifyLog(
    { audit: postgresAudit(db), writeLetter: textLetter, sha256, files: null },
    { heads: [] },
    listener,
  );
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from cases`.execute(db);
  print(`faults: ${values.callers} callers for ${values.seconds} s, two app processes, one PostgreSQL`, [
    ['killed: app processes, PostgreSQL', `${kills.app}, ${kills.postgres}`],
    ['accepted: applications, screenings', `${figure(accepted.filed.size)}, ${figure(accepted.screened.size)}`],
    ['requests without an answer, or 5xx', figure(accepted.unanswered)],
    ['cases there (some were filed, and their callers not told)', figure(rows[0]?.count ?? 0)],
    ['accepted and lost, or done twice', String(wrong.length)],
    ['findings of the audit', String(audit.findings)],
  ]);
  for (const line of wrong.slice(0, 20)) process.stdout.write(`  ${line}\n`);
  if (wrong.length + audit.findings > 0) process.exitCode = 1;
} finally {
  for (const app of apps) app.child.kill('SIGKILL');
  await Promise.all([...apps].map(app => app.ended));
  await db.destroy();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
