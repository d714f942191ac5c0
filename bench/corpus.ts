import { execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { corpusIndex } from '#adapters/corpus/corpus-index.ts';
import { decisionRoutes } from '#api/decisions/routes.ts';
import { postgres } from './corpus/peer.ts';
import { type AskedQuery, queryLog } from './corpus/queries.ts';
import { figure, print } from './material/measure.ts';

/**
 * The published decisions from import to answer, through the API, with as many made-up letters as asked for
 * (`node bench/corpus.ts 100000`), beside PostgreSQL's full text with `ts_rank` over the same letters. `--unchecked` imports
 * without the checks; `--corpus FOLDER` asks one imported before; `--peer N` gives PostgreSQL so many letters, 0 none. What was
 * made lies in a folder named after what was asked, so that the same command goes on where it was interrupted; it goes at the end,
 * unless `--keep` is said. Beside each figure stands what is aimed at, at a million letters on a quiet machine.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    unchecked: { type: 'boolean' },
    corpus: { type: 'string' },
    peer: { type: 'string' },
    keep: { type: 'boolean' },
  },
});
const Imported = z.object({
  added: z.number(),
  repeated: z.number(),
  seconds: z.number(),
  processor: z.number(),
  indexing: z.number(),
  most: z.number(),
});
const SEED = 77;
const CLIENTS = 4;
const QUERIES = 600;

const count = Number(positionals[0] ?? 20_000);
const folder = join(tmpdir(), `openimr-bench-corpus-${count}${options.unchecked === true ? '-unchecked' : ''}`);
mkdirSync(folder, { recursive: true });
chmodSync(folder, 0o755); // as root the server runs as another user, who must pass
const corpus = options.corpus ?? join(folder, 'corpus');
const rows: [string, string][] = [];

try {
  if (options.corpus === undefined) await made();
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const index = await corpusIndex(corpus, 3_600_000, error => process.stderr.write(`${error.message}\n`));
  rows.push(['opening the corpus, seconds', figure((performance.now() - began) / 1000)]);
  const size = await index.size();
  const opened = process.memoryUsage().rss;
  const app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.withTypeProvider<ZodTypeProvider>().register(decisionRoutes({ index }));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const asker = fork(join(import.meta.dirname, 'corpus/ask.ts'));
  const ask = async (addresses: readonly string[], clients: number) => {
    const start = process.cpuUsage();
    asker.send({ url, addresses, clients });
    const [answer] = await once(asker, 'message');
    const { user, system } = process.cpuUsage(start);
    const times = z.array(z.number()).parse(answer);
    return { times, says: `${quantiles(times)}; ${figure((user + system) / 1000 / times.length)}` };
  };
  const statistics = ['category', 'drug', 'specialty', 'year', 'body-part', 'guideline'].flatMap(by => [
    `/decisions/statistics?by=${by}`,
    `/decisions/statistics?by=${by}&q=knee`,
    `/decisions/statistics?by=${by}&q=pain&year=2016`,
  ]);
  await ask(['/decisions?limit=1'], 1);

  const first = queryLog(SEED, QUERIES);
  rows.push([
    `the first ${QUERIES} queries after opening, ${CLIENTS} clients`,
    (await ask(addressesOf(first), CLIENTS)).says,
  ]);
  const second = queryLog(SEED + 1, QUERIES);
  const { times, says } = await ask(addressesOf(second), CLIENTS);
  rows.push([
    `**search**: ${QUERIES} others, with facets and passages, ${CLIENTS} clients (aims 20, 75, 250 ms)`,
    says,
  ]);
  rows.push(['the same again, answers kept', (await ask(addressesOf(second), CLIENTS)).says]);
  rows.push(['one client', (await ask(addressesOf(queryLog(SEED + 2, QUERIES)), 1)).says]);
  for (const kind of new Set(second.map(each => each.kind)))
    rows.push([`  of them ${kind}`, quantiles(times.filter((_time, at) => second[at]?.kind === kind))]);
  const ids = await sampleIds(url);
  rows.push([
    '**like decisions**, side by side (aim p95 100 ms)',
    (
      await ask(
        ids.map(id => `/decisions/${id}/items/0/similar`),
        1,
      )
    ).says,
  ]);
  rows.push(['**statistics**, none kept (aim p95 300 ms)', (await ask(statistics, 1)).says]);
  rows.push([
    'a decision, with what the checks find',
    (
      await ask(
        ids.map(id => `/decisions/${id}`),
        1,
      )
    ).says,
  ]);
  rows.push([
    'memory a letter, bytes: opened; after all of this',
    `${figure((opened - before) / size)}; ${figure((process.memoryUsage().rss - before) / size)}`,
  ]);
  const disk = Number(execFileSync('du', ['-sk', corpus], { encoding: 'utf8' }).split('\t')[0]) * 1024;
  rows.push(['disk a letter, bytes', figure(disk / size)]);
  asker.disconnect();
  await app.close();

  const given = Math.min(size, Number(options.peer ?? 50_000));
  if (given > 0) {
    const peer = await postgres(folder, index, given, second);
    rows.push([
      `peer: PostgreSQL, ts_rank over ${figure(peer.letters)} of them, no facets, one client`,
      quantiles(peer.times),
    ]);
    rows.push(['peer: letters stored and indexed a second, not read or checked', figure(peer.letters / peer.loading)]);
  }
  index.close();
  print(
    `corpus: ${figure(size)} made-up letters; times are p50, p95, p99 in ms; milliseconds of processor time each`,
    rows,
  );
} catch (error) {
  process.stderr.write(`what was made stays in ${folder}: run it again to go on\n`);
  throw error;
}
if (options.keep !== true) rmSync(folder, { recursive: true, force: true });

/** Makes letters as files, on every core, and imports them. */
async function made(): Promise<void> {
  const letters = join(folder, 'letters');
  const cores = availableParallelism();
  const whole = join(folder, 'letters-made');
  const making = Array.from({ length: existsSync(whole) ? 0 : cores }, (_none, first) =>
    once(
      spawn(
        process.execPath,
        [join(import.meta.dirname, 'corpus/make-letters.ts'), letters, SEED, count, cores, first].map(String),
        { stdio: 'inherit' },
      ),
      'exit',
    ),
  );
  for (const ended of making) if ((await ended)[0] !== 0) throw new Error('not every letter was made');
  writeFileSync(whole, '');
  const how = options.unchecked === true ? 'unchecked' : 'checked';
  const script = join(import.meta.dirname, 'corpus/import-letters.ts');
  const told = execFileSync(process.execPath, [script, letters, corpus, String(cores), how], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { added, repeated, seconds, processor, indexing, most } = Imported.parse(JSON.parse(told));
  if (added + repeated !== count) throw new Error('not every letter was taken');
  if (repeated > 0) rows.push(['there from the run that was interrupted, letters', figure(repeated)]);
  if (added === 0) return;
  rows.push([
    `**import**, ${how === 'checked' ? 'read, checked, indexed' : 'read and indexed, NOT checked'}: letters a second (aim 2,000 on two cores, checked); ms of processor time a letter (aim 1); seconds of indexing at the end`,
    `${figure(added / seconds)}; ${figure(processor / added)}; ${figure(indexing)}`,
  ]);
  rows.push(['most memory while importing, MB', figure(most / 1024 / 1024)]);
}

function addressesOf(log: readonly AskedQuery[]): string[] {
  return log.map(({ address }) => address);
}

async function sampleIds(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/decisions?limit=50&q=knee`);
  return [...new Set((await answer.text()).match(/CM\d\d-\d{7}/g))];
}

function quantiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [0.5, 0.95, 0.99].map(share => figure(at(share))).join(', ');
}
