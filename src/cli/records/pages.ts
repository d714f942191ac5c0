import { Command } from 'commander';
import type { ListFiles, Terminal } from '#commands/ports.ts';
import type { LoadPaged, PageOutcome, ReadPages } from '#commands/records/ports.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { unpackWords } from '#domain/records/pages/packed-words.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { exitCode } from '../batch.ts';

type Needs = {
  readonly terminal: Terminal;
  readonly listFiles: ListFiles;
  readonly loadPaged: LoadPaged;
  readonly readPages: ReadPages;
};

const endings = ['.pdf', '.tif', '.tiff', '.png', '.jpg', '.jpeg'];

/** `imr pages FILE…`: every page of a file as it is read, one line each. */
export function pagesCommand(needs: Needs): Command {
  return new Command('pages')
    .description('read files page by page: text, where it came from and how surely it was read')
    .argument('<file...>', 'PDF, TIFF, PNG or JPEG files, or folders of them')
    .option('--words', 'each word with its place, in points from the upper left corner')
    .action(async (paths: readonly string[], { words }: { readonly words?: true }) => {
      const { terminal } = needs;
      const { files, skipped } = await needs.listFiles(paths, endings);
      if (skipped.length > 0) terminal.say(`no pages, passed over: ${skipped.join(', ')}`);
      let unreadable = 0;
      for (const file of files) {
        for await (const outcome of pagesOf(file, needs)) {
          if (outcome.kind === 'unreadable') unreadable += 1;
          await terminal.print(JSON.stringify({ schema: SCHEMA, file, ...lineOf(outcome, words === true) }));
        }
      }
      if (files.length === 0) terminal.say('no file with pages found');
      if (unreadable > 0)
        terminal.say(`${unreadable} ${unreadable === 1 ? 'file or page' : 'files or pages'} could not be read`);
      if (files.length === 0) process.exitCode = exitCode.usage;
      else process.exitCode = unreadable > 0 ? exitCode.unreadable : exitCode.done;
    });
}

type Line = PageOutcome | { readonly kind: 'unreadable'; readonly number: null; readonly error: Unreadable };

async function* pagesOf(file: string, { loadPaged, readPages, terminal }: Needs): AsyncGenerator<Line> {
  const loaded = await loadPaged(file);
  const opened = loaded.kind === 'loaded' ? await readPages(loaded, 1) : loaded;
  if (opened.kind === 'unreadable') {
    yield { kind: 'unreadable', number: null, error: opened.error };
    return;
  }
  const progress = terminal.progress(opened.pages);
  try {
    for await (const outcome of opened.outcomes) {
      yield outcome;
      progress.step();
    }
  } finally {
    progress.stop();
  }
}

function lineOf(outcome: Line, withWords: boolean): object {
  if (outcome.kind === 'unreadable') {
    return { ...(outcome.number === null ? {} : { number: outcome.number }), error: outcome.error };
  }
  const { words, ...page } = outcome.page;
  return withWords ? { ...page, words: unpackWords(words) } : page;
}
