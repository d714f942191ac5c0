import { Command } from 'commander';
import { evaluatePlanted, type PlantedEvaluation } from '#commands/evaluation/planted/evaluate-planted.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { type BatchNeeds, exitCode } from '../batch.ts';
import { loadedLetters, wholeNumber } from './letters.ts';

type Options = { readonly seed: number; readonly each: number; readonly missed?: true; readonly json?: true };

/** `imr evaluate planted PATH…`: one slip at a time made in letters, kind by kind, and how many of them the checks find. */
export function evaluatePlantedCommand(needs: BatchNeeds): Command {
  return new Command('planted')
    .description('the checks on letters into which one slip at a time is planted: how many are found, by kind')
    .argument('<path...>', 'letters as .txt, or folders of them')
    .option('--seed <number>', 'another seed, other places', wholeNumber, 1)
    .option('--each <count>', 'slips of each kind at most', wholeNumber, 60)
    .option('--missed', 'each slip that was not found, with its sentence')
    .option('--json', 'the figures as one JSON line instead of the table')
    .action(async (paths: readonly string[], { seed, each, missed, json }: Options) => {
      const { terminal } = needs;
      const letters = (await loadedLetters(needs, paths)).flatMap(({ file, text }) => {
        const read = readDetermination(file, text);
        if (read.kind === 'unreadable') terminal.say(`${file}: ${read.error.message}`);
        return read.kind === 'read' ? [read.determination] : [];
      });
      if (letters.length === 0) {
        terminal.say('no letter that could be read');
        process.exitCode = exitCode.usage;
        return;
      }
      const evaluation = evaluatePlanted(letters, { seed, each, progress: terminal.progress });
      const lines = json === true ? [JSON.stringify(evaluation)] : tableOf(evaluation);
      for (const line of lines) await terminal.print(line);
      if (missed === true) for (const line of evaluation.missed) terminal.say(line);
    });
}

function tableOf({ letters, scores }: PlantedEvaluation): string[] {
  const width = Math.max(...scores.map(({ kind }) => kind.length));
  const row = (family: string, kind: string, own: PlantedEvaluation['scores']): string =>
    `${family.padEnd(9)} ${kind.padEnd(width)} ${figuresOf(own)}`;
  return [
    `${letters} letters, one slip at a time`,
    `${'family'.padEnd(9)} ${'kind'.padEnd(width)} planted  found share`,
    ...scores.map(score => row(score.family, score.kind, [score])),
    ...[...Map.groupBy(scores, ({ family }) => family)].map(([family, own]) => row(family, 'all', own)),
  ];
}

function figuresOf(scores: PlantedEvaluation['scores']): string {
  const planted = scores.reduce((sum, score) => sum + score.planted, 0);
  const found = scores.reduce((sum, score) => sum + score.found, 0);
  const share = planted === 0 ? '–' : (found / planted).toFixed(2);
  return `${String(planted).padStart(7)} ${String(found).padStart(6)} ${share.padStart(5)}`;
}
