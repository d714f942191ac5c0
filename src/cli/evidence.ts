import { Command } from 'commander';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { type BatchNeeds, runBatch } from './batch.ts';

/** `imr evidence FILE…`: the facts of any clinical text, each with its page and span. */
export function evidenceCommand(needs: BatchNeeds): Command {
  return new Command('evidence')
    .description('find the facts in clinical text, each with its place')
    .argument('<file...>', 'text or PDF files, or folders of them; - is standard input')
    .action(async (paths: readonly string[]) => {
      process.exitCode = await runBatch(paths, needs, ({ file, pages }) => {
        const facts = findFacts({
          id: file,
          title: file,
          date: null,
          author: null,
          part: 'page',
          pages: pages.map((text, index) => ({ number: index + 1, text })),
        });
        return { kind: 'done', output: { schema: SCHEMA, file, facts } };
      });
    });
}
