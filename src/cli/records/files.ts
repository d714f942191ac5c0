import { Command } from 'commander';
import type { AuditStore, Terminal } from '#commands/ports.ts';
import type { FileCare } from '#commands/records/ports.ts';
import { type RewrapOutcome, rewrapFiles } from '#commands/records/rewrap-files.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { exitCode } from '../batch.ts';

/** The database and the store of files as they are reached without a server. */
export type ReachedFiles = {
  readonly audit: AuditStore;
  readonly files: () => Promise<FileCare>;
  readonly close: () => Promise<void>;
};

type Needs = { readonly terminal: Terminal; readonly reach: () => Promise<ReachedFiles> };

/** `imr files`: what is done to the kept files themselves. */
export function filesCommand(needs: Needs): Command {
  const { terminal } = needs;
  const files = new Command('files').description('the kept files of records');
  files
    .command('rewrap')
    .exitOverride() // wrong usage ends as everywhere
    .description(
      'wrap the key of every file with the newest master key (FILES_KEY, or the key file), so that older ones may go',
    )
    .action(async () => {
      try {
        const { audit, files: open, close } = await needs.reach();
        try {
          process.exitCode = await rewrap(terminal, audit, await open());
        } finally {
          await close();
        }
      } catch (error) {
        const [first = ''] = error instanceof Error ? error.message.split('\n') : [String(error)];
        terminal.say(`imr files: ${first}`);
        process.exitCode = exitCode.unreadable;
      }
    });
  return files;
}

async function rewrap(terminal: Terminal, audit: AuditStore, files: FileCare): Promise<number> {
  const count = { rewrapped: 0, current: 0, left: 0 };
  await audit.snapshot(async snapshot => {
    const bar = terminal.progress((await snapshot.counts()).files);
    for await (const { sha256, outcome } of rewrapFiles(files, snapshot)) {
      if (outcome === 'rewrapped' || outcome === 'current') count[outcome] += 1;
      else {
        count.left += 1;
        await terminal.print(JSON.stringify({ schema: SCHEMA, file: sha256, error: whyLeft(outcome) }));
      }
      bar.step();
    }
    bar.stop();
  });
  const { rewrapped, current, left } = count;
  terminal.say(
    `${rewrapped} wrapped anew, ${current} were already; ${left === 0 ? 'older keys are needed no more' : `${left} could not be: keep the older keys`}`,
  );
  return left === 0 ? exitCode.done : exitCode.unreadable;
}

function whyLeft(outcome: Exclude<RewrapOutcome['outcome'], 'rewrapped' | 'current'>): string {
  return outcome === 'missing' ? 'it is not in the store' : outcome.failed;
}
