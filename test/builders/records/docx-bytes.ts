import { type ZipPart, zipBytes } from './zip-bytes.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A DOCX with this body, in the XML of Word; other parts of the package may be added. */
export function docxBytes(body: string, ...parts: readonly ZipPart[]): Buffer {
  return zipBytes([
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    },
    ...parts,
  ]);
}

/** Another part of a DOCX that holds text: a header, a footer, notes. */
export function docxPart(name: string, root: string, body: string): ZipPart {
  return { name: `word/${name}.xml`, content: `<w:${root} ${NAMESPACE}>${body}</w:${root}>` };
}

/** A paragraph of Word: a plain text, or runs in its XML. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map(run => (run.startsWith('<') ? run : `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`)).join('')}</w:p>`;
}

const cells = (row: readonly string[]) => row.map(cell => `<w:tc>${paragraph(cell)}</w:tc>`).join('');

/** A table of Word, row by row. */
export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map(row => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
