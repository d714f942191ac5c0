import { Command } from 'commander';
import type { Terminal } from '#commands/ports.ts';
import type { SentFile, SentFiles } from '#commands/records/ports.ts';
import { type ReceivedFile, type ReceiveNeeds, receiveSubmission } from '#commands/records/receive-submission.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { exitCode } from '../batch.ts';

export type IngestNeeds = {
  readonly terminal: Terminal;
  readonly sentFiles: SentFiles;
  /** What a record needs to be looked at without being kept. */
  readonly looking: () => ReceiveNeeds;
};

/** `imr ingest PATH… --list`: what the files of a delivery are, container by container, and what would be set aside. */
export function ingestCommand(needs: IngestNeeds): Command {
  return new Command('ingest')
    .description('take files of a record: PDF, TIFF, PNG, JPEG, DOCX, text, C-CDA, FHIR, and ZIP files of these')
    .argument('<path...>', 'files, or folders of them; - is standard input')
    .option('--list', 'only say what each file is and how many pages it has; nothing is kept')
    .action(async (paths: readonly string[], { list }: { readonly list?: boolean }, command: Command) => {
      if (list !== true) command.error('say --list: files are looked at only');
      process.exitCode = await listed(needs, await needs.sentFiles(paths));
    });
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
