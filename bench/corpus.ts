import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { corpusIndex } from '#adapters/corpus/corpus-index.ts';
import { corpusWriter } from '#adapters/corpus/corpus-writer.ts';
import { derivePool } from '#adapters/corpus/derive-pool.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import { decisionRoutes } from '#api/decisions/routes.ts';
import { importDecisions } from '#commands/corpus/import-decisions.ts';
import type { PublishedFile } from '#commands/corpus/ports.ts';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';
import { between, chanceFor, oneOf } from '#commands/sample-records/chance.ts';
import { figure, print } from './measure.ts';

/**
 * The published decisions from import to answer, through the API, with as many made-up letters as asked for
 * (`node bench/corpus.ts 100000`), beside PostgreSQL's full text with `ts_rank` over the same letters.
 */
const count = Number(process.argv[2] ?? 20_000);
const SEED = 77;
const CLIENTS = 4;
const QUERIES = 400;
/** Letters PostgreSQL is given, and queries it is asked: it takes seconds for common words. */
const PEER_LETTERS = Math.min(count, 50_000);
const PEER_QUERIES = 60;

const folder = mkdtempSync(join(tmpdir(), 'openimr-bench-'));
chmodSync(folder, 0o755); // as root the server runs as another user, who must pass
const corpus = join(folder, 'corpus');
const random = chanceFor(SEED, 'queries');

const common = ['pain', 'patient', 'medically necessary', 'treatment', 'utilization review'];
const words = [
  'knee',
  'lumbar',
  'tramadol',
  'norco',
  'acupuncture',
  'fusion',
  'carpal',
  'sleep',
  'biofeedback',
  'welder',
  'forteo',
  'meniscus',
];
const phrases = [
  '"physical therapy"',
  '"epidural steroid injection"',
  '"not medically necessary"',
  '"temporarily totally disabled"',
  '"low back"',
];
const narrowing = [
  'outcome=overturned',
  'category=drug',
  'category=imaging&outcome=upheld',
  'body-part=knee',
  'class=Opioids',
  'year=2016',
  'specialty=Neurology',
  'licence=Texas',
];

/** A log of queries as people mix them: common and rare words, phrases, beginnings, narrowed ones, deep pages. */
function query(): { readonly kind: string; readonly address: string } {
  const kind = oneOf(random, [
    'common',
    'word',
    'word',
    'two words',
    'phrase',
    'beginning',
    'narrowed',
    'narrowed',
    'facets alone',
    'deep',
    'newest',
  ]);
  const typed = {
    common: oneOf(random, common),
    word: oneOf(random, words),
    'two words': `${oneOf(random, words)} ${oneOf(random, words)}`,
    phrase: oneOf(random, phrases),
    beginning: `${oneOf(random, words).slice(0, 4)}*`,
    narrowed: oneOf(random, [...common, ...words]),
    'facets alone': '',
    deep: oneOf(random, common),
    newest: oneOf(random, common),
  }[kind];
  const more = {
    narrowed: `&${oneOf(random, narrowing)}&${oneOf(random, narrowing)}`,
    'facets alone': `&${oneOf(random, narrowing)}`,
    deep: `&offset=${between(random, 10, 90) * 20}`,
    newest: '&sort=newest',
  }[kind];
  return { kind, address: `/decisions?q=${encodeURIComponent(typed ?? '')}${more ?? ''}` };
}

async function* letters(): AsyncGenerator<PublishedFile> {
  const encoder = new TextEncoder();
  for (let number = 0; number < count; number += 1) {
    const { path, text } = sampleLetterText(SEED, number);
    yield { kind: 'bytes', file: path, bytes: encoder.encode(text) };
  }
}

