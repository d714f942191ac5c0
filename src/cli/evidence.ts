import { Command } from 'commander';
import type { LoadedText } from '#commands/ports.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { findSections } from '#domain/evidence/sections/find-sections.ts';
import { timelineOf } from '#domain/evidence/timeline/timeline.ts';
import { type BatchNeeds, runBatch } from './batch.ts';

/** `imr evidence FILE…`: the facts of any clinical text, each with its page and span, its sections, and what links facts over time. */
export function evidenceCommand(needs: BatchNeeds): Command {
  return new Command('evidence')
    .description('find the facts in clinical text, each with its place')
    .argument('<file...>', 'text or PDF files, or folders of them; - is standard input')
    .option('--timeline', 'one more line at the end: the files taken together as one record')
    .action(async (paths: readonly string[], { timeline }: { readonly timeline?: true }) => {
      const all: Fact[] = [];
      process.exitCode = await runBatch(paths, needs, loaded => {
        const { file, pages } = loaded;
        const facts = factsOf(loaded);
        if (timeline === true) all.push(...facts);
        const sections = pages.flatMap((text, index) =>
          findSections(text).map(section => ({ page: index + 1, ...section })),
        );
        return { kind: 'done', output: { schema: SCHEMA, file, facts, sections, timeline: timelineOf(facts) } };
      });
      if (timeline === true) await needs.terminal.print(JSON.stringify({ schema: SCHEMA, timeline: timelineOf(all) }));
    });
}

function factsOf({ file, pages }: LoadedText): Fact[] {
  return findFacts({
    id: file,
    title: file,
    date: null,
    author: null,
    part: 'page',
    pages: pages.map((text, index) => ({ number: index + 1, text })),
  });
}
