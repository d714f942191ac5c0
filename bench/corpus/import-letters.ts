import { dirname, join } from 'node:path';
import { corpusWriter } from '#adapters/corpus/corpus-writer.ts';
import { derivePool } from '#adapters/corpus/derive-pool.ts';
import { findPublished } from '#adapters/corpus/published-files.ts';
import { importDecisions } from '#commands/corpus/import-decisions.ts';

/**
 * `import-letters.ts LETTERS CORPUS THREADS [unchecked]`: imports a folder of letters in a process of its own, so that what asks the
 * corpus later begins with a memory of its own; tells how it went as JSON.
 */
const [letters = '', corpus = '', threads = '', how = ''] = process.argv.slice(2);
const pool = derivePool(Number(threads), how !== 'unchecked', join(dirname(corpus), 'compiled'));
const start = process.cpuUsage();
const began = performance.now();
const seconds = () => (performance.now() - began) / 1000;
let most = 0;
let indexing = 0;
const outcome = await importDecisions(
  { openWriter: corpusWriter(corpus, corpus, () => new Date().toISOString()), findPublished, derive: pool.derive },
  [letters],
  {
    progress: () => {
      most = Math.max(most, process.memoryUsage().rss);
    },
    unreadable: async () => undefined,
    twin: async () => undefined,
    step: () => {
      indexing = seconds();
    },
    stop: new AbortController().signal,
  },
);
if (outcome.kind === 'busy') throw new Error(outcome.message);
const { user, system } = process.cpuUsage(start);
const { added, repeated } = outcome;
const told = {
  added,
  repeated,
  seconds: seconds(),
  processor: (user + system) / 1000,
  indexing: seconds() - indexing,
  most,
};
process.stdout.write(JSON.stringify(told));
await pool.close();
