import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Recognise } from '#adapters/ocr/engine.ts';
import { pgmFile, tiffFile } from '#adapters/ocr/image-file.ts';
import { findTesseract, nativeTesseract } from '#adapters/ocr/native-tesseract.ts';
import { readImage } from '#adapters/ocr/read-image.ts';
import { tesseractJs } from '#adapters/ocr/tesseract-js.ts';
import { levelImage } from '#adapters/images/level-image.ts';
import { pagePool } from '#adapters/pages/page-pool.ts';
import { linesJoined, pageLines } from '#domain/records/pages/page-lines.ts';
import { pdfBytes, stacked } from '../test/builders/pdf-bytes.ts';
import { scannedPage, withDirt } from '../test/builders/scans/scanned-page.ts';
import { figure, print, processorTime } from './material/measure.ts';

/** Pages of a record: born digital beside poppler, scanned beside Tesseract by processor time, in the same run, turn about. */
const PAGES = 1000;
const ROUNDS = 3;

const sentences = [
  'She reports pain of 6/10 with medication and 9/10 without, worse with sitting over 30 minutes.',
  'Current medications are Norco 10/325 mg every six hours, cyclobenzaprine 7.5 mg at bedtime and omeprazole 20 mg.',
  'Straight leg raise is positive on the left at 45 degrees; sensation is decreased in the L5 dermatome.',
  'An MRI of the lumbar spine of 05/12/2015 showed a protrusion of 4 mm at L4-5 with mild narrowing.',
  'Twelve visits of physical therapy gave relief for some weeks; a home program was taught.',
  'There is no history of substance abuse, and the urine drug screen was consistent.',
  'The plan is an epidural injection at L4-5 and acupuncture, six visits, and she stays off work.',
];
const textOf = (page: number, count: number) =>
  Array.from({ length: count }, (_, index) => sentences[(page * 5 + index * 3) % sentences.length]).join(' ');

const linesOf = (page: number) => textOf(page, 30).match(/.{1,90}(?: |$)/g) ?? [];

