import { Command } from 'commander';
import { evaluateEvidence } from '#commands/evaluation/evaluate-evidence.ts';
import { evaluateRead, type EvaluateReadNeeds } from '#commands/evaluate-read.ts';
import type { Terminal } from '#commands/ports.ts';
import { exitCode } from './batch.ts';
import { evaluateCheckCommand } from './evaluate/check-command.ts';
import { evaluateCitationsCommand } from './evaluate/citations-command.ts';
import { evidenceTable } from './evaluate/evidence-table.ts';
import { readTable } from './evaluate/read-table.ts';
import { evaluateRedactionCommand } from './evaluate/redaction-command.ts';
import { evaluatePlantedCommand } from './evaluate/planted-command.ts';
import { evaluateRecordsCommand, type EvaluateRecordsCommandNeeds } from './evaluate/records-command.ts';
import { evaluateReviewCommand } from './evaluate/review-command.ts';
import { evaluateSearchCommand, type EvaluateSearchCommandNeeds } from './evaluate/search-command.ts';

export type EvaluateCommandNeeds = EvaluateReadNeeds &
  EvaluateRecordsCommandNeeds &
  EvaluateSearchCommandNeeds & { readonly terminal: Terminal };

/** `imr evaluate read PATH…`: measures accuracy on labelled data and prints a table; exit code 1 when something disagrees. */
export function evaluateCommand(needs: EvaluateCommandNeeds): Command {
  return new Command('evaluate')
    .description('measures accuracy on labelled data')
    .addCommand(evaluateReadCommand(needs))
    .addCommand(evaluateCheckCommand(needs))
    .addCommand(evaluatePlantedCommand(needs))
    .addCommand(evaluateReviewCommand(needs))
    .addCommand(evaluateCitationsCommand(needs))
    .addCommand(evaluateEvidenceCommand(needs))
    .addCommand(evaluateRedactionCommand(needs))
    .addCommand(evaluateRecordsCommand(needs))
    .addCommand(evaluateSearchCommand(needs));
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

type EvidenceOptions = { readonly labels?: string; readonly disagreements?: true; readonly json?: true };

/** `imr evaluate evidence PATH…`: precision, recall and F1 of facts on labelled sets; exit code 1 when a file or line could not be used. */
function evaluateEvidenceCommand(needs: EvaluateCommandNeeds): Command {
  return new Command('evidence')
    .description('facts: negation rows, marked doses, labelled sections, visit notes; letters with --labels')
    .argument('<path...>', 'folders of labelled sets, or of letters')
    .option('--labels <file>', 'fact labels (.jsonl) of the letters named')
    .option('--disagreements', 'every case that came out otherwise than labelled, on standard error')
    .option('--json', 'one JSON line for each table instead of text')
    .action(async (paths: readonly string[], { labels, disagreements, json }: EvidenceOptions) => {
      const evaluation = await evaluateEvidence(needs, paths, labels ?? null);
      const { tables } = evaluation;
      for (const line of evaluation.idle) needs.terminal.say(line);
      if (tables.length === 0) {
        needs.terminal.say('no labelled set found');
        process.exitCode = exitCode.usage;
        return;
      }
      const lines = json === true ? tables.map(table => JSON.stringify(table)) : evidenceTable(tables);
      for (const line of lines) await needs.terminal.print(line);
      if (disagreements === true) for (const line of evaluation.disagreements) needs.terminal.say(line);
      process.exitCode = evaluation.idle.length > 0 ? exitCode.findings : exitCode.done;
    });
}
