import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import { postgresStores } from '#adapters/postgres/stores.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { pdfLetters } from '#adapters/pdf/write-letter.ts';
import { writeLetter } from '#commands/write-letter.ts';
import { fillLog } from '../../test/builders/filled-log.ts';
import { urlOf } from '../../test/database.ts';
import { type AppProcess, appProcess } from '../../test/served/app-process.ts';
import { figure, print } from '../material/measure.ts';
import { openConnections } from './load/connections.ts';
import { manyCases } from './load/many-cases.ts';
import { megabytes, spentBetween, spentBy } from './load/machine.ts';
import { lists, mixOf } from './load/mix.ts';
import { atRate, byItself, type Reached, saidOf } from './load/send.ts';

/**
 * Mixed requests at a fixed rate, whatever the answers take, against the served app on a real PostgreSQL; memory over time; and, with
 * `--routes 500`, what so many of each kind cost by themselves in processor time, which a busy machine does not change.
 * `node bench/served/load.ts --rate 500 --seconds 600 --apps 2`.
 */
const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '20' },
    apps: { type: 'string', default: '2' },
    /** Cases written one by one, of which the mix asks, and cases in all: the others are copies. */
    cases: { type: 'string', default: '210' },
    'cases-in-all': { type: 'string', default: '210' },
    routes: { type: 'string', default: '0' },
    /** Of which kinds, by name; of all when none is named. */
    kind: { type: 'string', multiple: true, default: [] },
  },
});
const [rate, seconds, cases] = [Number(values.rate), Number(values.seconds), Number(values.cases)];
const [routes, inAll] = [Number(values.routes), Math.max(cases, Number(values['cases-in-all']))];
const WARM_UP = 10; // seconds
const AT_ONCE = 4;

const folder = mkdtempSync(join(tmpdir(), 'openimr-load-'));
chmodSync(folder, 0o755); // as root the database runs as nobody, who must pass
const postgres = await startEmbeddedPostgres(folder);
const db = openDatabase(postgres.server, error => process.stderr.write(`${error.message}\n`));
const postmaster = Number.parseInt(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
const apps: AppProcess[] = [];
let reached: readonly Reached[] = [];
const spent = () =>
  spentBy(
    apps.map(({ child }) => child.pid),
    postmaster,
  );
const mix = mixOf(cases);

/** What each kind costs by itself. */
async function measureRoutes(): Promise<void> {
  const rows: [string, string][] = [];
  const wanted = [...mix, ...lists].filter(({ name }) => values.kind.length === 0 || values.kind.includes(name));
  for (const kind of wanted) {
    const count = lists.includes(kind) ? Math.ceil(routes / 10) : routes;
    // The same ones first: what is told is what asking again costs, as in a day of work.
    await byItself(reached, kind, count, AT_ONCE);
    const before = spent();
    const taken = await byItself(reached, kind, count, AT_ONCE);
    const { apps: here, database } = spentBetween(before, spent());
    rows.push([
      kind.name,
      `${figure(here / count)} + ${figure(database / count)} ms; ${figure(taken.bytes / count / 1000)} KB; ${saidOf(taken)}`,
    ]);
  }
  print(`processor time of one request, app + PostgreSQL; ${AT_ONCE} at once, ${inAll} cases`, rows);
}

/** All kinds at the rate, with memory over time. */
async function measureRate(): Promise<void> {
  await atRate(reached, mix, { rate, seconds: WARM_UP, first: 0 });
  const memory: number[][] = apps.map(() => []);
  let minute = 0;
  const watch = setInterval(() => {
    for (const [index, app] of apps.entries()) memory[index]?.push(megabytes(app.child.pid));
    minute += 1;
    if (minute % 60 === 0)
      process.stderr.write(`${minute} s: ${memory.map(list => `${figure(list.at(-1) ?? 0)} MB`).join(', ')}\n`);
  }, 1000);
  const [began, before] = [performance.now(), spent()];
  const taken = await atRate(reached, mix, { rate, seconds, first: rate * WARM_UP });
  const took = (performance.now() - began) / 1000;
  const cost = spentBetween(before, spent());
  clearInterval(watch);
  const all = { times: taken.flatMap(({ times }) => times), wrong: taken.reduce((sum, { wrong }) => sum + wrong, 0) };
  const each = (milliseconds: number) => `${figure(milliseconds / all.times.length)} ms`;
  print(
    `load: ${rate} mixed requests a second for ${seconds} s, ${apps.length} app processes, one PostgreSQL, ${inAll} cases at first`,
    [
      ['all', saidOf(all)],
      ...taken.map(kind => [kind.name, saidOf(kind)] as const),
      ['answered a second', figure(all.times.length / took)],
      [
        'processor time of a request: apps, PostgreSQL, client',
        [cost.apps, cost.database, cost.client].map(each).join(', '),
      ],
      ...memory.map(
        (list, index) =>
          [
            `memory of app ${index + 1}, MB: each tenth of the time; most`,
            `${tenths(list).map(figure).join(', ')}; ${figure(Math.max(0, ...list))}`,
          ] as const,
      ),
    ],
  );
}

/** The mean of each tenth of a list. */
function tenths(list: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const part = list.slice(Math.floor((list.length * tenth) / 10), Math.ceil((list.length * (tenth + 1)) / 10));
    return part.reduce((sum, each) => sum + each, 0) / Math.max(1, part.length);
  });
}

try {
  await migrate(db);
  const setLetter = pdfLetters();
  await fillLog(
    postgresStores(db, () => Promise.resolve()),
    cases,
    (determination, form) => writeLetter({ setLetter }, determination, form),
  );
  await manyCases(db, cases, inAll);
  await sql`insert into case_serials values (16, 0), (${new Date().getFullYear()}, 0), (2016, ${10 * inAll})
    on conflict do nothing`.execute(db);
  const settings = { DATABASE_URL: urlOf(postgres.server), DATA_FOLDER: join(folder, 'data'), LOG_LEVEL: 'error' };
  for (let app = 0; app < Number(values.apps); app += 1) apps.push(await appProcess(settings));
  reached = apps.map(app => ({ app, connections: openConnections(Number(new URL(app.url).port), 256) }));
  if (routes > 0) await measureRoutes();
  if (seconds > 0) await measureRate();
} finally {
  for (const { connections } of reached) connections.close();
  for (const app of apps) {
    app.child.kill('SIGTERM');
    await app.ended;
  }
  await db.destroy();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
