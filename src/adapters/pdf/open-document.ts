import type { Unreadable } from '#domain/records/unreadable.ts';
import type { Pdfium } from './pdfium.ts';

/** A PDF that PDFium holds open: its handle, and what frees it. */
export type OpenDocument = {
  readonly kind: 'opened';
  readonly document: number;
  /** Pages that are in the file, and how many it says it has. */
  readonly pages: number;
  readonly said: number;
  readonly close: () => void;
};

type NotOpened = { readonly kind: 'unreadable'; readonly error: Unreadable };

const PASSWORD = 4; // FPDF_ERR_PASSWORD
const SECURITY = 5; // FPDF_ERR_SECURITY

/** Opens a PDF, with an empty password where it has one. PDFium asks for the bytes it needs: the file is not copied into its memory. */
export function openDocument({ api, memory }: Pdfium, bytes: Uint8Array): OpenDocument | NotOpened {
  if (!endsAsPdf(bytes)) return unreadable('damaged', 'the PDF is cut off: its end is missing; send it again');
  const { pdfium } = api;
  const block = pdfium.addFunction((_file: number, position: number, target: number, size: number) => {
    const start = position >>> 0;
    const length = size >>> 0;
    if (start + length > bytes.length) return 0;
    new Uint8Array(memory().buffer, target >>> 0, length).set(bytes.subarray(start, start + length));
    return 1;
  }, 'iiiii');
  const access = pdfium.wasmExports.malloc(12); // FPDF_FILEACCESS: length, function, its first argument
  const free = () => {
    pdfium.wasmExports.free(access);
    pdfium.removeFunction(block);
  };
  [bytes.length, block, 0].forEach((value, index) => memory().setUint32(access + index * 4, value, true));
  const document = api.FPDF_LoadCustomDocument(access, '');
  if (document === 0) {
    const error = api.FPDF_GetLastError();
    free();
    return error === PASSWORD || error === SECURITY
      ? unreadable('encrypted', 'the PDF is locked with a password; send it unlocked')
      : unreadable('damaged', 'the PDF is damaged and cannot be opened');
  }
  const close = () => {
    api.FPDF_CloseDocument(document);
    free();
  };
  const said = api.FPDF_GetPageCount(document);
  if (said > 0) return { kind: 'opened', document, pages: pagesThere(api, document, said), said, close };
  close();
  return unreadable('damaged', 'the PDF has no pages');
}

/** So many pages in a row that are not there are the end of the file. */
const END = 50;

/** A damaged file may say it has a million pages more than are in it: the number of the last that is there, as a rule the last of all. */
function pagesThere(api: Pdfium['api'], document: number, said: number): number {
  const isThere = (number: number) => {
    const page = api.FPDF_LoadPage(document, number - 1);
    if (page !== 0) api.FPDF_ClosePage(page);
    return page !== 0;
  };
  const lastBefore = (number: number) => {
    for (let before = number; before > number - END && before > 0; before -= 1) if (isThere(before)) return before;
    return null;
  };
  if (said <= END || isThere(said)) return said;
  let [last, beyond] = [0, said];
  while (beyond - last > END) {
    const middle = Math.ceil((last + beyond) / 2);
    const found = lastBefore(middle);
    if (found !== null && found > last) last = found;
    else beyond = middle;
  }
  return lastBefore(beyond) ?? last;
}

// PDFium rebuilds a file that lacks its end and may lose pages without a word; such a file is refused.
function endsAsPdf(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-4096)).toString('latin1');
  return tail.includes('startxref') && tail.includes('%%EOF');
}

function unreadable(code: Unreadable['code'], message: string): NotOpened {
  return { kind: 'unreadable', error: { code, message, at: null } };
}
