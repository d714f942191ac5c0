import { Command, Option } from 'commander';
import { type ExportNeeds, exportDecisions } from '#commands/corpus/export-decisions.ts';
import { type ExportFormat, exportFormats } from '#commands/corpus/exports/ports.ts';
import type { CorpusIndex } from '#commands/corpus/ports.ts';
import { showDecision } from '#commands/corpus/show-decision.ts';
import type { SaveStream, Terminal } from '#commands/ports.ts';
import { documentBundle } from '#domain/corpus/open-data/fhir/document-bundle.ts';
import { exitCode } from '../batch.ts';
import { type FacetOptions, filtersOf, withFacets } from './facet-options.ts';

export type ExportCommandNeeds = Omit<ExportNeeds, 'index'> & {
  readonly terminal: Terminal;
  readonly reachIndex: () => Promise<CorpusIndex>;
  readonly saveStream: SaveStream;
};

type Options = FacetOptions & { readonly format: ExportFormat; readonly to?: string; readonly id?: string };

/** `imr export`: the published decisions as open data, whole or narrowed as a search is. */
export function exportCommand(needs: ExportCommandNeeds): Command {
  const command = withFacets(
    new Command('export')
      .description('the published decisions as open data: JSON or FHIR R4 documents one a line, a table of treatments')
      .argument('[query...]', 'what they have to say; nothing for all')
      .addOption(new Option('--format <form>').choices(exportFormats).default('jsonl'))
      .option('--to <file>', 'where it is written; Parquet needs a file')
      .option('--id <decision>', 'one decision alone, as a FHIR document'),
  );
  return command.action(async (words: readonly string[], options: Options) => {
    if (options.format === 'parquet' && options.to === undefined) command.error('--format parquet needs --to FILE');
    process.exitCode = await exported(needs, words.join(' '), options);
  });
}

async function exported(needs: ExportCommandNeeds, typed: string, options: Options): Promise<number> {
  const { terminal, reachIndex, saveStream } = needs;
  const index = await reachIndex();
  try {
    if (options.id !== undefined) return await printedDocument(needs, index, options.id);
    const pieces = await exportDecisions({ ...needs, index }, typed, filtersOf(options), options.format);
    if (options.to === undefined) {
      for await (const piece of pieces) await terminal.print(String(piece).trimEnd());
      return exitCode.done;
    }
    const failed = await saveStream(options.to, pieces);
    if (failed !== null) {
      terminal.say(`${options.to}: ${failed.message}`);
      return exitCode.unreadable;
    }
    terminal.say(`${options.to}: version ${await index.version()} of the corpus`);
    return exitCode.done;
  } finally {
    index.close();
  }
}

async function printedDocument({ terminal, hashText }: ExportCommandNeeds, index: CorpusIndex, id: string) {
  const shown = await showDecision({ index }, id, null);
  if (shown.kind === 'no-decision') {
    terminal.say(`there is no published decision ${id}`);
    return exitCode.findings;
  }
  await terminal.print(JSON.stringify(documentBundle(shown.decision, shown.kept, hashText)));
  return exitCode.done;
}
