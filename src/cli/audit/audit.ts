import { Command, InvalidArgumentError } from 'commander';
import { type Head, headText, noHead, readHead } from '#commands/audit/head.ts';
import { type AuditSummary, verifyLog } from '#commands/audit/verify-log.ts';
import type { ReadStore } from '#commands/accounts/ports.ts';
import type { AuditStore, Sha256, Terminal, WriteLetter } from '#commands/ports.ts';
import type { FileCare } from '#commands/records/ports.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { exitCode } from '../batch.ts';

/** The database as an audit reaches it, and the kept files when they are asked for. */
export type Reached = {
  readonly audit: AuditStore;
  readonly reads: ReadStore['list'];
  readonly files: () => Promise<Pick<FileCare, 'check'>>;
  readonly close: () => Promise<void>;
};

export type AuditNeeds = {
  readonly terminal: Terminal;
  readonly reach: () => Promise<Reached>;
  readonly writeLetter: WriteLetter;
  readonly sha256: Sha256;
};

type VerifyOptions = { readonly head: readonly Head[]; readonly files?: boolean; readonly json?: boolean };

/** `imr audit`: whether anything in the database was changed, dropped, added or moved since it was recorded. */
export function auditCommand(needs: AuditNeeds): Command {
  const { terminal } = needs;
  const audit = new Command('audit').description('whether the log of all cases is as it was recorded');
  audit
    .command('verify')
    .exitOverride() // wrong usage ends as everywhere
    .description(
      'recompute every seal, replay every case, write every letter and publication again; findings as JSON lines',
    )
    .option('--head <position:seal>', 'an earlier head that was kept elsewhere; may be given again', readHeads, [])
    .option('--files', 'also read every kept file and hold it beside the hash its submission names')
    .option('--json', 'end with a line that sums up')
    .action(async ({ head, files, json }: VerifyOptions) => {
      process.exitCode = await reached(needs, async store => {
        const care = files === true ? await store.files() : null;
        const summary = await verify(needs, store.audit, head, care);
        if (json === true) await terminal.print(JSON.stringify(summaryLine(summary)));
        terminal.say(words(summary));
        terminal.say(`head ${headText(summary.head)} (keep it elsewhere: with --head it proves this log later)`);
        return summary.findings === 0 ? exitCode.done : exitCode.findings;
      });
    });
  audit
    .command('head')
    .exitOverride()
    .description('the last position of the log and its seal, to keep elsewhere')
    .action(async () => {
      process.exitCode = await reached(needs, async store => {
        await terminal.print(headText((await store.audit.snapshot(snapshot => snapshot.head())) ?? noHead));
        return exitCode.done;
      });
    });
  audit
    .command('reads')
    .exitOverride()
    .description('who read what of a case, and when, the newest first, as JSON lines')
    .argument('<case>', 'number of the case')
    .action(async (caseNumber: string) => {
      process.exitCode = await reached(needs, async ({ reads }) => {
        let count = 0;
        for (let before: number | undefined; ; ) {
          const found = await reads(caseNumber, { most: AT_ONCE, before });
          for (const read of found) await terminal.print(JSON.stringify({ schema: SCHEMA, caseNumber, ...read }));
          count += found.length;
          before = found.at(-1)?.number;
          if (found.length < AT_ONCE) break;
        }
        terminal.say(`case ${caseNumber}: ${count} ${count === 1 ? 'read' : 'reads'}`);
        return exitCode.done;
      });
    });
  return audit;
}

const AT_ONCE = 500;

function readHeads(text: string, earlier: readonly Head[]): readonly Head[] {
  const head = readHead(text);
  if (head === null) throw new InvalidArgumentError('a head is POSITION:SEAL, as imr audit head prints it');
  return [...earlier, head];
}

async function verify(
  { terminal, writeLetter, sha256 }: AuditNeeds,
  audit: AuditStore,
  heads: readonly Head[],
  files: Pick<FileCare, 'check'> | null,
) {
  const bars: ReturnType<Terminal['progress']>[] = [];
  try {
    return await verifyLog(
      { audit, writeLetter, sha256, files },
      { heads },
      {
        found: finding => terminal.print(JSON.stringify(finding)),
        begun: total => void bars.push(terminal.progress(total)),
        step: () => bars[0]?.step(),
      },
    );
  } finally {
    bars[0]?.stop();
  }
}

function summaryLine({ head, ...counts }: AuditSummary) {
  return { schema: SCHEMA, audit: { ...counts, sound: counts.findings === 0, head: headText(head) } };
}

function words({ rows, cases, letters, files, findings }: AuditSummary): string {
  const looked = `${rows} rows, ${cases} cases, ${letters} letters${files === null ? '' : `, ${files} files`}`;
  return findings === 0 ? `${looked}: sound` : `${looked}: ${findings} ${findings === 1 ? 'finding' : 'findings'}`;
}

/** Works on the database; where it cannot be reached, or is not one of ours, says so in one line. */
async function reached({ terminal, reach }: AuditNeeds, work: (store: Reached) => Promise<number>): Promise<number> {
  try {
    const store = await reach();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    terminal.say(`imr audit: ${reasonOf(error)}`);
    return exitCode.unreadable;
  }
}

/** Undefined table, undefined column: another version's schema, or none. */
const notOurs = new Set(['42P01', '42703']);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = ''] = error.message.split('\n');
  const code = 'code' in error ? String(error.code) : '';
  if (notOurs.has(code)) return `the database does not hold the log of this version (${first}); imr serve sets it up`;
  return first || (error instanceof AggregateError ? reasonOf(error.errors[0]) : error.name);
}
