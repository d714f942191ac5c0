import { extname } from 'node:path';
import { Command } from 'commander';
import type { LoadText, Terminal, WriteFile } from '#commands/ports.ts';
import { type LetterForm, writeLetter, type WriteLetterNeeds } from '#commands/write-letter.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
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
    .action(async (file: string, { out }: { readonly out: string }) => {
      const form = forms.get(extname(out).toLowerCase());
      if (form === undefined) {
        needs.terminal.say(`--out takes a file that ends in .pdf or .txt, not ${out}`);
        process.exitCode = exitCode.usage;
        return;
      }
      const error = await letterOf(needs, file, form, out);
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
  form: LetterForm,
  out: string,
): Promise<Unreadable | null> {
  const loaded = await needs.loadText(file);
  if (loaded.kind === 'unreadable') return loaded.error;
  const parsed = parseDetermination(loaded.text);
  if (parsed.kind === 'unreadable') return parsed.error;
  const written = writeLetter(needs, parsed.determination, form);
  return written.kind === 'refused' ? written.error : needs.writeFile(out, written.content);
}
