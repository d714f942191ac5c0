import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { SetLetter } from '#commands/ports.ts';
import { characterName, findCharacter } from '#domain/letters/final-determination/undrawable.ts';
import { letterData } from './letter-data.ts';

/**
 * Implements `SetLetter` with Typst: a tagged PDF/UA-1 on letter paper, the same bytes for the same letter. It names no
 * author and carries no date.
 */
export function pdfLetters(): SetLetter {
  const template = readFileSync(new URL('final-determination.typ', import.meta.url), 'utf8');
  const compiler = NodeCompiler.create();
  return letter => {
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { letter: JSON.stringify(letterData(letter)) },
    });
    const { result } = compiled;
    if (result === null)
      throw new Error(`the letter template: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    try {
      return { kind: 'set', pdf: compiler.pdf(result, { pdfStandard: 'ua-1' }) };
    } catch (error) {
      const undrawn = undrawnText(String(error));
      const found = undrawn && findCharacter(letter, text => (text.includes(undrawn) ? undrawn : null));
      if (!found) throw error;
      const message = `the letter's typeface has no character ${characterName(found.character)}`;
      return { kind: 'refused', error: { code: 'invalid', message, at: found.at } };
    } finally {
      compiler.evictCache(2);
    }
  };
}

/** The typesetter names the text it has no glyph for in quotes, as Rust writes a string. */
function undrawnText(error: string): string | null {
  const quoted = /the text `\\?"(.+?)\\?"` could not be displayed/u.exec(error)?.[1];
  if (quoted === undefined) return null;
  return quoted.replace(/\\u\{([0-9a-f]+)\}/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
