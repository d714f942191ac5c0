import { SCHEMA } from '#domain/determinations/determination.ts';
import type { ListFiles, LoadedText, LoadText, Terminal } from '#commands/ports.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

export type BatchNeeds = { readonly loadText: LoadText; readonly listFiles: ListFiles; readonly terminal: Terminal };

/** What a command makes of one file: a line of output, or why there is none. */
export type BatchResult =
  | { readonly kind: 'done'; readonly output: object; readonly findings?: boolean }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** Exit codes of every command (docs: contracts). */
export const exitCode = { done: 0, findings: 1, usage: 2, unreadable: 3 } as const;

/** What files of a folder a command takes, and how it calls them. */
type Kinds = { readonly endings: readonly string[]; readonly called: string };

const letters: Kinds = { endings: ['.txt', '.pdf'], called: 'text or PDF' };

/**
 * Runs `one` over every file named and every file of its kind (text or PDF) in the folders named, in order, and prints one JSON line each.
 * A file that cannot be read gets an error line and the others are still done. Returns the exit code.
 */
export async function runBatch(
  paths: readonly string[],
  needs: BatchNeeds,
  one: (input: LoadedText) => BatchResult | Promise<BatchResult>,
  { endings, called }: Kinds = letters,
): Promise<number> {
  const { files, skipped } = await needs.listFiles(paths, endings);
  if (skipped.length > 0) needs.terminal.say(`not ${called}, passed over: ${skipped.join(', ')}`);
  if (files.length === 0) {
    needs.terminal.say(`no ${called} file found`);
    return exitCode.usage;
  }
  const progress = needs.terminal.progress(files.length);
  let unreadable = 0;
  let findings = 0;
  for (const file of files) {
    const loaded = await needs.loadText(file);
    const result = loaded.kind === 'loaded' ? await one(loaded) : loaded;
    if (result.kind === 'unreadable') unreadable += 1;
    else if (result.findings === true) findings += 1;
    await needs.terminal.print(
      JSON.stringify(result.kind === 'done' ? result.output : { schema: SCHEMA, file, error: result.error }),
    );
    progress.step();
  }
  progress.stop();
  if (unreadable > 0) {
    needs.terminal.say(`${files.length - unreadable} of ${files.length} read; ${unreadable} could not be`);
    return exitCode.unreadable;
  }
  return findings > 0 ? exitCode.findings : exitCode.done;
}
