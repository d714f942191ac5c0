import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Places, removeFile } from './places.ts';

/** Process id of the server that runs on a cluster; null when none does, whatever a left-over file says. */
export function runningPostmaster({ cluster }: Places): number | null {
  const pid = pidIn(path.join(cluster, 'postmaster.pid'));
  return pid !== null && isAlive(pid) && isPostgres(pid, cluster) ? pid : null;
}

/**
 * Frees what a killed server left behind when its process number belongs to another program now; PostgreSQL would take that
 * for a running server. Our own number in its place is one it ignores; the rest of the file still guards against orphans.
 */
export function releaseLeftovers({ cluster, sockets }: Places): void {
  const file = path.join(cluster, 'postmaster.pid');
  const pid = pidIn(file);
  if (pid !== null && isAlive(pid))
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
  removeFile(path.join(sockets, '.s.PGSQL.5432.lock'));
}

function pidIn(file: string): number | null {
  if (!existsSync(file)) return null;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isSafeInteger(pid) && pid > 1 ? pid : null;
}

/** Whether a process exists; one we may not signal does. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The number may have gone to another program since. */
function isPostgres(pid: number, cluster: string): boolean {
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(cluster);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (existsSync('/proc/self')) return '';
  }
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
