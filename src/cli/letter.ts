import { extname } from 'node:path';
import { Command, Option } from 'commander';
import type { LoadText, Terminal, WriteFile } from '#commands/ports.ts';
import { type LetterForm, writeLetter, type WriteLetterNeeds } from '#commands/write-letter.ts';
import { type Determination, LetterFormat, SCHEMA } from '#domain/determinations/determination.ts';
import { formOfDay } from '#domain/determinations/form-of-day.ts';
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
    .addOption(
      new Option('--form <layout>', 'the layout of other years, or that of the decision date').choices([
        ...LetterFormat.options,
        'by-date',
      ]),
    )
    .action(async (file: string, { out, cover, form: layout }: Options) => {
      const form = forms.get(extname(out).toLowerCase());
      if (form === undefined) {
        needs.terminal.say(`--out takes a file that ends in .pdf or .txt, not ${out}`);
        process.exitCode = exitCode.usage;
        return;
      }
      const error = await letterOf(needs, file, { form, out, cover, layout });
      await needs.terminal.print(JSON.stringify({ schema: SCHEMA, file, ...(error === null ? { out } : { error }) }));
      process.exitCode = error === null ? exitCode.done : exitCode.unreadable;
    });
}

type Options = {
  readonly out: string;
  readonly cover: readonly Language[];
  readonly form?: LetterFormat | 'by-date';
};

/** The determination in the layout asked for; as it is where none is. */
function inLayout(determination: Determination, layout: Options['form']): Determination {
  if (layout === undefined) return determination;
  return { ...determination, format: layout === 'by-date' ? formOfDay(determination.header.decisionDate) : layout };
}

const forms: ReadonlyMap<string, LetterForm> = new Map([
  ['.pdf', 'pdf'],
  ['.txt', 'txt'],
]);

async function letterOf(
  needs: LetterCommandNeeds,
  file: string,
  { form, out, cover, layout }: Omit<Options, 'form'> & { readonly form: LetterForm; readonly layout: Options['form'] },
): Promise<Unreadable | null> {
  const loaded = await needs.loadText(file);
  if (loaded.kind === 'unreadable') return loaded.error;
  const parsed = parseDetermination(loaded.text);
  if (parsed.kind === 'unreadable') return parsed.error;
  const determination = inLayout(parsed.determination, layout);
  const written = writeLetter(needs, determination, form, cover);
  for (const { language, measure, value } of coverReadability(parsed.determination, cover))
    needs.terminal.say(`cover page, ${language}: ${measure} ${value}`);
  return written.kind === 'refused' ? written.error : needs.writeFile(out, written.content);
}
