import { Command, InvalidArgumentError, Option } from 'commander';
import type { Terminal } from '#commands/ports.ts';
import { writeRecordSet, type WriteRecordSetNeeds } from '#commands/sample-records/write-record-set.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { exitCode } from '../batch.ts';

export type SampleRecordsCommandNeeds = WriteRecordSetNeeds & { readonly terminal: Terminal };

type Options = {
  readonly pages: number;
  readonly seed: number;
  readonly out: string;
  readonly scanned: number;
  readonly text?: true;
  readonly misread: number;
  readonly format: 'pdf' | 'tiff';
  readonly misfiled: number;
};

/** `imr sample-records`: a made-up record set of one case with its truth beside it; one JSON line. */
export function sampleRecordsCommand(needs: SampleRecordsCommandNeeds): Command {
  return new Command('sample-records')
    .description('makes up the record of one case, with the truth of it: documents, copies, missing records, facts')
    .requiredOption('--pages <number>', 'pages of the record', whole(60, 50_000))
    .requiredOption('--out <folder>', 'folder to write to; files of the same name are replaced')
    .option('--seed <number>', 'the same seed gives the same set', whole(0, 4_294_967_295), 1)
    .option('--scanned <share>', 'share of the pages that are scans, 0 to 1', share, 0.3)
    .addOption(
      new Option('--format <form>', 'how files of nothing but scans are written')
        .choices(['pdf', 'tiff'])
        .default('pdf'),
    )
    .option('--text', 'no files to open: pages.jsonl, one page a line (imr schema RecordPage)')
    .option('--misread <number>', 'with --text: wrong characters in a thousand on scanned pages', whole(0, 200), 0)
    .option('--misfiled <number>', 'papers of other people among them, filed by mistake', whole(0, 500), 0)
    .action(async (options: Options) => {
      process.exitCode = await sampleRecords(needs, options);
    });
}

async function sampleRecords(needs: SampleRecordsCommandNeeds, options: Options): Promise<number> {
  const { terminal } = needs;
  const { pages, seed, scanned, misfiled, out } = options;
  const bar = terminal.progress(pages);
  const outcome = await writeRecordSet(
    needs,
    {
      pages,
      seed,
      scanned,
      misfiled,
      folder: out,
      form: options.text === true ? 'text' : 'files',
      misreadPerThousand: options.misread,
      scansAs: options.format,
    },
    written => {
      for (let step = 0; step < written; step += 1) bar.step();
    },
  );
  bar.stop();
  if (outcome.kind === 'refused') {
    await terminal.print(JSON.stringify({ schema: SCHEMA, out, error: outcome.error }));
    terminal.say(`${outcome.error.at ?? out}: ${outcome.error.message}`);
    return exitCode.unreadable;
  }
  const { truth, files, bytes } = outcome;
  const states = Map.groupBy(truth.named, ({ state }) => state);
  await terminal.print(
    JSON.stringify({
      schema: SCHEMA,
      out,
      files,
      bytes,
      pages: truth.pages.length,
      scanned: truth.pages.filter(page => page.scanned).length,
      documents: truth.documents.length,
      copies: truth.copies.length,
      misfiled: truth.misfiled.length,
      named: {
        present: states.get('present')?.length ?? 0,
        missing: states.get('missing')?.length ?? 0,
        ambiguous: states.get('ambiguous')?.length ?? 0,
      },
      facts: truth.facts.length,
      contrary: truth.contrary.filter(({ documented }) => documented.length > 0).length,
      gaps: truth.gaps.length,
    }),
  );
  return exitCode.done;
}

function whole(least: number, most: number): (text: string) => number {
  return text => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
  };
}

function share(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('a number from 0 to 1');
}
