import { Command } from 'commander';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { type BatchNeeds, runBatch } from './batch.ts';

/** `imr read FILE…`: published determinations, as text or PDF, into structure. */
export function readCommand(needs: BatchNeeds): Command {
  return new Command('read')
    .description('read published determinations into structure')
    .argument('<file...>', 'text or PDF files, or folders of them; - is standard input')
    .action(async (paths: readonly string[]) => {
      process.exitCode = await runBatch(paths, needs, input => {
        const read = readDetermination(input.file, input.text);
        return read.kind === 'read' ? { kind: 'done', output: read.determination } : read;
      });
    });
}
