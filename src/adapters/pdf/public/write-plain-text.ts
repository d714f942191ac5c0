import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { SetPlainText } from '#commands/publication/ports.ts';

const MOST_UNDRAWN = 200; // characters of a text for which the typefaces have no shape

/**
 * Implements `SetPlainText` with Typst: a tagged PDF/UA-1, the same bytes for the same text, without author or date. A character the
 * typefaces have no shape for becomes an empty box.
 */
export function pdfPlainText(): SetPlainText {
  const template = readFileSync(new URL('plain-text.typ', import.meta.url), 'utf8');
  const compiler = NodeCompiler.create();
  const attempt = (title: string, pages: readonly string[]): Uint8Array | string => {
    const text = JSON.stringify({ title, pages: pages.map(paragraphs) });
    const compiled = compiler.compile({ mainFileContent: template, inputs: { text } });
    const { result } = compiled;
    if (result === null) throw new Error(`the template: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    try {
      return compiler.pdf(result, { pdfStandard: 'ua-1' });
    } catch (error) {
      return undrawnText(String(error)) ?? raise(error);
    } finally {
      compiler.evictCache(2);
    }
  };
  return (title, given) => {
    let pages = given.map(page => page.replaceAll(UNSEEN, ''));
    for (let tried = 0; tried < MOST_UNDRAWN; tried += 1) {
      const set = attempt(title, pages);
      if (typeof set !== 'string') return { kind: 'set', pdf: set };
      const undrawn = Array.from(set).filter(character => !/[\x20-\x7e]/u.test(character));
      if (undrawn.length === 0) break;
      pages = pages.map(page => undrawn.reduce((text, character) => text.replaceAll(character, '□'), page));
    }
    const message = 'too many of its characters have no shape in the typefaces there are';
    return { kind: 'refused', error: { code: 'unsupported', message, at: null } };
  };
}

// Control and format characters, which have no shape anywhere; the ends of lines stay.
const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]|(?!\n)\p{Cc}/gu;

function raise(error: unknown): never {
  throw error;
}

/** The lines of a page by paragraph; spaces that lay out columns are kept. */
function paragraphs(page: string): string[][] {
  return page
    .split(/\n[ \t]*\n/u)
    .map(paragraph => paragraph.split('\n').map(line => line.trimEnd().replaceAll(/ (?= )|^ /gu, '\u00a0')))
    .filter(lines => lines.some(line => line !== ''));
}

function undrawnText(error: string): string | null {
  const quoted = /the text `\\?"(.+?)\\?"` could not be displayed/u.exec(error)?.[1];
  if (quoted === undefined) return null;
  return quoted.replace(/\\u\{([0-9a-f]+)\}/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
