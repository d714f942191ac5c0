import { Command } from 'commander';
import { penaltiesOf } from '#domain/charges/penalties/penalties-of-duties.ts';
import { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { type BatchNeeds, type BatchResult, runBatch } from './batch.ts';
import { parseJson } from './parse-json.ts';

/** `imr due EVENT…json`: what falls due on the events of a case, and how each date was counted. */
export function dueCommand(needs: BatchNeeds): Command {
  return new Command('due')
    .description('the duties that the events of a case start, each with its date and how it was counted')
    .argument('<file...>', 'JSON files, one case each, or folders of them; - is standard input')
    .action(async (paths: readonly string[]) => {
      process.exitCode = await runBatch(paths, needs, ({ file, text }) => dueIn(file, text), {
        endings: ['.json'],
        called: 'JSON',
      });
    });
}

function dueIn(file: string, text: string): BatchResult {
  const parsed = parseJson(CaseEvents, text);
  if (parsed.kind === 'unreadable') return parsed;
  const counted = countDeadlines(parsed.value);
  if (counted.kind === 'refused') return { kind: 'unreadable', error: { code: 'invalid', ...counted.refusal } };
  const { duties, ended } = counted;
  const { asOf } = parsed.value;
  const penalties = asOf === null || asOf === undefined ? {} : { penalties: penaltiesOf(duties, ended, asOf) };
  return { kind: 'done', output: { schema: SCHEMA, file, duties, ended, ...penalties } };
}
