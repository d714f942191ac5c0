import { Command } from 'commander';
import { evaluateSearch, type EvaluateSearchNeeds } from '#commands/evaluation/search/evaluate-search.ts';
import type { Terminal } from '#commands/ports.ts';
import { exitCode } from '../batch.ts';

export type EvaluateSearchCommandNeeds = EvaluateSearchNeeds & { readonly terminal: Terminal };

/** `imr evaluate search --judgements FILE PATH…`: how good the first page of a search is, beside plain BM25. */
export function evaluateSearchCommand(needs: EvaluateSearchCommandNeeds): Command {
  return new Command('search')
    .description('search of the letters at the paths, against judgements made by hand: nDCG@10, plain BM25 beside it')
    .argument('<path...>', 'letters, or folders of them')
    .requiredOption('--judgements <file>', 'one JSON line for each query: query, grades of decisions by id')
    .option('--queries', 'each query, too')
    .option('--json', 'one JSON line instead of the table')
    .action(
      async (
        paths: readonly string[],
        options: { readonly judgements: string; readonly queries?: true; readonly json?: true },
      ) => {
        const { terminal } = needs;
        const evaluation = await evaluateSearch(needs, paths, options.judgements);
        const { decisions, queries, ours, plain, idle } = evaluation;
        const each = queries.map(one => `  ${one.ours.toFixed(3)}  ${one.plain.toFixed(3)}  ${one.query}`);
        const rows = [
          ...(options.queries === true ? each : []),
          `decisions           ${decisions}`,
          `queries measured    ${queries.length}`,
          `nDCG@10             ${ours.toFixed(3)}`,
          `plain BM25          ${plain.toFixed(3)}`,
          `better by           ${plain === 0 ? '-' : `${((ours / plain - 1) * 100).toFixed(1)} %`}`,
          `better, same, worse ${[1, 0, -1].map(sign => queries.filter(one => Math.sign(one.ours - one.plain) === sign).length).join(', ')}`,
        ];
        for (const row of options.json === true ? [JSON.stringify(evaluation)] : rows) await terminal.print(row);
        for (const line of idle) terminal.say(line);
        if (queries.length === 0) process.exitCode = exitCode.usage;
        else process.exitCode = idle.length > 0 ? exitCode.findings : exitCode.done;
      },
    );
}
