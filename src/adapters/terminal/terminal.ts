import { once } from 'node:events';
import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from '#commands/ports.ts';

/** The process's own standard output and error; a closed pipe (`imr read … | head`) ends the program quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    print: async line => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    },
    say: message => {
      process.stderr.write(`${message}\n`);
    },
    progress: total => {
      if (!process.stderr.isTTY || total < 2) return { step: () => undefined, stop: () => undefined };
      const bar = new SingleBar(
        { format: '{bar} {value}/{total}, {eta_formatted} left', stream: process.stderr, clearOnComplete: true },
        Presets.shades_classic,
      );
      bar.start(total, 0);
      return { step: () => bar.increment(), stop: () => bar.stop() };
    },
  };
}

/** Resolves when the process is asked to end: Ctrl-C, or a service manager's SIGTERM. */
export function untilAskedToStop(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
