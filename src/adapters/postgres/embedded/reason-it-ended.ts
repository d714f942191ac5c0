import { readFileSync } from 'node:fs';

/**
 * Why a server that was started ended, from its log: its own last word of failure. Others may write there too: the children of a server
 * killed before it notice that late, and what they say is no reason of this one.
 */
export function reasonItEnded(log: string, pid: number | undefined): string {
  let said: string[];
  try {
    said = readFileSync(log, 'utf8').trim().split('\n');
  } catch {
    return 'its log is gone'; // heard when the server ends, at whatever time that is: its folder may be gone
  }
  const late = said.slice(-200);
  // What it says before it reads its settings, as of a library that is missing, has no number in front.
  const own = late.filter(line => /\[\d+\]/.exec(line)?.[0] === `[${pid}]`);
  const unnumbered = late.slice(-20).filter(line => !/\[\d+\]/.test(line));
  return own.findLast(isFailure) ?? unnumbered.findLast(isFailure) ?? own.at(-1) ?? late.at(-1) ?? 'no reason given';
}

function isFailure(line: string): boolean {
  return /FATAL|PANIC|error while loading/.test(line);
}
