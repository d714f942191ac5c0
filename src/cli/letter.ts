import { extname } from 'node:path';
import { Command, Option } from 'commander';
import type { LoadText, Terminal, WriteFile } from '#commands/ports.ts';
import { type LetterForm, writeLetter, type WriteLetterNeeds } from '#commands/write-letter.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { coverReadability } from '#domain/letters/final-determination/front/front-parts.ts';
import { Language } from '#domain/letters/final-determination/front/language.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { exitCode } from './batch.ts';
import { parseDetermination } from './parse-determination.ts';

export type LetterCommandNeeds = WriteLetterNeeds & {
  readonly loadText: LoadText;
  readonly writeFile: WriteFile;
  readonly terminal: Terminal;
};

/** `imr letter DETERMINATION.json --out FILE.pdf|.txt`: writes the letter of a determination (`-` reads standard input). */
export function letterCommand(needs: LetterCommandNeeds): Command {
  return new Command('letter')
    .description('the Final Determination letter of a determination, as PDF or text')
    .argument('<determination>', 'JSON of a determination, or - for standard input')
    .requiredOption('--out <file>', 'where the letter goes: a .pdf or a .txt')
    .addOption(
      new Option('--cover <language...>', 'with a cover page in plain words, and how to appeal')
        .choices(Language.options)
        .default([], 'none'),
    )
    .action(async (file: string, { out, cover }: { readonly out: string; readonly cover: readonly Language[] }) => {
      const form = forms.get(extname(out).toLowerCase());
      if (form === undefined) {
        needs.terminal.say(`--out takes a file that ends in .pdf or .txt, not ${out}`);
        process.exitCode = exitCode.usage;
        return;
      }
      const error = await letterOf(needs, file, { form, out, cover });
      await needs.terminal.print(JSON.stringify({ schema: SCHEMA, file, ...(error === null ? { out } : { error }) }));
      process.exitCode = error === null ? exitCode.done : exitCode.unreadable;
    });
}

const forms: ReadonlyMap<string, LetterForm> = new Map([
  ['.pdf', 'pdf'],
  ['.txt', 'txt'],
]);

async function letterOf(
  needs: LetterCommandNeeds,
  file: string,
  { form, out, cover }: { readonly form: LetterForm; readonly out: string; readonly cover: readonly Language[] },
): Promise<Unreadable | null> {
  const loaded = await needs.loadText(file);
  if (loaded.kind === 'unreadable') return loaded.error;
  const parsed = parseDetermination(loaded.text);
  if (parsed.kind === 'unreadable') return parsed.error;
  const written = writeLetter(needs, parsed.determination, form, cover);
  for (const { language, measure, value } of coverReadability(parsed.determination, cover))
    needs.terminal.say(`cover page, ${language}: ${measure} ${value}`);
  return written.kind === 'refused' ? written.error : needs.writeFile(out, written.content);
}
