import { Command } from 'commander';
import { evaluateCitations, type EvaluateCitationsNeeds } from '#commands/evaluation/citation-agreement.ts';
import type { Terminal } from '#commands/ports.ts';
import { exitCode } from '../batch.ts';

export type EvaluateCitationsCommandNeeds = EvaluateCitationsNeeds & { readonly terminal: Terminal };

/** `imr evaluate citations --labels FILE PATH…`: how well guideline lines are read, against labels made by hand. */
export function evaluateCitationsCommand(needs: EvaluateCitationsCommandNeeds): Command {
  return new Command('citations')
    .description('guideline lines of letters against labels made by hand: precision and recall of whole citations')
    .argument('<path...>', 'letters as .txt, or folders of them')
    .requiredOption('--labels <file>', 'one JSON line for each guideline line: letter, item, side, citations')
    .option('--json', 'one JSON line instead of the table')
    .action(async (paths: readonly string[], options: { readonly labels: string; readonly json?: true }) => {
      const evaluation = await evaluateCitations(needs, paths, options.labels);
      const { lines, labelled, read, right, differences, idle } = evaluation;
      const rows = [
        `guideline lines       ${lines}`,
        `citations labelled    ${labelled}`,
        `citations read        ${read}`,
        `right in every part   ${right}`,
        `precision             ${share(right, read)}`,
        `recall                ${share(right, labelled)}`,
      ];
      for (const row of options.json === true ? [JSON.stringify(evaluation)] : rows) await needs.terminal.print(row);
      for (const difference of [...differences, ...idle]) needs.terminal.say(difference);
      if (lines === 0) process.exitCode = exitCode.usage;
      else process.exitCode = differences.length + idle.length > 0 ? exitCode.findings : exitCode.done;
    });
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
