import { parseArgs } from 'node:util';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { type PagePool, pagePool } from '#adapters/pages/page-pool.ts';
import type { FileFormat } from '#domain/records/files/record-file.ts';
import { pdfBytes, stacked } from '../test/builders/pdf-bytes.ts';
import { scannedPage } from '../test/builders/scans/scanned-page.ts';
import { figure, print } from './material/measure.ts';

/** What became of damaged files: none may end the program, hang, or take another file with it. */
type FuzzResult = {
  files: number;
  refused: number;
  pagesRead: number;
  pagesUnreadable: number;
  /** Threads that broke and were replaced. */
  broken: number;
  /** Pages that took over two seconds of processor time. */
  tooLong: number;
  /** Of processor time, for a file; in milliseconds. */
  slowest: number;
};

type Seed = { readonly format: FileFormat; readonly bytes: Uint8Array };

const LONGEST = 2000; // milliseconds a page
/** By the clock a page may take longer where the machine has other work. */
const PATIENCE = { read: 10 * LONGEST, ocr: 10 * LONGEST };

/**
 * Reads damaged PDF, TIFF, PNG and JPEG files without OCR, one after the other in one thread: file number n is the same in
 * every run, so that a run may be cut in parts. What went wrong is told with its number.
 */
async function fuzzPages(first: number, files: number, told: (so: FuzzResult) => void): Promise<FuzzResult> {
  const seeds = await wholeFiles();
  const pool = pagePool({ threads: 1, ocr: false, limits: PATIENCE });
  const count = { files: 0, refused: 0, pagesRead: 0, pagesUnreadable: 0, broken: 0, tooLong: 0, slowest: 0 };
  for (let number = first; number < first + files; number += 1) {
    const whole = seeds[number % seeds.length];
    if (whole === undefined) continue;
    const bytes = damaged(whole.bytes, randomOf(number));
    let tried = await readOne(pool, { format: whole.format, bytes });
    // By the clock a page may seem to hang because the machine has other work: then it is read once more.
    if (tried.messages.some(isTooLong)) tried = await readOne(pool, { format: whole.format, bytes });
    const { pages, read, messages, spent } = tried;
    const broken = messages.filter(message => /its reader|it broke/u.test(message)).length;
    const tooLong = messages.some(isTooLong) || spent > LONGEST * Math.max(1, pages ?? 1);
    count.refused += pages === null ? 1 : 0;
    count.pagesRead += read;
    count.pagesUnreadable += (pages ?? 0) - read;
    count.broken += broken;
    count.tooLong += tooLong ? 1 : 0;
    if (broken > 0 || tooLong)
      process.stdout.write(`file ${number}, ${whole.format}: ${messages[0] ?? `${spent} ms`}\n`);
    count.slowest = Math.max(count.slowest, spent);
    count.files += 1;
    if (count.files % 1000 === 0) told(count);
  }
  pool.close();
  return count;
}

const isTooLong = (message: string) => message.includes('took over');

type Tried = {
  /** Null when the file was refused. */
  readonly pages: number | null;
  readonly read: number;
  /** What is said of what cannot be read. */
  readonly messages: readonly string[];
  /** Milliseconds of processor time. */
  readonly spent: number;
};

async function readOne({ readPages }: Pick<PagePool, 'readPages'>, file: Seed): Promise<Tried> {
  const start = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const opened = await readPages(file, 1);
  if (opened.kind === 'unreadable') return { pages: null, read: 0, messages: [opened.error.message], spent: spent() };
  const messages: string[] = [];
  let read = 0;
  for await (const outcome of opened.outcomes) {
    if (outcome.kind === 'read') read += 1;
    else messages.push(outcome.error.message);
  }
  return { pages: opened.pages, read, messages, spent: spent() };
}

function typeset(content: string): Buffer {
  return NodeCompiler.create().pdf({ mainFileContent: content });
}

/** Small files of each form, so that one is read in a millisecond or two. */
async function wholeFiles(): Promise<Seed[]> {
  const texts = stacked(['PROGRESS REPORT', 'The patient reports pain of 6/10 with medication.']);
  const { width, height, data } = await scannedPage(texts);
  const small = () => sharp(data, { raw: { width, height, channels: 1 } }).resize(96);
  const tiff = (options: object) => small().toColourspace('b-w').tiff(options).toBuffer();
  const jpeg = await small().jpeg().toBuffer();
  const picture = `#image(bytes((${[...jpeg].join(', ')})), format: "jpg", width: 100%)`;
  return [
    { format: 'pdf', bytes: typeset('= Report\nPain of *6/10*.\n#table(columns: 2)[a][b][c][d]\n#pagebreak()\nMore') },
    { format: 'pdf', bytes: pdfBytes([texts, texts, []]) },
    { format: 'pdf', bytes: typeset(`#set page(width: 200pt, height: 260pt, margin: 0pt)\n${picture}`) },
    { format: 'pdf', bytes: pdfBytes([texts]) },
    { format: 'tiff', bytes: await tiff({ compression: 'ccittfax4', bitdepth: 1 }) },
    { format: 'tiff', bytes: await tiff({ compression: 'lzw' }) },
    { format: 'tiff', bytes: await tiff({ compression: 'jpeg' }) },
    { format: 'png', bytes: await small().png().toBuffer() },
    { format: 'jpeg', bytes: jpeg },
    { format: 'jpeg', bytes: await small().jpeg({ progressive: true }).toBuffer() },
  ];
}

/** A file with some of its bytes changed, doubled, taken out, or its numbers made large. */
function damaged(whole: Uint8Array, random: (below: number) => number): Uint8Array {
  let bytes = Buffer.from(whole);
  for (let change = 1 + random(6); change > 0; change -= 1) {
    const at = random(bytes.length);
    const length = 1 + random(Math.min(64, bytes.length - at));
    switch (random(6)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
        break;
      case 1:
        for (let index = at; index < at + length; index += 1) bytes[index] = random(256);
        break;
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
        break;
      case 3:
        bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
        break;
      case 4: {
        const digit = bytes.findIndex((byte, index) => index >= at && byte >= 0x30 && byte <= 0x39);
        if (digit >= 0)
          bytes = Buffer.concat([
            bytes.subarray(0, digit),
            Buffer.from('99999'.slice(random(5))),
            bytes.subarray(digit),
          ]);
        break;
      }
      default:
        // Cut off, though its last bytes are there, as after a copy that skipped a piece.
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(at, bytes.length - 1024))]);
    }
  }
  return bytes;
}

function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

const { values } = parseArgs({
  options: { files: { type: 'string', default: '1000' }, first: { type: 'string', default: '0' } },
});
const first = Number(values.first);
const start = performance.now();
const result = await fuzzPages(first, Number(values.files), so => {
  if (so.files % 5000 === 0)
    process.stdout.write(`${first + so.files - 1} was the last; so far ${JSON.stringify(so)}\n`);
});
print(`fuzz, pages: ${figure(result.files)} damaged PDF, TIFF, PNG and JPEG files, from ${first} on`, [
  ['seconds', figure((performance.now() - start) / 1000)],
  ['files refused', figure(result.refused)],
  ['pages read; unreadable', `${figure(result.pagesRead)}; ${figure(result.pagesUnreadable)}`],
  ['readers that broke and were replaced', figure(result.broken)],
  ['files of over 2 s of processor time a page', figure(result.tooLong)],
  ['slowest file, ms of processor time', figure(result.slowest)],
  ['memory of the process at the end', `${figure(process.memoryUsage.rss() / 1e6)} MB`],
]);
