import type { Command } from 'commander';
import type { BatchNeeds } from '../src/cli/batch.ts';

/** Runs a subcommand over files that are only there in the test, and gives back what it printed. */
export async function runCommand(
  command: (needs: BatchNeeds) => Command,
  files: Readonly<Record<string, string>>,
  ...flags: readonly string[]
): Promise<readonly string[]> {
  const printed: string[] = [];
  const built = command({
    loadText: file => {
      const text = files[file] ?? '';
      return Promise.resolve({ kind: 'loaded', file, text, pages: text.split('\f') });
    },
    listFiles: paths => Promise.resolve({ files: [...paths], skipped: [] }),
    terminal: {
      print: line => {
        printed.push(line);
        return Promise.resolve();
      },
      say: () => undefined,
      progress: () => ({ step: () => undefined, stop: () => undefined }),
    },
  });
  await built.parseAsync([...Object.keys(files), ...flags], { from: 'user' });
  return printed;
}
