import { Command } from 'commander';
import { type BackUpNeeds, backUp } from '#commands/backup/back-up.ts';
import type { Terminal } from '#commands/ports.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { exitCode } from '../batch.ts';
import { reasonOf } from './reason.ts';

type Reached = Pick<BackUpNeeds, 'source' | 'files' | 'writeArchive' | 'gzip'> & {
  readonly close: () => Promise<void>;
};

export type BackupCommandNeeds = Pick<BackUpNeeds, 'sha256' | 'clock'> & {
  readonly terminal: Terminal;
  readonly reachBackup: () => Promise<Reached>;
};

/** `imr backup`: everything that cannot be made anew, at one moment, in one file; the system may run meanwhile. */
export function backupCommand({ terminal, reachBackup, ...needs }: BackupCommandNeeds): Command {
  return new Command('backup')
    .description('write the database and the kept files, as they are at one moment, to one file')
    .requiredOption('--out <file>', 'where to; nothing is ever written over')
    .option('--no-files', 'leave the kept files out: those in a bucket may have a backup of their own')
    .action(async ({ out, files }: { out: string; files: boolean }) => {
      const bars: ReturnType<Terminal['progress']>[] = [];
      const listener = {
        begun: (total: number) => void bars.push(terminal.progress(total)),
        step: () => bars[0]?.step(),
      };
      try {
        const { close, ...reached } = await reachBackup();
        try {
          const summary = await backUp({ ...needs, ...reached }, { path: out, withFiles: files }, listener);
          await terminal.print(JSON.stringify({ schema: SCHEMA, file: out, backup: summary }));
          terminal.say(`${summary.tables} tables, ${summary.rows} rows, ${summary.files} files in ${out}`);
          terminal.say(
            `head ${summary.head} (keep it elsewhere; the key of the files is not in the backup: keep that elsewhere too)`,
          );
        } finally {
          await close();
        }
      } catch (error) {
        terminal.say(`imr backup: ${reasonOf(error, out)}`);
        process.exitCode = exitCode.unreadable;
      } finally {
        bars[0]?.stop();
      }
    });
}
