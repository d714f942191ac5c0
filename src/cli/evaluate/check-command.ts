import { join } from 'node:path';
import { Command } from 'commander';
import { evaluateCheck, type EvaluateCheckNeeds } from '#commands/evaluation/evaluate-check.ts';
import type { Terminal } from '#commands/ports.ts';
import { exitCode } from '../batch.ts';
import { checkTable } from './check-table.ts';

type CheckOptions = { readonly labels?: string; readonly json?: true };

/** `imr evaluate check PATH… [--labels FILE]`: findings right and wrong and defects missed, by rule; exit code 1 when anything disagrees. */
export function evaluateCheckCommand(needs: EvaluateCheckNeeds & { readonly terminal: Terminal }): Command {
  return new Command('check')
    .description('the checks on letters someone has read: findings right and wrong, defects missed, by rule')
    .argument('<path...>', 'letters as .txt or .pdf, or folders of them')
    .option(
      '--labels <file>',
      'JSON lines, one defect each: letter, rule, item, part, start and end or quote, sure; without it defects.jsonl of the first folder',
    )
    .option('--json', 'the figures as one JSON line instead of the table')
    .action(async (paths: readonly string[], { labels, json }: CheckOptions) => {
      const evaluation = await evaluateCheck(needs, labels ?? join(paths[0] ?? '', 'defects.jsonl'), paths);
      if (evaluation.letters === 0) {
        needs.terminal.say(evaluation.idle[0] ?? 'none of these letters is labelled');
        process.exitCode = exitCode.usage;
        return;
      }
      const lines = json === true ? [JSON.stringify(evaluation)] : checkTable(evaluation);
      for (const line of lines) await needs.terminal.print(line);
      for (const line of [...evaluation.disagreements, ...evaluation.idle]) needs.terminal.say(line);
      process.exitCode = evaluation.disagreements.length > 0 ? exitCode.findings : exitCode.done;
    });
}
