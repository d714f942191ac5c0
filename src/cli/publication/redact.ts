import { basename, extname, join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import type { WriteFile } from '#commands/ports.ts';
import { redactLetter, type RedactLetterNeeds } from '#commands/publication/redact-letter.ts';
import { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { redactTexts } from '#domain/letters/publication/redact-texts.ts';
import { proofLines } from '#domain/letters/publication/proof.ts';
import { type BatchNeeds, type BatchResult, exitCode, runBatch } from '../batch.ts';
import { parseJson } from '../parse-json.ts';

export type RedactCommandNeeds = BatchNeeds &
  Omit<RedactLetterNeeds, 'digest'> & {
    readonly writeFile: WriteFile;
    readonly sha256: (bytes: Uint8Array) => string;
    /** A key nobody else has, for the digests of one run. */
    readonly newKey: () => string;
  };

/** What the known identifiers of a case are told in. */
export const KnownIdentifiers = z.strictObject({ identifiers: z.array(KnownIdentifier) });

type Options = { readonly known?: string; readonly out?: string };

/** `imr redact FILE…`: the public copy of a letter, written anew, with the proof of what was taken out; exit code 1 when anything known is left. */
export function redactCommand(needs: RedactCommandNeeds): Command {
  return new Command('redact')
    .description('the public copy of a letter: what identifies a person taken out, with the proof')
    .argument('<file...>', 'letters as text or PDF, or folders of them; - is standard input')
    .option('--known <identifiers>', 'JSON of the identifiers the case holds: these are removed with certainty')
    .option('--out <folder>', 'where the copies and proofs go; without it the text is printed')
    .action(async (paths: readonly string[], { known, out }: Options) => {
      const identifiers = known === undefined ? [] : await readKnown(needs, known);
      if (identifiers === null) {
        process.exitCode = exitCode.usage;
        return;
      }
      const key = needs.newKey();
      const digest = (text: string) => needs.sha256(new TextEncoder().encode(`${key}\n${text}`));
      const taken = new Set<string>();
      process.exitCode = await runBatch(paths, needs, async (loaded): Promise<BatchResult> => {
        const pdf = extname(loaded.file).toLowerCase() === '.pdf' && out !== undefined;
        const name = freeName(taken, publicName(loaded.file, identifiers));
        const redacted = await redactLetter(
          { ...needs, digest },
          { ...loaded, file: name },
          identifiers,
          pdf ? 'pdf' : 'txt',
        );
        if (redacted.kind === 'refused') return { kind: 'unreadable', error: redacted.error };
        const { proof } = redacted;
        const findings = !proof.clean;
        if (out === undefined) {
          return { kind: 'done', output: { schema: SCHEMA, file: loaded.file, text: redacted.text, proof }, findings };
        }
        const copy = join(out, `${name}.public${pdf ? '.pdf' : '.txt'}`);
        const report = join(out, `${name}.proof.txt`);
        const error =
          (await needs.writeFile(copy, redacted.pdf ?? redacted.text)) ??
          (await needs.writeFile(report, `${proofLines(proof).join('\n')}\n`));
        if (error !== null) return { kind: 'unreadable', error };
        return { kind: 'done', output: { schema: SCHEMA, file: loaded.file, out: copy, report, proof }, findings };
      });
    });
}

/** What the copy is called: as the letter was, unless its name tells whose it is. */
function publicName(file: string, known: readonly KnownIdentifier[]): string {
  const name = basename(file, extname(file));
  const words = [{ part: 'file', text: name.replaceAll(/[_.]/gu, ' '), cites: false }];
  return file === '-' || redactTexts(words, known).removals.length > 0 ? 'letter' : name;
}

/** A name no other letter of the run has: two folders may hold a file of the same name. */
function freeName(taken: Set<string>, plain: string): string {
  let name = plain;
  for (let number = 2; taken.has(name); number += 1) name = `${plain}-${number}`;
  taken.add(name);
  return name;
}

async function readKnown(
  { loadText, terminal }: RedactCommandNeeds,
  file: string,
): Promise<readonly KnownIdentifier[] | null> {
  const loaded = await loadText(file);
  const parsed = loaded.kind === 'loaded' ? parseJson(KnownIdentifiers, loaded.text) : loaded;
  if (parsed.kind === 'unreadable') {
    const { message, at } = parsed.error;
    terminal.say(`${file}: ${message}${at === null ? '' : ` (${at})`}`);
    return null;
  }
  return parsed.value.identifiers;
}
