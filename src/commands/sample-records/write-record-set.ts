import type { Sha256, WriteFile } from '#commands/ports.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { RecordPage } from '#domain/records/pages/record-page.ts';
import { chanceFor } from './chance.ts';
import { drawn, makeRecordSet, type RecordSetRequest } from './make-record-set.ts';
import { misread } from './misread.ts';
import type { PackedFile, PackedPage } from './packets/unit.ts';
import { HEIGHT, sheetText, WIDTH } from './paper/sheet.ts';
import type { PageToWrite, ScannedImage, ScanPages, WritePdf, WriteTiff } from './ports.ts';
import type { RecordTruth } from './truth/record-truth.ts';

export type WriteRecordSetNeeds = {
  readonly writePdf: WritePdf;
  readonly writeTiff: WriteTiff;
  readonly scanPages: ScanPages;
  readonly writeFile: WriteFile;
  readonly sha256: Sha256;
};

export type WriteRequest = RecordSetRequest & {
  readonly folder: string;
  /** Of a thousand characters of a scanned page, how many are wrong in the text: only with `form: 'text'`. */
  readonly misreadPerThousand: number;
  /** How files of nothing but scans are written. */
  readonly scansAs: 'pdf' | 'tiff';
};

export type WriteOutcome =
  | { readonly kind: 'written'; readonly truth: RecordTruth; readonly files: number; readonly bytes: number }
  | { readonly kind: 'refused'; readonly error: Unreadable };

/** Makes a record set and writes it: files in folders by delivery, or `pages.jsonl`; beside them `truth.json`. */
export async function writeRecordSet(
  needs: WriteRecordSetNeeds,
  request: WriteRequest,
  step: (pages: number) => void,
): Promise<WriteOutcome> {
  const { submissions, truth: made } = makeRecordSet(request);
  const truth = request.scansAs === 'tiff' && request.form === 'files' ? withTiffNames(made) : made;
  let bytes = 0;
  let files = 0;
  const write = async (path: string, content: string | Uint8Array) => {
    bytes += content.length;
    files += 1;
    return needs.writeFile(`${request.folder}/${path}`, content);
  };
  const all = submissions.flatMap(submission => submission.files).filter(file => file.papers.length > 0);
  if (request.form === 'text') {
    const lines = all.filter(({ again }) => again === null).map(file => pageLines(needs, request, file, step));
    const error = await write(
      'pages.jsonl',
      lines
        .flat()
        .map((page, index) => `${JSON.stringify({ page: index + 1, ...page })}\n`)
        .join(''),
    );
    if (error !== null) return { kind: 'refused', error };
  } else {
    for (const [index, file] of all.entries()) {
      const error = await write(truth.files[index]?.path ?? file.path, await fileBytes(needs, request, file, step));
      if (error !== null) return { kind: 'refused', error };
    }
  }
  const error = await write('truth.json', `${JSON.stringify(truth)}\n`);
  return error === null ? { kind: 'written', truth, files, bytes } : { kind: 'refused', error };
}

function withTiffNames(truth: RecordTruth): RecordTruth {
  const scans = new Set(truth.files.filter(({ form }) => form === 'scanned').map(({ path }) => path));
  const renamed = (path: string) => (scans.has(path) ? path.replace(/pdf$/u, 'tif') : path);
  return {
    ...truth,
    files: truth.files.map(file => ({ ...file, path: renamed(file.path) })),
    pages: truth.pages.map(page => ({ ...page, file: renamed(page.file) })),
  };
}

const pagesOf = (file: PackedFile): PackedPage[] => file.papers.flatMap(({ pages }) => pages);

async function fileBytes(
  { writePdf, writeTiff, scanPages }: WriteRecordSetNeeds,
  { seed, scansAs }: WriteRequest,
  file: PackedFile,
  step: (pages: number) => void,
): Promise<Uint8Array> {
  const pages = pagesOf(file);
  const name = file.again ?? file.path;
  const toScan = pages.flatMap((page, index) =>
    page.scanned
      ? [
          {
            sheet: drawn(page, { faxHeader: true }),
            turned: page.turned,
            random: chanceFor(seed, `scan/${name}/${index}`),
          },
        ]
      : [],
  );
  const images: ScannedImage[] = [];
  for await (const image of scanPages(toScan)) {
    images.push(image);
    step(1);
  }
  if (file.form === 'scanned' && scansAs === 'tiff') return writeTiff(images);
  let next = 0;
  const written = pages.map((page): PageToWrite => {
    const image = page.scanned ? images[next] : undefined;
    if (image === undefined) return { is: 'drawn', sheet: drawn(page, { faxHeader: true }) };
    next += 1;
    return { is: 'image', image };
  });
  step(pages.length - images.length);
  return writePdf(written);
}

/** The pages of a file as they would be read, without the places of words. */
function pageLines(
  { sha256 }: WriteRecordSetNeeds,
  request: WriteRequest,
  file: PackedFile,
  step: (pages: number) => void,
): Omit<RecordPage, 'page'>[] {
  const pages = pagesOf(file);
  const random = chanceFor(request.seed, `misread/${file.path}`);
  const read = pages.map((page, index): RecordPage['read'] => {
    const clean = sheetText(drawn(page, { faxHeader: false }));
    const isNoisy = page.scanned && request.misreadPerThousand > 0;
    const text = isNoisy ? misread(random, clean, request.misreadPerThousand) : clean;
    const confidence = isNoisy ? Math.max(0.5, 1 - request.misreadPerThousand / 100) : 1;
    return {
      number: index + 1,
      width: WIDTH,
      height: HEIGHT,
      turned: 0,
      source: page.scanned ? 'ocr' : 'text-layer',
      text,
      words: [],
      confidence,
      blank: page.blank,
      faxHeader: page.faxHeader,
    };
  });
  step(pages.length);
  const hash = sha256(new TextEncoder().encode(read.map(({ text }) => text).join('\f')));
  return read.map(page => ({ file: hash, read: page }));
}
