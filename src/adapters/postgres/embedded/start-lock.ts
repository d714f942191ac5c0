import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { removeFile } from './places.ts';
import { isAlive } from './postmaster.ts';

/** A start takes seconds; a lock older than this was left by a process that died and whose number was used again. */
const oldest = 120_000;

/** Takes the lock that keeps two processes from starting one server twice; false while another holds it. */
export function takeStartLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  if (abandoned(file)) removeFile(file); // the next try may take it
  return false;
}

function abandoned(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    const age = Date.now() - statSync(file).mtimeMs;
    if (holder === 0) return age > 2000; // cut off between making and writing it
    return age > oldest || !isAlive(holder);
  } catch {
    return false; // gone meanwhile
  }
}
