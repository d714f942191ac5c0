import { Command } from 'commander';
import { accrue, BreachOfDuty } from '#domain/charges/penalties/accrual.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { type BatchNeeds, type BatchResult, runBatch } from '../batch.ts';
import { parseJson } from '../parse-json.ts';

/** `imr penalty BREACH…json`: what a breach of a claims administrator may cost as of a day. */
export function penaltyCommand(needs: BatchNeeds): Command {
  return new Command('penalty')
    .description('what a breach of a claims administrator may cost as of a day, by each provision')
    .argument('<file...>', 'JSON files, one breach each, or folders of them; - is standard input')
    .option('--json', 'print JSON lines (the only form there is)')
    .action(async (paths: readonly string[]) => {
      process.exitCode = await runBatch(paths, needs, ({ file, text }) => penaltyIn(file, text), {
        endings: ['.json'],
        called: 'JSON',
      });
    });
}

function penaltyIn(file: string, text: string): BatchResult {
  const parsed = parseJson(BreachOfDuty, text);
  if (parsed.kind === 'unreadable') return parsed;
  return { kind: 'done', output: { schema: SCHEMA, file, penalties: accrue(parsed.value) } };
}
