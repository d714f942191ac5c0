import { Command } from 'commander';
import type { Terminal } from '#commands/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { libraryOn } from '#domain/guidelines/library/library-on.ts';
import { exitCode } from '../batch.ts';

export type LibraryNeeds = { readonly terminal: Terminal; readonly today: () => CivilDate };

type Options = { readonly on?: string; readonly edition?: string };

/** `imr library`: the guidelines as they stand on a day, one edition a line. */
export function libraryCommand({ terminal, today }: LibraryNeeds): Command {
  const refuse = (line: string) => {
    terminal.say(line);
    process.exitCode = exitCode.usage;
  };
  return new Command('library')
    .description('editions in force on a day with their topics and criteria, those superseded, and the drug formulary')
    .option('--on <date>', 'the day, YYYY-MM-DD (today)')
    .option('--edition <id>', 'this edition alone, whatever its status')
    .action(async ({ on, edition }: Options) => {
      const day = CivilDate.safeParse(on ?? today());
      if (!day.success) return refuse(`--on: ${on} is no date (YYYY-MM-DD)`);
      const { editions, formulary, ...named } = libraryOn(day.data, edition ?? null);
      const shown = edition === undefined ? editions : editions.filter(({ id }) => id === edition);
      if (shown.length === 0) return refuse(`--edition: there is no edition ${edition}`);
      for (const one of shown) await terminal.print(JSON.stringify({ ...named, edition: one }));
      if (edition === undefined) await terminal.print(JSON.stringify({ ...named, formulary }));
      process.exitCode = exitCode.done;
    });
}
