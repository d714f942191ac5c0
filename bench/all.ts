import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** Runs every benchmark, one after the other and each in a process of its own; `npm run bench -- read due` runs those named. */
const notBenchmarks = ['all.ts', 'measure.ts'];
const wanted = process.argv.slice(2);
const there = ['', 'served/'].flatMap(folder =>
  readdirSync(join(import.meta.dirname, folder))
    .filter(file => file.endsWith('.ts') && !notBenchmarks.includes(file))
    .map(file => folder + file.replace(/\.ts$/, '')),
);
const unknown = wanted.filter(name => !there.includes(name));

if (unknown.length > 0) {
  process.stderr.write(`no benchmark is called ${unknown.join(', ')}; there are ${there.join(', ')}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
  for (const name of wanted.length > 0 ? wanted : there) {
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
