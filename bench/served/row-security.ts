import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { askAs } from '#adapters/postgres/row-security/asker.ts';
import type { Asker } from '#commands/accounts/ports.ts';
import { caseRows, peopleOf } from '../../test/builders/records/case-rows.ts';
import { figure, print, ticks } from '../material/measure.ts';

/**
 * What the second wall costs: the log of a case read as the system, of which nothing is asked, and as people, by processor time of this
 * process and of the server's connection, in turns so that all have the same machine. `node bench/served/row-security.ts`.
 */
const folder = mkdtempSync(join(tmpdir(), 'openimr-walls-'));
chmodSync(folder, 0o755); // as root the database runs as nobody, who must pass
const postgres = await startEmbeddedPostgres(folder);
const db = openDatabase(postgres.server, error => process.stderr.write(`${error.message}\n`));
const [cases, reads, rounds] = [50, 500, 9];
const own = 'CM16-0000001';
const askers: readonly (readonly [string, Asker])[] = [
  ['as the system', 'system'],
  ['as intake, who sees every case', { account: 'i', name: 'I', roles: ['intake'], reviewer: null }],
  ['as a worker', { account: `worker of ${own}`, name: 'W', roles: ['worker'], reviewer: null }],
];
try {
  await migrate(db);
  await db.transaction().execute(async transaction => {
    for (let number = 1; number <= cases; number += 1)
      await caseRows(transaction, `CM16-${String(number).padStart(7, '0')}`, number);
    await peopleOf(transaction, own, ['worker'], 'R-1');
  });
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  const server = String(rows[0]?.pid);
  const spent = new Map(askers.map(([name]) => [name, { here: 0, there: 0 }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, asker] of askers) {
      const [here, there] = [process.cpuUsage(), ticks(server).own];
      await askAs(asker, async () => {
        for (let read = 0; read < reads; read += 1) {
          const events = db.selectFrom('case_events').selectAll().where('case_number', '=', own);
          if ((await events.execute()).length !== 1) throw new Error(`${name}: the case is not there`);
        }
      });
      const { user, system } = process.cpuUsage(here);
      const sum = spent.get(name);
      // The first round compiles.
      if (round === 0 || sum === undefined) continue;
      sum.here += (user + system) / 1000;
      sum.there += 10 * (ticks(server).own - there);
    }
  }
  const runs = (rounds - 1) * reads;
  print(
    `row security: the log of one of ${cases} cases read, ${runs} times each, processor time`,
    [...spent].map(([name, { here, there }]) => [
      name,
      `${figure(here / runs)} ms here, ${figure(there / runs)} ms at the server`,
    ]),
  );
} finally {
  await db.destroy();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
