import { Command } from 'commander';
import type { LoadedText } from '#commands/ports.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { documentIndexer } from '#domain/records/documents/index-documents.ts';
import { type BatchNeeds, exitCode } from '../batch.ts';

type PageOfFile = { readonly file: string; readonly number: number };

/** `imr split FILE…`: the files, in order, as one record; one JSON line for each document in it, then one for what was folded. */
export function splitCommand(needs: BatchNeeds): Command {
  return new Command('split')
    .description(
      'find the documents in a stack of pages: where each begins, what it is, when, by whom, what it repeats',
    )
    .argument('<file...>', 'text or PDF files, or folders of them, taken in order as one record; - is standard input')
    .option('--boundaries', 'also a line for each page: whether a document begins there, and the cues')
    .action(async (paths: readonly string[], { boundaries }: { readonly boundaries?: true }) => {
      process.exitCode = await split(paths, boundaries === true, needs);
    });
}

async function split(
  paths: readonly string[],
  withBoundaries: boolean,
  { listFiles, loadText, terminal }: BatchNeeds,
): Promise<number> {
  const { files, skipped } = await listFiles(paths, ['.txt', '.pdf']);
  if (skipped.length > 0) terminal.say(`not text or PDF, passed over: ${skipped.join(', ')}`);
  if (files.length === 0) {
    terminal.say('no text or PDF file found');
    return exitCode.usage;
  }
  const indexer = documentIndexer(null);
  const places: PageOfFile[] = [];
  let unreadable = 0;
  for (const file of files) {
    const loaded = await loadText(file);
    if (loaded.kind === 'unreadable') {
      unreadable += 1;
      await terminal.print(JSON.stringify({ schema: SCHEMA, file, error: loaded.error }));
      continue;
    }
    for (const place of pagesOf(loaded)) {
      places.push({ file, number: place.number });
      const { text } = place;
      indexer.add({
        page: places.length,
        file,
        read: { number: place.number, text, source: 'text-layer', blank: text.trim() === '', faxHeader: null },
      });
    }
  }
  const { documents, copies, boundaries } = indexer.finish([]);
  for (const document of documents) {
    const from = places[document.first - 1];
    await terminal.print(JSON.stringify({ schema: SCHEMA, ...document, file: from?.file, pageOfFile: from?.number }));
  }
  if (copies.length > 0) await terminal.print(JSON.stringify({ schema: SCHEMA, copies }));
  if (withBoundaries) for (const one of boundaries) await terminal.print(JSON.stringify({ schema: SCHEMA, ...one }));
  return unreadable > 0 ? exitCode.unreadable : exitCode.done;
}

/** Pages in order; what stands after the last form feed is no page when it is empty. */
function pagesOf({ pages }: LoadedText): { readonly number: number; readonly text: string }[] {
  const numbered = pages.map((text, index) => ({ number: index + 1, text }));
  return numbered.at(-1)?.text.trim() === '' ? numbered.slice(0, -1) : numbered;
}
