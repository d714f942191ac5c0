import { Command, Option } from 'commander';
import { checkDetermination } from '#domain/checks/check-determination.ts';
import type { Findings } from '#domain/checks/finding.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { readInPart } from '#domain/determinations/read/read-determination.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { type BatchNeeds, type BatchResult, exitCode, runBatch } from './batch.ts';
import { checkReport } from './check/check-report.ts';
import { sarifLog, type Unread } from './check/sarif-log.ts';
import { parseDetermination } from './parse-determination.ts';

type Format = 'json' | 'text' | 'sarif';
const kinds = { endings: ['.txt', '.pdf', '.json'], called: 'text, PDF or JSON' };

/** `imr check FILE…`: what a hostile reader would find in a determination; exit code 1 when there is anything, or a letter is not whole. */
export function checkCommand(needs: BatchNeeds): Command {
  return new Command('check')
    .description('what a hostile reader would find in a determination')
    .argument('<file...>', 'letters as text or PDF, determinations as JSON, or folders of them; - is standard input')
    .addOption(new Option('--format <format>', 'how to print it').choices(['json', 'text', 'sarif']).default('json'))
    .option('--report', 'a report for people: the same as --format text')
    .action(async (paths: readonly string[], options: { readonly format: Format; readonly report?: true }) => {
      const format = options.report === true ? 'text' : options.format;
      process.exitCode =
        format === 'json'
          ? await runBatch(paths, needs, input => resultOf(check(input.file, input.text)), kinds)
          : await printed(paths, needs, format);
    });
}

type Checked =
  | {
      readonly kind: 'checked';
      readonly determination: Determination;
      readonly findings: Findings;
      /** False for a letter that is cut off or lacks a part. */
      readonly isWhole: boolean;
    }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

function check(file: string, text: string): Checked {
  const read = /^\s*\{/.test(text) ? parseDetermination(text) : readInPart(file, text);
  if (read.kind === 'unreadable') return read;
  const lacks = 'lacks' in read ? read.lacks : [];
  return {
    kind: 'checked',
    determination: read.determination,
    findings: checkDetermination({ ...read.determination, file }, lacks),
    isWhole: lacks.length === 0,
  };
}

function resultOf(checked: Checked): BatchResult {
  if (checked.kind === 'unreadable') return checked;
  return { kind: 'done', output: checked.findings, findings: !checked.isWhole || checked.findings.findings.length > 0 };
}

/** The same as a report for people or as SARIF: what could not be read is then said on standard error. */
async function printed(paths: readonly string[], needs: BatchNeeds, format: 'text' | 'sarif'): Promise<number> {
  const { terminal } = needs;
  const all: Findings[] = [];
  const unread: Unread[] = [];
  const say = (file: string, { message, at }: Unreadable) => {
    const told = `${message}${at === null ? '' : ` (${at})`}`;
    unread.push({ file, message: told });
    terminal.say(`${file}: ${told}`);
  };
  const code = await runBatch(
    paths,
    {
      ...needs,
      loadText: async path => {
        const loaded = await needs.loadText(path);
        if (loaded.kind === 'unreadable') say(path, loaded.error);
        return loaded;
      },
      terminal: { ...terminal, print: async () => undefined },
    },
    async ({ file, text }) => {
      const checked = check(file, text);
      if (checked.kind === 'unreadable') say(file, checked.error);
      else {
        all.push(checked.findings);
        if (format === 'text') for (const line of checkReport(checked)) await terminal.print(line);
      }
      return resultOf(checked);
    },
    kinds,
  );
  if (format === 'sarif' && code !== exitCode.usage) await terminal.print(JSON.stringify(sarifLog(all, unread)));
  return code;
}
