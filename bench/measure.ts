export type Rate = { readonly perSecond: number; readonly runs: number };

/** How often `once` runs in a second of processor time, over at least `seconds` of it, after as long a warm-up: compiling is on the same clock. */
export async function rate(once: () => unknown, seconds = 2): Promise<Rate> {
  await repeat(once, seconds);
  return repeat(once, seconds);
}

async function repeat(once: () => unknown, seconds: number): Promise<Rate> {
  const start = process.cpuUsage();
  let runs = 0;
  let spent = 0;
  do {
    await once();
    runs += 1;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1e6;
  } while (spent < seconds);
  return { perSecond: runs / spent, runs };
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
