import { Command } from 'commander';
import type { Terminal } from '#commands/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { placeOfCitation } from '#domain/guidelines/citations/place-of-citation.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { orderOfStandards, rankOfCitation } from '#domain/guidelines/standards/order-of-standards.ts';
import { exitCode } from '../batch.ts';

export type CiteNeeds = { readonly terminal: Terminal };

/** `imr cite TEXT…`: what a guideline line cites, where that stands in the library, and what is odd about it. */
export function citeCommand({ terminal }: CiteNeeds): Command {
  return new Command('cite')
    .description('resolve guideline lines: edition in force or not, topic, pages outside it')
    .argument('<text...>', 'guideline lines as letters word them')
    .option('--on <date>', 'the day of the decision, YYYY-MM-DD')
    .action(async (texts: readonly string[], { on }: { readonly on?: string }) => {
      const day = on === undefined ? null : CivilDate.safeParse(on);
      if (day !== null && !day.success) {
        terminal.say(`--on: ${on} is no date (YYYY-MM-DD)`);
        process.exitCode = exitCode.usage;
        return;
      }
      let isOdd = false;
      for (const text of texts) {
        const basis = readGuidelineBasis(text);
        const citations = basis.citations.map(citation => {
          const { edition, topic, ...place } = placeOfCitation(citation, day?.data ?? null);
          isOdd ||= place.outsideDocument.length + place.outsideTopic.length > 0;
          return {
            ...citation,
            section: edition?.section ?? null,
            topicPages: topic?.pages ?? null,
            ...place,
            standard: rankOfCitation(citation),
          };
        });
        const standards = day === null ? null : orderOfStandards(day.data);
        await terminal.print(JSON.stringify({ schema: SCHEMA, ...basis, citations, standards }));
      }
      process.exitCode = isOdd ? exitCode.findings : exitCode.done;
    });
}
