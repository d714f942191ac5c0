import type { FileFormat } from '#domain/records/files/record-file.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { decodeText } from '../files/decode-text.ts';
import { compoundRefusal } from './compound.ts';
import { endingOf } from './file-names.ts';
import { limits, sizeInWords } from './limits.ts';
import { markOf } from './marks.ts';
import { refusal } from './refusal.ts';
import { rootName } from './xml/root-name.ts';

type Recognised = { readonly format: FileFormat } | { readonly refused: Unreadable };

/**
 * The format of a file by its bytes, never by its name. `archive` may still turn out to be a DOCX. A file of another format,
 * or of none, is refused with what to send instead.
 */
export function recognise(name: string, bytes: Uint8Array): Recognised {
  const compound = compoundRefusal(bytes);
  if (compound !== null) return { refused: compound };
  const mark = markOf(bytes);
  if (mark === null) return recogniseText(name, bytes);
  if (mark.is === 'program') return refused('unsupported', 'a program, not a record; it was not opened');
  if (mark.is === 'unsupported') return refused('unsupported', `${mark.what}; ${mark.send}`);
  if (mark.format === 'tiff' && !hasDirectory(bytes)) return refused('damaged', 'the header of the TIFF is broken');
  return { format: mark.format };
}

/** The first directory of a TIFF lies inside the file; BigTIFF counts in eight bytes. */
function hasDirectory(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 16) return false;
  const little = view.getUint8(0) === 0x49;
  const big = view.getUint16(2, little) === 43;
  const at = big ? Number(view.getBigUint64(8, little)) : view.getUint32(4, little);
  return at >= 8 && at + 2 <= view.byteLength;
}

/** What the ending of a name promises, for telling a person what is wrong with a file of no known format. */
const PROMISED: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    pdf: 'PDF',
    tif: 'TIFF',
    tiff: 'TIFF',
    png: 'PNG',
    jpg: 'JPEG',
    jpeg: 'JPEG',
    docx: 'DOCX',
    zip: 'ZIP',
  }),
);

function recogniseText(name: string, bytes: Uint8Array): Recognised {
  if (bytes.length > limits.text && !bytes.subarray(0, 65_536).includes(0))
    return refused('too-large', `a text of ${sizeInWords(bytes.length)}; up to ${sizeInWords(limits.text)} are read`);
  const decoded = bytes.length > limits.text ? null : decodeText(bytes);
  if (decoded === null || 'error' in decoded) {
    const promised = PROMISED.get(endingOf(name));
    return promised === undefined
      ? refused('unknown-format', 'of no format that is known; send it as PDF')
      : refused('damaged', `its name says ${promised}, its bytes do not: damaged, or of another format`);
  }
  const { text } = decoded;
  if (text.trim() === '') return refused('empty', 'the file holds nothing but white space');
  return recogniseWriting(text.trimStart().slice(0, LOOKED_AT));
}

const LOOKED_AT = 16_384;
const MAIL =
  /^(?:(?:received|return-path|delivered-to|message-id|mime-version|from|x-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*){2}/i;

/** What the beginning of a text says it is. */
function recogniseWriting(start: string): Recognised {
  if (/^[[{]/.test(start)) {
    if (/"resourceType"\s*:/.test(start)) return { format: 'fhir' };
    if (/^(?:\{\s*["}]|\[\s*[[{"\d\]])/.test(start))
      return refused('unsupported', 'JSON that is no FHIR resource; send what it says as PDF or text');
  }
  if (start.startsWith('<')) {
    const root = rootName(start);
    if (root === 'ClinicalDocument') return { format: 'c-cda' };
    if (root?.toLowerCase() === 'html') return refused('unsupported', 'a web page; print it to PDF and send that');
    if (root === 'svg') return refused('unsupported', 'an SVG drawing; print it to PDF and send that');
    if (root !== null)
      return refused(
        'unsupported',
        `XML that is no clinical document (it is ${root.slice(0, 40)}); send it as PDF or C-CDA`,
      );
  }
  if (MAIL.test(start)) return refused('unsupported', 'an e-mail; print it to PDF and send its attachments themselves');
  return { format: 'text' };
}

const ENDINGS: Readonly<Record<FileFormat, readonly string[]>> = {
  pdf: ['pdf'],
  tiff: ['tif', 'tiff'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  docx: ['docx', 'docm', 'dotx'],
  text: ['txt', 'text', 'asc', 'log', 'md', 'csv', 'tsv', 'hl7', 'prn'],
  'c-cda': ['xml', 'ccd', 'ccda', 'cda'],
  fhir: ['json', 'ndjson', 'fhir'],
  archive: ['zip'],
};

/** That the name says another format than the bytes; null when it says the same, or nothing. */
export function nameNote(name: string, format: FileFormat): string | null {
  const ending = endingOf(name);
  if (ending === '' || ENDINGS[format].includes(ending)) return null;
  const other = Object.values(ENDINGS).some(endings => endings.includes(ending));
  return other ? `its name says .${ending}; by its bytes it is ${inWords[format]}` : null;
}

const inWords: Readonly<Record<FileFormat, string>> = {
  pdf: 'a PDF',
  tiff: 'a TIFF',
  png: 'a PNG',
  jpeg: 'a JPEG',
  docx: 'a DOCX',
  text: 'a text',
  'c-cda': 'a C-CDA document',
  fhir: 'a FHIR export',
  archive: 'a ZIP',
};

function refused(code: Unreadable['code'], message: string): Recognised {
  return { refused: refusal(code, message) };
}
