import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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
import { application } from '../../test/served/client.ts';
import { figure, print } from '../material/measure.ts';

/**
 * Mixed requests at a fixed rate, whatever the answers take, against the served app on a real PostgreSQL: a request that could not be
 * sent in time counts from when it should have been. `node bench/served/load.ts --rate 500 --seconds 600 --apps 1`.
 */
const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '20' },
    apps: { type: 'string', default: '1' },
    cases: { type: 'string', default: '210' },
  },
});
const rate = Number(values.rate);
const seconds = Number(values.seconds);
const cases = Number(values.cases);
const WARM_UP = 5; // seconds

type Kind = { readonly name: string; readonly share: number; readonly make: (turn: number) => Asked };
type Asked = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: object };

const numberOf = (turn: number) => `CM16-${String(1 + (turn % cases)).padStart(7, '0')}`;
/** Of seven lives of cases the first, third and seventh have letters. */
const lettered = (turn: number) => numberOf(7 * (turn % Math.floor(cases / 7)));
const get = (path: string): Asked => ({ method: 'GET', path });
const words = ['Norco', 'physical therapy', 'lumbar MRI', 'cyclobenzaprine', 'epidural steroid injection'];
const kinds: readonly Kind[] = [
  { name: 'one case', share: 25, make: turn => get(`/api/v1/cases/${numberOf(turn)}`) },
  { name: 'its clocks', share: 15, make: turn => get(`/api/v1/cases/${numberOf(turn)}/clocks`) },
  { name: 'its record', share: 10, make: turn => get(`/api/v1/cases/${numberOf(turn)}/record`) },
  { name: 'its letter as text', share: 10, make: turn => get(`/api/v1/cases/${lettered(turn)}/letter.txt`) },
  { name: 'its letter as PDF', share: 5, make: turn => get(`/api/v1/cases/${lettered(turn)}/letter.pdf`) },
  {
    name: 'published decisions',
    share: 10,
    make: turn => get(`/api/v1/decisions?q=${encodeURIComponent(words[turn % words.length] ?? '')}`),
  },
  { name: 'the app itself', share: 10, make: () => get('/') },
  { name: 'clocks of all cases', share: 1, make: () => get('/api/v1/clocks') },
  { name: 'all cases', share: 1, make: () => get('/api/v1/cases') },
  { name: 'ready', share: 5, make: () => get('/ready') },
  {
    name: 'file an application',
    share: 4,
    make: turn => ({ method: 'POST', path: '/api/v1/applications', body: application(turn) }),
  },
  {
    name: 'a step refused',
    share: 4,
    make: turn => ({ method: 'POST', path: `/api/v1/cases/${lettered(turn)}/screening` }),
  },
];
const deck = kinds.flatMap(kind => Array.from({ length: kind.share }, () => kind));
const agent = new Agent({ keepAlive: true, maxSockets: 512 });

type Taken = { readonly kind: string; readonly ms: number; readonly status: number };

function send(app: AppProcess, kind: Kind, turn: number, due: number): Promise<Taken> {
  const { method, path, body } = kind.make(turn);
  const content = body === undefined ? '' : JSON.stringify(body);
  const carried = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) };
  const headers = { cookie: app.cookie, ...(content === '' ? {} : carried) };
  return new Promise(resolve => {
    const over = (status: number) => resolve({ kind: kind.name, ms: performance.now() - due, status });
    const asked = request(new URL(path, app.url), { method, agent, headers }, answer => {
      answer.resume();
      answer.once('end', () => over(answer.statusCode ?? 0));
      answer.once('error', () => over(0));
    });
    asked.once('error', () => over(0));
    asked.end(content);
  });
}

/** Sends at the rate for so many seconds; resolves with every answer. */
async function run(apps: readonly AppProcess[], duration: number, first: number): Promise<Taken[]> {
  const start = performance.now();
  const total = Math.round(rate * duration);
  const sent: Promise<Taken>[] = [];
  while (sent.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * rate) + 1);
    while (sent.length < due) {
      const turn = first + sent.length;
      // 37 is prime to the deck: kinds come mixed, the same each run.
      const kind = deck[(turn * 37) % deck.length];
      const app = apps[turn % apps.length];
      if (kind === undefined || app === undefined) throw new Error('nothing to send');
      sent.push(send(app, kind, turn, start + (sent.length / rate) * 1000));
    }
    await pause(1);
  }
  return Promise.all(sent);
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function row(name: string, taken: readonly Taken[]): readonly [string, string] {
  const times = taken.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(share => figure(quantile(times, share)));
  const wrong = taken.filter(({ status }) => status === 0 || status >= 500).length;
  return [
    name,
    `${figure(taken.length)} requests, p50 ${p50}, p95 ${p95}, p99 ${p99} ms${wrong === 0 ? '' : `, ${wrong} without an answer or 5xx`}`,
  ];
}

function megabytes(pid: number | undefined): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

const folder = mkdtempSync(join(tmpdir(), 'openimr-load-'));
chmodSync(folder, 0o755); // as root the database runs as nobody, who must pass
const postgres = await startEmbeddedPostgres(folder);
const db = openDatabase(postgres.server, error => process.stderr.write(`${error.message}\n`));
const apps: AppProcess[] = [];
try {
  await migrate(db);
  const setLetter = pdfLetters();
  await fillLog(
    postgresStores(db, () => Promise.resolve()),
    cases,
    (determination, form) => writeLetter({ setLetter }, determination, form),
  );
  await sql`insert into case_serials values (${new Date().getFullYear()}, 0)`.execute(db);
  const settings = { DATABASE_URL: urlOf(postgres.server), DATA_FOLDER: join(folder, 'data'), LOG_LEVEL: 'error' };
  for (let app = 0; app < Number(values.apps); app += 1) apps.push(await appProcess(settings));
  await run(apps, WARM_UP, 0);
  const memory: number[][] = apps.map(() => []);
  const watch = setInterval(() => {
    for (const [index, app] of apps.entries()) memory[index]?.push(megabytes(app.child.pid));
  }, 1000);
  const began = performance.now();
  const taken = await run(apps, seconds, rate * WARM_UP);
  const took = (performance.now() - began) / 1000;
  clearInterval(watch);
  print(
    `load: ${rate} mixed requests a second for ${seconds} s, ${apps.length} app processes, one PostgreSQL, ${cases} cases at first`,
    [
      row('all', taken),
      ...kinds.map(({ name }) =>
        row(
          name,
          taken.filter(({ kind }) => kind === name),
        ),
      ),
      ['answered a second', figure(taken.length / took)],
      ...memory.map(
        (list, index) =>
          [
            `memory of app ${index + 1}, MB: first tenth, last tenth, most`,
            `${figure(mean(list, 0, 0.1))}, ${figure(mean(list, 0.9, 1))}, ${figure(Math.max(0, ...list))}`,
          ] as const,
      ),
    ],
  );
} finally {
  agent.destroy();
  for (const app of apps) {
    app.child.kill('SIGTERM');
    await app.ended;
  }
  await db.destroy();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The mean of a part of a list, from a share of it to another. */
function mean(list: readonly number[], from: number, to: number): number {
  const part = list.slice(Math.floor(list.length * from), Math.ceil(list.length * to));
  return part.reduce((sum, each) => sum + each, 0) / Math.max(1, part.length);
}
