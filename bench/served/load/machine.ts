import { readdirSync, readFileSync } from 'node:fs';
import { processorTime, ticks } from '../../material/measure.ts';

/** Processor time in milliseconds: of the apps, of PostgreSQL with every process it started, and of who measures. */
export type Spent = { readonly apps: number; readonly database: number; readonly client: number };

const TICK = 10; // ms

/** What was spent since processes were started. */
export function spentBy(apps: readonly (number | undefined)[], postmaster: number): Spent {
  const server = ticks(String(postmaster));
  let database = server.own + server.waited;
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const of = ticks(pid);
    if (of.parent === String(postmaster)) database += of.own;
  }
  const ofApps = apps.map(pid => ticks(String(pid)).own).reduce((sum, each) => sum + each, 0);
  return { apps: ofApps * TICK, database: database * TICK, client: processorTime() };
}

export function spentBetween(from: Spent, to: Spent): Spent {
  return { apps: to.apps - from.apps, database: to.database - from.database, client: to.client - from.client };
}

/** Memory of a process that is its own, MB. */
export function megabytes(pid: number | undefined): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