try {
  let began = performance.now();
  let bytes = 0;
  for await (const letter of letters()) bytes += letter.kind === 'bytes' ? letter.bytes.length : 0;
  const making = (performance.now() - began) / 1000;

  const pool = derivePool();
  began = performance.now();
  const outcome = await importDecisions(
    {
      openWriter: corpusWriter(corpus, corpus, () => new Date().toISOString()),
      findPublished: () => ({ total: async () => count, files: letters }),
      derive: pool.derive,
    },
    [],
    {
      progress: () => undefined,
      unreadable: async () => undefined,
      step: () => undefined,
      stop: new AbortController().signal,
    },
  );
  const importing = (performance.now() - began) / 1000 - making;
  await pool.close();
  if (outcome.kind !== 'imported' || outcome.added !== count) throw new Error('not every letter was taken');

  const before = process.memoryUsage().rss;
  began = performance.now();
  const index = await corpusIndex(corpus, 3_600_000, error => process.stderr.write(`${error.message}\n`));
  const opening = (performance.now() - began) / 1000;
  const app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.withTypeProvider<ZodTypeProvider>().register(decisionRoutes({ index }));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const ask = async (address: string) => {
    const start = performance.now();
    const answer = await fetch(`${url}${address}`);
    await answer.text();
    if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
    return performance.now() - start;
  };
  const all = async (addresses: readonly string[], clients: number) => {
    const times: number[] = [];
    let next = 0;
    await Promise.all(
      Array.from({ length: clients }, async () => {
        for (let at = next++; at < addresses.length; at = next++) times.push(await ask(addresses[at] ?? ''));
      }),
    );
    return times;
  };
  const asked = Array.from({ length: QUERIES }, query);
  const cold = await all(
    asked.slice(0, 40).map(({ address }) => address),
    1,
  );
  const times = await all(
    asked.map(({ address }) => address),
    CLIENTS,
  );
  const ids = await sampleIds(url);
  const similar = await all(
    ids.map(id => `/decisions/${id}/items/0/similar`),
    1,
  );
  const statistics = await all(
    ['category', 'drug', 'specialty', 'year', 'body-part', 'guideline'].flatMap(by => [
      `/decisions/statistics?by=${by}`,
      `/decisions/statistics?by=${by}&q=knee`,
    ]),
    1,
  );
  const memory = process.memoryUsage().rss - before;
  const disk = Number(execFileSync('du', ['-sk', corpus], { encoding: 'utf8' }).split('\t')[0]) * 1024;
  await app.close();
  index.close();

  const peer = await postgres(asked);
  print(`corpus: ${figure(count)} made-up letters of ${figure(bytes / count)} characters`, [
    ['import, letters a second on every core: read, checked, indexed', figure(count / importing)],
    ['opening the corpus, seconds', figure(opening)],
    [`search by API, ${QUERIES} mixed queries with facets, ${CLIENTS} clients: p50, p95, p99 in ms`, quantiles(times)],
    ['the first forty of them, nothing kept yet, one client', quantiles(cold)],
    ['like decisions, side by side: p50, p95, p99 in ms', quantiles(similar)],
    ['statistics: p50, p95, p99 in ms', quantiles(statistics)],
    ['memory a letter, bytes', figure(memory / count)],
    ['disk a letter, bytes', figure(disk / count)],
    [
      `peer: PostgreSQL, ts_rank over ${figure(PEER_LETTERS)} of them, no facets, one client: p50, p95, p99 in ms`,
      quantiles(peer.times),
    ],
    ['peer: letters stored and indexed a second, not read or checked', figure(PEER_LETTERS / peer.loading)],
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function sampleIds(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/decisions?limit=50&q=knee`);
  return [...new Set((await answer.text()).match(/CM\d\d-\d{7}/g))];
}

/** The same letters as rows with a full text index, asked for the twenty best. */
async function postgres(
  asked: readonly ReturnType<typeof query>[],
): Promise<{ readonly times: number[]; readonly loading: number }> {
  const embedded = await startEmbeddedPostgres(folder);
  const db = openDatabase(embedded.server, error => process.stderr.write(`${error.message}\n`));
  try {
    await sql`create table letters (number int, body text, words tsvector)`.execute(db);
    const began = performance.now();
    for (let from = 0; from < PEER_LETTERS; from += 500) {
      const batch = Array.from({ length: Math.min(500, PEER_LETTERS - from) }, (_none, at) => from + at);
      const rows = batch.map(number => sql`(${number}::int, ${sampleLetterText(SEED, number).text})`);
      await sql`insert into letters select number, body, to_tsvector('simple', body) from (values ${sql.join(rows)}) as given (number, body)`.execute(
        db,
      );
    }
    await sql`create index on letters using gin (words)`.execute(db);
    await sql`analyze letters`.execute(db);
    const loading = (performance.now() - began) / 1000;
    const times: number[] = [];
    for (const { address } of asked.filter(({ address: each }) => !each.includes('q=&')).slice(0, PEER_QUERIES)) {
      const typed = new URLSearchParams(address.split('?')[1]).get('q')?.replaceAll('*', '') ?? '';
      const start = performance.now();
      await sql`select number, ts_rank(words, sought) as rank
        from letters, websearch_to_tsquery('simple', ${typed}) as sought
        where words @@ sought order by rank desc limit 20`.execute(db);
      times.push(performance.now() - start);
    }
    return { times, loading };
  } finally {
    await db.destroy();
    await embedded.stop();
  }
}

function quantiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [0.5, 0.95, 0.99].map(share => figure(at(share))).join(', ');
}
