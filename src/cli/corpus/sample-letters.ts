import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '#commands/ports.ts';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';
import { exitCode } from '../batch.ts';

export type SampleLettersNeeds = {
  readonly terminal: Terminal;
  readonly placeFile: (path: string, content: string) => Promise<unknown>;
};

/** `imr sample-letters`: made-up published determinations, for trying and for load. */
export function sampleLettersCommand({ terminal, placeFile }: SampleLettersNeeds): Command {
  return new Command('sample-letters')
    .description('makes up published determinations as text, a thousand in a folder')
    .requiredOption('--count <number>', 'how many', whole)
    .requiredOption('--out <folder>', 'folder to write to; files of the same name are replaced')
    .option('--seed <number>', 'the same seed gives the same letters', whole, 1)
    .action(async ({ count, seed, out }: { readonly count: number; readonly seed: number; readonly out: string }) => {
      const bar = terminal.progress(count);
      for (let number = 0; number < count; number += 1) {
        const { path, text } = sampleLetterText(seed, number);
        await placeFile(join(out, path), text);
        bar.step();
      }
      bar.stop();
      terminal.say(`${count} letters in ${out}`);
      process.exitCode = exitCode.done;
    });
}

function whole(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 9_000_000) {
    throw new InvalidArgumentError('a whole number up to 9000000');
  }
  return number;
}
