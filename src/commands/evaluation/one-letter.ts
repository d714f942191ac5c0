import type { Determination } from '#domain/determinations/determination.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { writeLetter, type WriteLetterNeeds } from '../write-letter.ts';
import type { LoadedText, LoadText, PdfText } from '../ports.ts';

export type ReadingNeeds = WriteLetterNeeds & { readonly loadText: LoadText; readonly pdfText: PdfText };

/** The files one letter comes in. */
export type LetterFiles = { readonly letter: string; readonly text: string | null; readonly pdf: string | null };

/** What reading a letter in every way there is came to; a way that was not tried is null. */
export type LetterReading = {
  readonly letter: string;
  readonly determination: Determination | null;
  /** Why it was refused; null when it was read. */
  readonly refused: string | null;
  /** The same from a plain extraction, from the PDF, and when written and read again as text and as PDF. */
  readonly plain: Sameness | null;
  readonly pdf: Sameness | null;
  readonly textAgain: Sameness | null;
  readonly pdfAgain: Sameness | null;
};
export type Sameness = { readonly same: true } | { readonly same: false; readonly why: string };

/** Reads a letter in every rendering it has, writes what was read as text and PDF, and reads that again. */
export async function readEveryWay(needs: ReadingNeeds, files: LetterFiles): Promise<LetterReading> {
  const nothing = {
    letter: files.letter,
    determination: null,
    plain: null,
    pdf: null,
    textAgain: null,
    pdfAgain: null,
  };
  const first = files.text ?? files.pdf;
  if (first === null) return { ...nothing, refused: 'no file' };
  const loaded = await needs.loadText(first);
  const read = readLoaded(loaded);
  if (typeof read === 'string') return { ...nothing, refused: read };
  const second = files.text === null || files.pdf === null ? null : await needs.loadText(files.pdf);
  return {
    letter: files.letter,
    determination: read,
    refused: null,
    plain:
      files.text === null || loaded.kind === 'unreadable'
        ? null
        : sameness(read, readText(plainExtraction(loaded.text))),
    pdf: second === null ? null : sameness(read, readLoaded(second)),
    // older formats are read and not written
    textAgain: read.format === 'F1' ? sameness(read, textAgain(needs, read)) : null,
    pdfAgain: read.format === 'F1' ? sameness(read, await pdfAgain(needs, read)) : null,
  };
}

/** The text as extraction without layout gives it: no indents, a space after each line and an empty line. */
function plainExtraction(text: string): string {
  return text
    .split('\f')
    .map(page => page.split(/\r?\n/u).map(line => line.trim()))
    .map(lines => lines.filter(line => line !== '').join(' \n\n'))
    .join(' \n\f');
}

function textAgain(needs: ReadingNeeds, determination: Determination): Determination | string {
  const written = writeLetter(needs, determination, 'txt');
  if (written.kind === 'refused') return `not written: ${written.error.message}`;
  return typeof written.content === 'string' ? readText(written.content) : 'not written as text';
}

async function pdfAgain(needs: ReadingNeeds, determination: Determination): Promise<Determination | string> {
  const written = writeLetter(needs, determination, 'pdf');
  if (written.kind === 'refused') return `not written: ${written.error.message}`;
  if (typeof written.content === 'string') return 'not written as PDF';
  return readLoaded(await needs.pdfText(determination.file, written.content));
}

type Loaded = LoadedText | Exclude<Awaited<ReturnType<LoadText>>, LoadedText>;

function readLoaded(loaded: Loaded): Determination | string {
  return loaded.kind === 'loaded' ? readText(loaded.text) : loaded.error.message;
}

/** The determination a text holds (its file name left out, for comparison), or why it holds none. */
function readText(text: string): Determination | string {
  const read = readDetermination('', text);
  return read.kind === 'read' ? read.determination : read.error.message;
}

function sameness(first: Determination, other: Determination | string): Sameness {
  if (typeof other === 'string') return { same: false, why: other };
  const where = firstDifference(first, other, '');
  return where === null ? { same: true } : { same: false, why: `differs in ${where}` };
}

/** The path of the first part in which two values differ (`items/2/title`); null when they are equal. */
function firstDifference(a: unknown, b: unknown, path: string): string | null {
  if (!isBranch(a) || !isBranch(b)) return Object.is(a, b) ? null : path;
  const other = new Map(Object.entries(b));
  for (const [key, value] of Object.entries(a)) {
    const found = firstDifference(value, other.get(key), path === '' ? key : `${path}/${key}`);
    if (found !== null) return found;
    other.delete(key);
  }
  const [extra] = other.keys();
  return extra === undefined ? null : `${path}/${extra}`;
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
