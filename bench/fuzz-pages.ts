import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { pagePool } from '#adapters/pages/page-pool.ts';
import type { FileFormat } from '#domain/records/files/record-file.ts';
import { pdfBytes, stacked } from '../test/builders/pdf-bytes.ts';
import { scannedPage } from '../test/builders/scans/scanned-page.ts';
import { figure, print } from './measure.ts';

/** What became of damaged files: none may end the program, hang, or take another file with it. */
export type FuzzResult = {
  readonly files: number;
  readonly refused: number;
  readonly pagesRead: number;
  readonly pagesUnreadable: number;
  /** Threads that broke and were replaced, and pages or files that took over two seconds. */
  readonly broken: number;
  readonly tooLong: number;
  readonly slowest: number;
};

type Seed = { readonly format: FileFormat; readonly bytes: Uint8Array };

const LONGEST = 2000; // milliseconds a page

/** Reads `files` damaged PDF, TIFF, PNG and JPEG files, the same for the same seed, without OCR. */
export async function fuzzPages(files: number, seed: number): Promise<FuzzResult> {
  const seeds = await wholeFiles();
  const pool = pagePool({ threads: 2, ocr: false, limits: { read: LONGEST, ocr: LONGEST } });
  const random = randomOf(seed);
  const count = { refused: 0, pagesRead: 0, pagesUnreadable: 0, broken: 0, tooLong: 0, slowest: 0 };
  const tell = (message: string) => {
    if (message.includes('took over')) count.tooLong += 1;
    else if (/its reader|it broke/.test(message)) count.broken += 1;
  };
  for (let number = 0; number < files; number += 1) {
    const whole = seeds[number % seeds.length];
    if (whole === undefined) continue;
    const start = performance.now();
    const opened = await pool.readPages({ format: whole.format, bytes: damaged(whole.bytes, random) }, 1);
    if (opened.kind === 'unreadable') {
      count.refused += 1;
      tell(opened.error.message);
    } else {
      for await (const outcome of opened.outcomes) {
        if (outcome.kind === 'read') count.pagesRead += 1;
        else {
          count.pagesUnreadable += 1;
          tell(outcome.error.message);
        }
      }
    }
    count.slowest = Math.max(count.slowest, performance.now() - start);
  }
  pool.close();
  return { files, ...count };
}

async function wholeFiles(): Promise<Seed[]> {
  const texts = stacked(['PROGRESS REPORT', 'The patient reports pain of 6/10 with medication.']);
  const scan = await scannedPage(texts);
  const { width, height, data } = scan;
  const small = () => sharp(data, { raw: { width, height, channels: 1 } }).resize(425);
  const typeset = NodeCompiler.create().pdf({
    mainFileContent: '= Progress report\nPain of *6/10*.\n#table(columns: 2)[a][b][c][d]\n#pagebreak()\nSecond page',
  });
  const tiff = (options: object) => small().toColourspace('b-w').tiff(options).toBuffer();
  return [
    { format: 'pdf', bytes: typeset },
    { format: 'pdf', bytes: pdfBytes([texts, texts, []]) },
    { format: 'tiff', bytes: await tiff({ compression: 'ccittfax4', bitdepth: 1 }) },
    { format: 'tiff', bytes: await tiff({ compression: 'lzw' }) },
    { format: 'png', bytes: await small().png().toBuffer() },
    { format: 'jpeg', bytes: await small().jpeg().toBuffer() },
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

if (import.meta.main) {
  const files = Number(process.argv[2] ?? 1000);
  const seed = Number(process.argv[3] ?? 1);
  const start = performance.now();
  const result = await fuzzPages(files, seed);
  print(`fuzz, pages: ${figure(files)} damaged PDF, TIFF, PNG and JPEG files, seed ${seed}`, [
    ['seconds', figure((performance.now() - start) / 1000)],
    ['files refused', figure(result.refused)],
    ['pages read; unreadable', `${figure(result.pagesRead)}; ${figure(result.pagesUnreadable)}`],
    ['readers that broke and were replaced', figure(result.broken)],
    ['pages or files of over 2 s, cut short', figure(result.tooLong)],
    ['slowest file, ms', figure(result.slowest)],
  ]);
}
