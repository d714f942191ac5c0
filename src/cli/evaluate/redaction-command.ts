import { Command } from 'commander';
import { evaluateRedaction, type RedactionEvaluation } from '#commands/evaluation/redaction/evaluate-redaction.ts';
import { overRedaction } from '#commands/evaluation/redaction/over-redaction.ts';
import { type BatchNeeds, exitCode } from '../batch.ts';
import { loadedLetters, wholeNumber } from './letters.ts';

type Options = { readonly letters: number; readonly seed: number; readonly examples: number; readonly json?: true };

/** What a class must reach to pass: known identifiers always, others nearly always, and few words too many. */
const WANTED = { known: 1, recognised: 0.995, overRedacted: 0.005 } as const;

/** `imr evaluate redaction [PATH…]`: identities planted into made-up letters, and how many are left; of public letters what is taken too much. Exit code 1 when a figure falls short. */
export function evaluateRedactionCommand(needs: BatchNeeds): Command {
  return new Command('redaction')
    .description(
      'identities planted into made-up letters, and how many are left; public letters: what is taken too much',
    )
    .argument('[path...]', 'public letters as .txt or .pdf, or folders of them')
    .option('--letters <count>', 'made-up letters of each set', wholeNumber, 10_000)
    .option('--seed <number>', 'another seed, other letters', wholeNumber, 1)
    .option('--examples <count>', 'how many misses and excesses are shown', wholeNumber, 20)
    .option('--json', 'the figures as one JSON line a set')
    .action(async (paths: readonly string[], options: Options) => {
      const { terminal } = needs;
      let short = false;
      for (const set of options.letters === 0 ? [] : (['developed', 'last held out'] as const)) {
        const progress = terminal.progress(options.letters);
        const evaluation = evaluateRedaction(set, { ...options, step: progress.step });
        progress.stop();
        short ||= fallsShort(evaluation);
        for (const line of options.json === true ? [JSON.stringify(evaluation)] : tableOf(evaluation))
          await terminal.print(line);
        for (const line of [...evaluation.misses, ...evaluation.excess.map(each => `too much: ${each}`)])
          terminal.say(line);
      }
      if (paths.length > 0) {
        const letters = await loadedLetters(needs, paths);
        const over = overRedaction(letters);
        const share = over.words === 0 ? 0 : over.marked / over.words;
        short ||= share > WANTED.overRedacted;
        await terminal.print(
          options.json === true
            ? JSON.stringify(over)
            : `public letters ${over.letters}, words ${over.words}, marked ${over.marked} (${percent(share)})`,
        );
        for (const mark of over.marks) terminal.say(mark);
      }
      process.exitCode = short ? exitCode.findings : exitCode.done;
    });
}

function fallsShort({ scores, words, overRedacted }: RedactionEvaluation): boolean {
  return (
    overRedacted > words * WANTED.overRedacted ||
    scores.some(
      ({ known, planted, missed }) => (planted - missed) / planted < (known ? WANTED.known : WANTED.recognised),
    )
  );
}

function tableOf({ set, letters, scores, words, overRedacted }: RedactionEvaluation): string[] {
  return [
    `${set}, ${letters} letters`,
    `  ${'class'.padEnd(24)} ${'known'.padStart(8)} ${'missed'.padStart(7)} ${'recall'.padStart(7)}  ${'others'.padStart(8)} ${'missed'.padStart(7)} ${'recall'.padStart(7)}`,
    ...[...Map.groupBy(scores, each => each.class)].map(([kind, own]) => {
      const cells = [true, false].map(known => {
        const score = own.find(each => each.known === known);
        if (score === undefined) return `${'–'.padStart(8)} ${'–'.padStart(7)} ${'–'.padStart(7)}`;
        const recall = ((score.planted - score.missed) / score.planted).toFixed(4);
        return `${`${score.planted}`.padStart(8)} ${`${score.missed}`.padStart(7)} ${recall.padStart(7)}`;
      });
      return `  ${kind.padEnd(24)} ${cells.join('  ')}`;
    }),
    `  words ${words}, removed too much ${overRedacted} (${percent(words === 0 ? 0 : overRedacted / words)})`,
  ];
}

const percent = (share: number) => `${(share * 100).toFixed(3)} %`;
