import type { PdfText } from '#commands/ports.ts';
import { readPdfText } from './read-text.ts';

/** Implements `PdfText` with PDFium. */
export const pdfText: PdfText = async (name, pdf) => {
  const read = await readPdfText(pdf);
  if (read.kind === 'unreadable') return read;
  return { kind: 'loaded', file: name, text: read.pages.join('\f'), pages: read.pages };
};
