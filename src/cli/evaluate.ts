import { Command } from 'commander';
import { evaluateRead, type EvaluateReadNeeds } from '#commands/evaluate-read.ts';
import { evaluateReview } from '#commands/evaluation/review-letters.ts';
import type { Terminal } from '#commands/ports.ts';
import { exitCode } from './batch.ts';
import { readTable } from './evaluate/read-table.ts';
import { reviewTable } from './evaluate/review-table.ts';

export type EvaluateCommandNeeds = EvaluateReadNeeds & { readonly terminal: Terminal };

/** `imr evaluate read PATH…`: measures accuracy on labelled data and prints a table; exit code 1 when something disagrees. */
export function evaluateCommand(needs: EvaluateCommandNeeds): Command {
  return new Command('evaluate')
    .description('measures accuracy on labelled data')
    .addCommand(evaluateReadCommand(needs))
    .addCommand(evaluateReviewCommand(needs));
}

function evaluateReadCommand(needs: EvaluateCommandNeeds): Command {
  return new Command('read')
    .description('reading of letters: every rendering, the round trip, the labels beside them')
    .argument('<path...>', 'letters as .txt, .pdf or both, or folders of them with a labels.jsonl')
    .option('--json', 'one JSON line for each letter instead of the table')
    .action(async (paths: readonly string[], { json }: { readonly json?: true }) => {
      const evaluation = await evaluateRead(needs, paths);
      if (evaluation.letters.length === 0) {
        needs.terminal.say('no text or PDF file found');
        process.exitCode = exitCode.usage;
        return;
      }
      const table = readTable(evaluation);
      const lines = json === true ? evaluation.letters.map(letter => JSON.stringify(letter)) : table.lines;
      for (const line of lines) await needs.terminal.print(line);
      for (const disagreement of table.disagreements) needs.terminal.say(disagreement);
      process.exitCode = table.disagreements.length > 0 ? exitCode.findings : exitCode.done;
    });
}

function evaluateReviewCommand(needs: EvaluateCommandNeeds): Command {
  return new Command('review')
    .description('reviews of published letters, from what stood before the decision, beside their outcomes')
    .argument('<path...>', 'letters as .txt or .pdf, or folders of them')
    .option('--json', 'one JSON line for each item instead of the table')
    .action(async (paths: readonly string[], { json }: { readonly json?: true }) => {
      const evaluation = await evaluateReview(needs, paths);
      if (evaluation.letters === 0) {
        needs.terminal.say('no text or PDF file found');
        process.exitCode = exitCode.usage;
        return;
      }
      const lines = json === true ? evaluation.items.map(item => JSON.stringify(item)) : reviewTable(evaluation);
      for (const line of lines) await needs.terminal.print(line);
      for (const refused of evaluation.refused) needs.terminal.say(refused);
      process.exitCode = evaluation.refused.length > 0 ? exitCode.unreadable : exitCode.done;
    });
}
