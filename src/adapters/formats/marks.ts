import type { FileFormat } from '#domain/records/files/record-file.ts';

/** What the first bytes of a file say it is: a format of records, a program, or something else that has a name. */
export type Mark =
  | { readonly is: 'format'; readonly format: FileFormat }
  | { readonly is: 'program' }
  | { readonly is: 'unsupported'; readonly what: string; readonly send: string };

const format = (name: FileFormat): Mark => ({ is: 'format', format: name });
const program: Mark = { is: 'program' };
const other = (what: string, send: string): Mark => ({ is: 'unsupported', what, send });

const asPdf = 'print it to PDF and send that';
const asZip = 'send the files themselves or a ZIP of them';
const asScan = 'save it as PDF, TIFF, PNG or JPEG and send that';
const asPages = 'send what it says as PDF or text';
const nothing = 'it holds no record';

/** Bytes at an offset, written in Latin-1, and what they mean; the first that agrees decides. */
const MARKS: readonly (readonly [offset: number, bytes: string, mark: Mark])[] = [
  [0, '\x89PNG\r\n\x1a\n', format('png')],
  [0, '\xff\xd8\xff', format('jpeg')],
  [0, 'II*\0', format('tiff')],
  [0, 'MM\0*', format('tiff')],
  [0, 'II+\0', format('tiff')],
  [0, 'MM\0+', format('tiff')],
  [0, 'PK\x03\x04', format('archive')],
  [0, 'PK\x05\x06', format('archive')],
  [0, 'PK\x07\x08PK\x03\x04', format('archive')],
  [0, '\x7fELF', program],
  [0, '\xca\xfe\xba\xbe', program],
  [0, '\xfe\xed\xfa\xce', program],
  [0, '\xfe\xed\xfa\xcf', program],
  [0, '\xce\xfa\xed\xfe', program],
  [0, '\xcf\xfa\xed\xfe', program],
  [0, '\0asm', program],
  [0, 'dex\n', program],
  [0, '#!', program],
  [0, 'L\0\0\0\x01\x14\x02\0', program], // a Windows shortcut
  [0, 'MSCF', program], // a cabinet, as installers are
  [0, '{\\rtf', other('an RTF document', 'save it as PDF or DOCX and send that')],
  [0, 'GIF8', other('a GIF picture', asScan)],
  [0, 'BM', other('a BMP picture', asScan)],
  [8, 'WEBP', other('a WebP picture', asScan)],
  [4, 'ftypheic', other('a HEIC photograph', asScan)],
  [4, 'ftypmif1', other('a HEIC photograph', asScan)],
  [4, 'ftypavif', other('an AVIF picture', asScan)],
  [0, '\0\0\0\x0cjP  ', other('a JPEG 2000 picture', asScan)],
  [128, 'DICM', other('a DICOM study', 'send its report')],
  [4, 'ftyp', other('a video or sound recording', asPages)],
  [8, 'WAVE', other('a sound recording', asPages)],
  [8, 'AVI ', other('a video', asPages)],
  [0, 'ID3', other('a sound recording', asPages)],
  [0, 'OggS', other('a video or sound recording', asPages)],
  [0, '\x1aE\xdf\xa3', other('a video', asPages)],
  [0, '\x1f\x8b', other('a gzip archive', asZip)],
  [0, '7z\xbc\xaf\x27\x1c', other('a 7-Zip archive', asZip)],
  [0, 'Rar!\x1a\x07', other('a RAR archive', asZip)],
  [0, '\xfd7zXZ\0', other('an XZ archive', asZip)],
  [0, 'BZh', other('a bzip2 archive', asZip)],
  [0, '\x28\xb5\x2f\xfd', other('a Zstandard archive', asZip)],
  [257, 'ustar', other('a tar archive', asZip)],
  [0, '%!PS', other('a PostScript document', asPdf)],
  [0, '!BDN', other('an Outlook store', 'send its messages as PDF')],
  [0, 'SQLite format 3\0', other('a database', asPages)],
  [0, '\0\x05\x16\x07', other('a file of the operating system', nothing)], // AppleDouble, in ZIPs made on a Mac
  [0, '\0\0\0\x01Bud1', other('a file of the operating system', nothing)], // .DS_Store
];

/** Marks that are short and could begin a text too: they count only where binary data follows. */
const SHORT = 3;

/** What the first bytes say; null when they say nothing, as those of a text do. */
export function markOf(bytes: Uint8Array): Mark | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  for (const [offset, mark, means] of MARKS) {
    if (head.subarray(offset, offset + mark.length).toString('latin1') !== mark) continue;
    if (mark.length <= SHORT && mark !== '#!' && !head.includes(0)) continue;
    return means;
  }
  if (head.subarray(0, 2).toString('latin1') === 'MZ' && head.includes(0)) return program;
  return isPdf(bytes) ? format('pdf') : null;
}

/** `%PDF-` stands in the first kilobyte, at times after stray bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  const at = head.indexOf('%PDF-');
  return at === 0 || (at > 0 && !/[A-Za-z]{3}/.test(head.subarray(0, at).toString('latin1')));
}
