import { basename } from 'node:path';
import { Command } from 'commander';
import type { LoadCaseFile } from '#commands/ports.ts';
import { reviewCaseFile } from '#commands/review-case.ts';
import { reviewLetter } from '#commands/review-letter.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { type BatchNeeds, exitCode, runBatch } from './batch.ts';

export type ReviewNeeds = BatchNeeds & { readonly loadCaseFile: LoadCaseFile };

/** `imr review`: what the guideline in force says of every disputed item; a proposal, never a decision. */
export function reviewCommand(needs: ReviewNeeds): Command {
  return new Command('review')
    .description('judge every disputed item of a case by the guideline in force, and draft a rationale')
    .argument('<path...>', 'case folders (case.json and its documents); with --from-letter published letters')
    .option('--from-letter', 'take published letters; only what stood before the decision is used')
    .option('--json', 'print JSON lines (the only form there is)')
    .action(async (paths: string[], options: { fromLetter?: boolean }) => {
      process.exitCode =
        options.fromLetter === true ? await reviewLetters(paths, needs) : await reviewCases(paths, needs);
    });
}

function reviewLetters(paths: readonly string[], needs: ReviewNeeds): Promise<number> {
  return runBatch(paths, needs, ({ file, text }) => {
    const outcome = reviewLetter(file, text);
    return outcome.kind === 'unreadable' ? outcome : { kind: 'done', output: outcome.review };
  });
}

async function reviewCases(paths: readonly string[], needs: ReviewNeeds): Promise<number> {
  const listed = await needs.listFiles(paths, ['.json']);
  const files = listed.files.filter(file => basename(file) === 'case.json' || paths.includes(file));
  if (files.length === 0) {
    needs.terminal.say('no case.json found; for published letters use --from-letter');
    return exitCode.usage;
  }
  const progress = needs.terminal.progress(files.length);
  let unreadable = 0;
  for (const file of files) {
    const loaded = await needs.loadCaseFile(file);
    if (loaded.kind === 'unreadable') unreadable += 1;
    const output = loaded.kind === 'loaded' ? reviewCaseFile(loaded) : { schema: SCHEMA, file, error: loaded.error };
    await needs.terminal.print(JSON.stringify(output));
    progress.step();
  }
  progress.stop();
  if (unreadable === 0) return exitCode.done;
  needs.terminal.say(`${files.length - unreadable} of ${files.length} read; ${unreadable} could not be`);
  return exitCode.unreadable;
}
