import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPdfText } from '#adapters/pdf/read-text.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { figure, print, rate } from './material/measure.ts';

type File = { readonly path: string; readonly bytes: Buffer };

const folder = process.argv[2] ?? process.env['OPENIMR_LETTERS'] ?? 'samples/letters';
const texts = await filesUnder(folder, '.txt');
const pdfs = await filesUnder(folder, '.pdf');

if (texts.length === 0) process.stdout.write(`read: no letters as text under ${folder}\n`);
else await measureText(texts.map(file => file.bytes.toString('utf8')));
if (pdfs.length > 0) await measurePdf(pdfs);

async function measureText(letters: readonly string[]): Promise<void> {
  const read = letters.filter(letter => readDetermination('', letter).kind === 'read').length;
  const ours = await rate(() => letters.forEach(letter => readDetermination('', letter)), 5);
  const peer = await rate(() => letters.forEach(splitByPatterns), 5);
  const [letter = ''] = letters.toSorted((a, b) => b.length - a.length);
  const long = longLetter(letter, 60 * 1024);
  const one = await rate(() => readDetermination('', letter), 0.5);
  const sixty = await rate(() => readDetermination('', long), 1);
  const share = (one.perSecond * letter.length) / (sixty.perSecond * long.length);
  print(`read, text: ${letters.length} letters, ${read} of them read`, [
    ['letters a second of one core', figure(ours.perSecond * letters.length)],
    ['in the best half second', figure(ours.best * letters.length)],
    ['peer: four regular expressions, titles and labels only', figure(peer.perSecond * letters.length)],
    ['in its best half second', figure(peer.best * letters.length)],
    [`a letter of ${figure(long.length / 1024)} KB`, `${figure(1000 / sixty.perSecond)} ms`],
    ['its time over its linear share of the longest letter', figure(share)],
  ]);
}

async function measurePdf(files: readonly File[]): Promise<void> {
  let pages = 0;
  for (const { bytes } of files) {
    const read = await readPdfText(bytes);
    pages += read.kind === 'read' ? read.pages.length : 0;
  }
  const ours = await rate(async () => {
    for (const { bytes } of files) await readPdfText(bytes);
  });
  const peer = pdftotextPagesPerSecond(files, pages);
  print(`read, PDF: ${files.length} files, ${pages} pages`, [
    ['pages a second of one core', figure(ours.perSecond * pages)],
    ['peer: pdftotext, one process a file, on the clock', peer === null ? 'not installed' : figure(peer)],
  ]);
}

/** What a short script does instead of a grammar. */
function splitByPatterns(letter: string): unknown {
  const text = letter.replace(/\f/g, '\n');
  return {
    caseNumber: /Case Number:\s+(\S+)/.exec(text)?.[1],
    titles: [...text.matchAll(/^(.+):\s+(Upheld|Overturned)\s*$/gm)].map(match => match[1]),
    guidelines: [...text.matchAll(/guideline:([\s\S]*?)\n\s*\n/g)].map(match => match[1]),
    rationales: [...text.matchAll(/Decision rationale:([\s\S]*?)\n\s*\n/g)].map(match => match[1]),
  };
}

/** The letter with its last item repeated until it has `size` characters. */
function longLetter(letter: string, size: number): string {
  const start = letter.indexOf('set forth below:') + 'set forth below:'.length;
  const items = letter.slice(start);
  return letter.slice(0, start) + items.repeat(Math.ceil((size - start) / items.length));
}

function pdftotextPagesPerSecond(files: readonly File[], pages: number): number | null {
  const start = performance.now();
  try {
    for (const { path } of files)
      execFileSync('pdftotext', ['-layout', path, '-'], { stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
  return (pages * 1000) / (performance.now() - start);
}

async function filesUnder(root: string, ending: string): Promise<File[]> {
  const names = await readdir(root, { recursive: true }).catch(() => []);
  const paths = names
    .filter(name => name.endsWith(ending))
    .toSorted()
    .map(name => join(root, name));
  return Promise.all(paths.map(async path => ({ path, bytes: await readFile(path) })));
}
