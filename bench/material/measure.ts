import { existsSync, readFileSync } from 'node:fs';

/** `best`: in the best tenth of the time, when the machine did least besides. */
export type Rate = { readonly perSecond: number; readonly best: number; readonly runs: number };

/** How often `once` runs in a second of processor time, over at least `seconds` of it, after twice as long a warm-up: compiling is on the same clock. */
export async function rate(once: () => unknown, seconds = 2): Promise<Rate> {
  await repeat(once, 2 * seconds);
  let [runs, spent, best] = [0, 0, 0];
  while (spent < seconds) {
    const tenth = await repeat(once, seconds / 10);
    runs += tenth.runs;
    spent += tenth.seconds;
    best = Math.max(best, tenth.runs / tenth.seconds);
  }
  return { perSecond: runs / spent, best, runs };
}

async function repeat(once: () => unknown, seconds: number): Promise<{ runs: number; seconds: number }> {
  const start = process.cpuUsage();
  let runs = 0;
  let spent = 0;
  do {
    await once();
    runs += 1;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1e6;
  } while (spent < seconds);
  return { runs, seconds: spent };
}

/** Processor time of this process and of the programs it ran to their end, in milliseconds; of those only where the system tells. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + (existsSync('/proc/self/stat') ? ticks('self').waited * 10 : 0);
}

/** Hundredths of a second that a process took, and the children it waited for; and whose child it is. */
export function ticks(pid: string): { readonly own: number; readonly waited: number; readonly parent: string } {
  try {
    const [, state = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=\S+ -?\d)/u);
    const fields = state.split(' ');
    const sum = (from: number) => Number(fields[from]) + Number(fields[from + 1]);
    return { own: sum(11), waited: sum(13), parent: fields[1] ?? '' };
  } catch {
    return { own: 0, waited: 0, parent: '' }; // it ended meanwhile
  }
}

/** A table of results: what was measured and the figures, each with its unit. */
export function print(title: string, rows: readonly (readonly [what: string, figure: string])[]): void {
  const width = Math.max(...rows.map(([what]) => what.length));
  process.stdout.write(`${title}\n`);
  for (const [what, figure] of rows) process.stdout.write(`  ${what.padEnd(width)}  ${figure}\n`);
}

/** A figure as people read it: `8,400`, `0.72`. */
export function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 0 });
}
