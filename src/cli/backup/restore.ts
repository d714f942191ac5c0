import { Command } from 'commander';
import { headText } from '#commands/audit/head.ts';
import { verifyLog } from '#commands/audit/verify-log.ts';
import { type Restored, type RestoreNeeds, restore } from '#commands/backup/restore.ts';
import type { AuditStore, Terminal, WriteLetter } from '#commands/ports.ts';
import type { FileCare } from '#commands/records/ports.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { exitCode } from '../batch.ts';
import { reasonOf } from './reason.ts';

type Reached = Pick<RestoreNeeds, 'target' | 'readArchive' | 'gzip'> & {
  readonly files: RestoreNeeds['files'] & Pick<FileCare, 'check'>;
  readonly audit: AuditStore;
  readonly close: () => Promise<void>;
};

export type RestoreCommandNeeds = Pick<RestoreNeeds, 'sha256'> & {
  readonly terminal: Terminal;
  readonly reachRestore: () => Promise<Reached>;
  readonly writeLetter: WriteLetter;
};

/** `imr restore`: a backup into an empty database, then the whole audit of what came in. */
export function restoreCommand(needs: RestoreCommandNeeds): Command {
  const { terminal, sha256 } = needs;
  return new Command('restore')
    .description('fill an empty database and the store of files from a backup, and audit what came in')
    .argument('<file>', 'as imr backup wrote it')
    .action(async (file: string) => {
      try {
        const { close, ...reached } = await needs.reachRestore();
        try {
          const outcome = await restore({ ...reached, sha256 }, file);
          if (outcome.kind === 'refused') {
            terminal.say(`imr restore: ${file}: ${outcome.reason}`);
            process.exitCode = exitCode.unreadable;
            return;
          }
          process.exitCode = await audited(needs, reached, file, outcome);
        } finally {
          await close();
        }
      } catch (error) {
        terminal.say(`imr restore: ${reasonOf(error, file)}`);
        process.exitCode = exitCode.unreadable;
      }
    });
}

/** Every seal, case, letter and file of what came in; its log must end where that of the backup did. */
async function audited(
  { terminal, writeLetter, sha256 }: RestoreCommandNeeds,
  { audit, files }: Pick<Reached, 'audit' | 'files'>,
  file: string,
  { at, tables, rows, files: kept, head }: Restored,
): Promise<number> {
  const restored = { at, tables, rows, files: kept };
  const bars: ReturnType<Terminal['progress']>[] = [];
  try {
    const found = await verifyLog(
      { audit, writeLetter, sha256, files: restored.files === null ? null : files },
      { heads: [head] },
      {
        found: finding => terminal.print(JSON.stringify(finding)),
        begun: total => void bars.push(terminal.progress(total)),
        step: () => bars[0]?.step(),
      },
    );
    const sound = found.findings === 0 && headText(found.head) === headText(head);
    await terminal.print(
      JSON.stringify({ schema: SCHEMA, file, restored: { ...restored, sound, head: headText(head) } }),
    );
    const looked = `${found.rows} rows of the log, ${found.cases} cases, ${found.letters} letters, ${found.files ?? 'no'} files`;
    terminal.say(`restored as of ${restored.at}: ${restored.tables} tables, ${restored.rows} rows; ${looked}`);
    terminal.say(sound ? 'sound' : `${found.findings} findings`);
    terminal.say('published decisions are not in a backup: imr import takes them in again');
    return sound ? exitCode.done : exitCode.findings;
  } finally {
    bars[0]?.stop();
  }
}