const folder = mkdtempSync(join(tmpdir(), 'openimr-pages-'));
try {
  await bornDigital();
  await flatMemory();
  await scanned();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bornDigital(): Promise<void> {
  const bodies = Array.from(
    { length: PAGES },
    (_, page) =>
      `= Progress report ${page + 1}\n${textOf(page, 12)}\n== Objective\n${textOf(page + 3, 12)}\n== Plan\n${textOf(page + 5, 9)}`,
  );
  const pdf = NodeCompiler.create().pdf({
    mainFileContent: `#set page(paper: "us-letter")\n${bodies.join('\n#pagebreak()\n')}`,
  });
  const path = join(folder, 'born-digital.pdf');
  writeFileSync(path, pdf);
  const all = pagePool();
  const one = pagePool({ threads: 1 });
  const read = async ({ readPages }: typeof all) => {
    const opened = await readPages({ format: 'pdf', bytes: pdf }, 1);
    if (opened.kind === 'unreadable') throw new Error(opened.error.message);
    let words = 0;
    for await (const outcome of opened.outcomes) words += outcome.kind === 'read' ? outcome.page.words.length : 0;
    return words;
  };
  const poppler = (...flags: string[]) =>
    execFileSync('pdftotext', [...flags, path, join(folder, 'out')], { stdio: 'ignore' });
  const words = await read(all);
  await read(one);
  const times = await turnAbout({
    all: () => read(all),
    one: () => read(one),
    boxes: () => poppler('-bbox-layout'),
    plain: () => poppler(),
  });
  all.close();
  one.close();
  const rate = (time: number | null | undefined) => (time == null ? 'not installed' : figure((PAGES * 1000) / time));
  print(
    `pages, born digital: ${PAGES} pages of ${figure(words / PAGES)} words, ${figure(pdf.length / 1e6)} MB, on the clock`,
    [
      ['pages a second, words with places, all cores', rate(times.all)],
      ['pages a second, words with places, one thread', rate(times.one)],
      ['peer: pdftotext -bbox-layout, words with places', rate(times.boxes)],
      ['peer: pdftotext, text only', rate(times.plain)],
    ],
  );
}

async function flatMemory(): Promise<void> {
  const bytes = pdfBytes(Array.from({ length: 10 * PAGES }, (_, page) => stacked(linesOf(page))));
  const pool = pagePool();
  const opened = await pool.readPages({ format: 'pdf', bytes }, 1);
  if (opened.kind === 'unreadable') throw new Error(opened.error.message);
  const start = performance.now();
  const memory: number[] = [];
  let done = 0;
  for await (const outcome of opened.outcomes) {
    if (outcome.kind === 'unreadable') throw new Error(outcome.error.message);
    done += 1;
    if (done % PAGES === 0) memory.push(process.memoryUsage.rss() / 1e6);
  }
  const seconds = (performance.now() - start) / 1000;
  pool.close();
  print(`pages, one file of ${figure(done)} pages, ${figure(bytes.length / 1e6)} MB`, [
    ['pages a second, all cores', figure(done / seconds)],
    ['memory of the process, MB, after 1,000 pages', figure(memory[0] ?? 0)],
    ['after 5,000', figure(memory[4] ?? 0)],
    ['after 10,000', figure(memory[9] ?? 0)],
  ]);
}

async function scanned(): Promise<void> {
  const lines = Array.from({ length: 45 }, (_, index) => (sentences[index % sentences.length] ?? '').slice(0, 88));
  const clean = await scannedPage(stacked(lines));
  const poor = withDirt(levelImage(clean, -2).image);
  const wanted = lines.join(' ').split(' ');
  const program = await findTesseract();
  const shipped = tesseractJs();
  for (const [name, image] of [
    ['a clean scan', clean],
    ['a scan two degrees askew, one pixel in 250 dirt', poor],
  ] as const) {
    const rows: [string, string][] = [];
    const measured = async (what: string, recognise: Recognise) => {
      let found = 0;
      const times = await turnAbout(
        {
          ours: async () => {
            const { fragments } = await readImage(recognise, image, true);
            found = recall(linesJoined(pageLines(fragments)).text, wanted);
          },
          peer: program === null ? null : () => peerText(program, pgmFile(image)),
          tiff: program === null ? null : () => peerText(program, Buffer.concat(tiffFile(image))),
          places: program === null ? null : () => peerText(program, Buffer.concat(tiffFile(image)), 'tsv'),
        },
        processorTime,
      );
      rows.push(
        [`${what}: pages a second of processor time`, figure(1000 / (times.ours ?? 1))],
        [`${what}: words found`, figure(found)],
      );
      if (times.peer != null && program !== null) {
        rows.push(
          ['peer: tesseract alone, the page as PGM, pages a second of processor time', figure(1000 / times.peer)],
          ['our share of it', figure(times.peer / (times.ours ?? times.peer))],
          ['our share of it given a TIFF without compression', figure((times.tiff ?? 0) / (times.ours ?? 1))],
          ['our share of that telling words with their places', figure((times.places ?? 0) / (times.ours ?? 1))],
          ['peer: words found', figure(recall(peerText(program, pgmFile(image)), wanted))],
        );
      }
    };
    if (program !== null) await measured('with the program of this machine', nativeTesseract(program, 120_000));
    await measured('with the recogniser that comes with us', shipped);
    print(`pages, OCR: ${name}`, rows);
  }
  await shipped.end();
}

function peerText(program: string, image: Uint8Array, form = 'txt'): string {
  return execFileSync(program, ['stdin', 'stdout', '--dpi', '200', form], {
    input: image,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  }).toString();
}

/** Share of the words wanted that were read. */
function recall(text: string, wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of text.split(/\s+/)) left.set(word, (left.get(word) ?? 0) + 1);
  const found = wanted.filter(word => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / wanted.length;
}

/** The shortest time in milliseconds of each, by a clock, run one after the other several times; null for what is not there. */
async function turnAbout<N extends string>(
  runs: Readonly<Record<N, (() => unknown) | null>>,
  now: () => number = () => performance.now(),
): Promise<Partial<Record<N, number | null>>> {
  const shortest: Partial<Record<N, number | null>> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name in runs) {
      const run = runs[name];
      const start = now();
      const there =
        run === null
          ? false
          : await Promise.resolve()
              .then(run)
              .then(
                () => true,
                () => false,
              );
      const time = now() - start;
      shortest[name] = there ? Math.min(time, shortest[name] ?? time) : null;
    }
  }
  return shortest;
}
