import { Command } from 'commander';
import { type ImportNeeds, type ImportProgress, importDecisions } from '#commands/corpus/import-decisions.ts';
import type { Terminal } from '#commands/ports.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { exitCode } from '../batch.ts';

export type ImportCommandNeeds = {
  readonly terminal: Terminal;
  readonly reachCorpus: () => Promise<ImportNeeds & { readonly close: () => Promise<void> }>;
  /** Seconds since some moment. */
  readonly seconds: () => number;
  /** Aborted when the process is asked to end. */
  readonly untilAskedToStop: () => Promise<void>;
};

/** Decisions between two lines about how far the import is. */
const TOLD = 10_000;

/** `imr import PATH…`: published determinations into the corpus. */
export function importCommand(needs: ImportCommandNeeds): Command {
  return new Command('import')
    .description('take published determinations into the corpus: text, PDF, ZIP of these, and DMHC open data as CSV')
    .argument('<path...>', 'files, or folders of them')
    .action(async (paths: readonly string[]) => {
      process.exitCode = await imported(needs, paths);
    });
}

async function imported(
  { terminal, reachCorpus, seconds, untilAskedToStop }: ImportCommandNeeds,
  paths: readonly string[],
) {
  const { close, ...reached } = await reachCorpus();
  const stop = new AbortController();
  void untilAskedToStop().then(() => stop.abort());
  const began = seconds();
  let told = 0;
  try {
    const outcome = await importDecisions(reached, paths, {
      progress: progress => {
        if (progress.done - told < TOLD) return;
        told = progress.done;
        terminal.say(rateInWords(progress, seconds() - began));
      },
      unreadable: (file, error) => terminal.print(JSON.stringify({ schema: SCHEMA, file, error })),
      twin: ({ file, ...twin }) => terminal.print(JSON.stringify({ schema: SCHEMA, file, twin })),
      step: says => terminal.say(says),
      stop: stop.signal,
    });
    if (outcome.kind === 'busy') {
      terminal.say(`imr import: ${outcome.message}`);
      return exitCode.unreadable;
    }
    const { added, repeated, corrections, twins, unreadable, stopped } = outcome;
    terminal.say(
      `${added} added${corrections > 0 ? `, ${corrections} of them corrections` : ''}; ${repeated} there already; ` +
        (twins > 0 ? `${twins} the same as one with another number; ` : '') +
        `${unreadable} not read; ${Math.round(outcome.done / Math.max(0.001, seconds() - began))} a second` +
        (stopped ? '; stopped: run it again to go on' : ''),
    );
    if (unreadable > 0) return exitCode.unreadable;
    return twins > 0 ? exitCode.findings : exitCode.done;
  } finally {
    await close();
  }
}

function rateInWords({ done, total, unreadable }: ImportProgress, elapsed: number): string {
  const rate = done / Math.max(0.001, elapsed);
  const left = Math.ceil(Math.max(0, total - done) / rate);
  const unread = unreadable > 0 ? `, ${unreadable} not read` : '';
  return `${done} of ${total}${unread}, ${Math.round(rate)} a second, ${left < 90 ? `${left} s` : `${Math.round(left / 60)} min`} left`;
}
