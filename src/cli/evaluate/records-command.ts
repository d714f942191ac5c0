import { Command } from 'commander';
import { evaluateRecords, type EvaluateRecordsNeeds } from '#commands/evaluation/records/evaluate-records.ts';
import type { Terminal } from '#commands/ports.ts';
import { exitCode } from '../batch.ts';
import { evidenceTable } from './evidence-table.ts';

export type EvaluateRecordsCommandNeeds = EvaluateRecordsNeeds & { readonly terminal: Terminal };

type RecordsOptions = { readonly json?: true; readonly trueDocuments?: true };

/** `imr evaluate records FOLDER…`: documents, copies, missing records, facts and contrary facts of record sets with known truth; exit code 1 when something could not be used. */
export function evaluateRecordsCommand(needs: EvaluateRecordsCommandNeeds): Command {
  return new Command('records')
    .description('whole records whose truth is known (imr sample-records): documents, copies, what is missing, facts')
    .argument('<folder...>', 'folders of record sets, each with its truth.json')
    .option('--true-documents', 'take the documents as they truly are, to measure what comes after them by itself')
    .option('--json', 'one JSON line for each table instead of text')
    .action(async (paths: readonly string[], { json, trueDocuments }: RecordsOptions) => {
      const { tables, idle } = await evaluateRecords(needs, paths, trueDocuments === true);
      for (const line of idle) needs.terminal.say(line);
      if (tables.length === 0) {
        needs.terminal.say('no record set found: a folder with a truth.json');
        process.exitCode = exitCode.usage;
        return;
      }
      const lines = json === true ? tables.map(table => JSON.stringify(table)) : evidenceTable(tables);
      for (const line of lines) await needs.terminal.print(line);
      process.exitCode = idle.length > 0 ? exitCode.findings : exitCode.done;
    });
}
