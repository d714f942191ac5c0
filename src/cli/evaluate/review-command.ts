import { Command } from 'commander';
import { evaluateReview, type EvaluateReviewNeeds } from '#commands/evaluation/review-letters.ts';
import type { Terminal } from '#commands/ports.ts';
import { exitCode } from '../batch.ts';
import { reviewTable } from './review-table.ts';

export type EvaluateReviewCommandNeeds = EvaluateReviewNeeds & { readonly terminal: Terminal };

/** `imr evaluate review PATH…`: what reviews are worth, measured on published letters and their outcomes. */
export function evaluateReviewCommand(needs: EvaluateReviewCommandNeeds): Command {
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
