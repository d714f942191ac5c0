import { Command, Option } from 'commander';
import type { Terminal } from '#commands/ports.ts';
import type { SentFile, SentFiles } from '#commands/records/ports.ts';
import { type ReceivedFile, type ReceiveNeeds, receiveSubmission } from '#commands/records/receive-submission.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { Submission } from '#domain/records/files/submission.ts';
import { exitCode } from '../batch.ts';
import { ingestIntoCase, type ReachedRecords } from './ingest-into-case.ts';

export type IngestNeeds = {
  readonly terminal: Terminal;
  readonly sentFiles: SentFiles;
  /** What a record needs to be looked at without being kept. */
  readonly looking: () => ReceiveNeeds;
  readonly reachRecords: () => Promise<ReachedRecords>;
};

type Options = {
  readonly list?: true;
  readonly case?: string;
  readonly from: string;
  readonly party: Submission['party'];
};

/**
 * `imr ingest PATH… --case NUMBER`: files into the record of a case, read to their facts. With `--list`: what the files of a
 * delivery are, container by container, and what would be set aside.
 */
export function ingestCommand(needs: IngestNeeds): Command {
  return new Command('ingest')
    .description('take files of a record: PDF, TIFF, PNG, JPEG, DOCX, text, C-CDA, FHIR, and ZIP files of these')
    .argument('<path...>', 'files, or folders of them; - is standard input')
    .option('--case <number>', 'the case whose record they join')
    .option('--from <sender>', 'who sent them', 'not said')
    .addOption(new Option('--party <party>', 'for whom').choices(Submission.shape.party.options).default('other'))
    .option('--list', 'only say what each file is and how many pages it has; nothing is kept')
    .action(async (paths: readonly string[], options: Options, command: Command) => {
      const { list, case: caseNumber, from, party } = options;
      if (list === true) process.exitCode = await listed(needs, await needs.sentFiles(paths));
      else if (caseNumber === undefined) command.error('say --case with the number of a case, or --list');
      else {
        const about = { caseNumber, sender: from, party };
        process.exitCode = await reached(needs, async records =>
          ingestIntoCase(needs.terminal, records, about, await needs.sentFiles(paths)),
        );
      }
    });
}

/** Works on the records; where they cannot be reached, says so in one line. */
async function reached(
  { terminal, reachRecords }: IngestNeeds,
  work: (records: ReachedRecords) => Promise<number>,
): Promise<number> {
  try {
    const records = await reachRecords();
    try {
      return await work(records);
    } finally {
      await records.close();
    }
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    terminal.say(`imr ingest: ${first || 'the database does not answer'}`);
    return exitCode.unreadable;
  }
}

async function listed({ terminal, looking }: IngestNeeds, sent: readonly SentFile[]): Promise<number> {
  const progress = terminal.progress(sent.length);
  const outcomes = new Map<ReceivedFile['outcome'], number>();
  async function* oneByOne() {
    for (const file of sent) {
      yield file;
      progress.step();
    }
  }
  const about = { caseNumber: 'none', sender: 'nobody', party: 'other', by: 'command-line' } as const;
  await receiveSubmission(looking(), about, oneByOne(), async file => {
    const { path, format, outcome, bytes, pages, sha256, note, reason } = file;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    await terminal.print(
      JSON.stringify({ schema: SCHEMA, file: path, format, outcome, bytes, pages, sha256, note, reason }),
    );
  });
  progress.stop();
  terminal.say(inWords(outcomes));
  return outcomes.has('quarantined') ? exitCode.unreadable : exitCode.done;
}

function inWords(outcomes: ReadonlyMap<ReceivedFile['outcome'], number>): string {
  const words = { kept: 'to be read', known: 'sent twice', opened: 'opened', quarantined: 'set aside' } as const;
  const order = ['kept', 'known', 'opened', 'quarantined'] as const;
  return order.map(outcome => `${outcomes.get(outcome) ?? 0} ${words[outcome]}`).join(', ');
}
