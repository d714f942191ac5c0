import type { Unreadable } from '#domain/records/unreadable.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml/read-xml.ts';
import { budgetFor } from '../zip/budget.ts';
import { readDocxParts } from './docx-parts.ts';

/**
 * The text of a DOCX: paragraphs, tables row by row, the letterhead first and notes last; what was deleted under tracked
 * changes is left out. A form feed stands where a page ended when the document was last laid out.
 */
export async function docxText(bytes: Uint8Array): Promise<{ readonly text: string } | { readonly error: Unreadable }> {
  const read = await readDocxParts(bytes, budgetFor(bytes.length));
  if ('error' in read) return read;
  const { headers, body, footers, notes } = read.parts;
  const around = (parts: readonly XmlElement[]) => {
    // First pages, even pages and sections repeat the same letterhead.
    const texts = parts.map(part => blocks(part).replaceAll('\f', '').trim()).filter(text => text !== '');
    return [...new Set(texts)];
  };
  const words = blocks(elementAt(body, 'body') ?? body)
    // A break that was set and the one it caused are one.
    .replace(/\f[\s\f]*\f/g, '\f')
    .replace(/^[\s\f]+/, '');
  return {
    text: [...around(headers), words.trimEnd(), ...around(footers), ...around(notes)]
      .filter(part => part !== '')
      .join('\n\n'),
  };
}

/** Deleted or moved away, a second rendering of the same, and fields' own code. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'pPr', 'rPr', 'sectPr', 'tblPr', 'trPr', 'tcPr']);

/** Every paragraph and table below an element, a line each. */
function blocks(of: XmlElement): string {
  return elementsOf(of)
    .map(element => {
      if (LEFT_OUT.has(element.name)) return '';
      if (element.name === 'p') return paragraph(element);
      if (element.name === 'tbl') return table(element);
      return blocks(element);
    })
    .join('');
}

function paragraph(element: XmlElement): string {
  const properties = elementAt(element, 'pPr');
  const before = elementAt(properties, 'pageBreakBefore') === null ? '' : '\f';
  const section = elementAt(properties, 'sectPr');
  const runsOn = elementAt(section, 'type')?.attributes['w:val'] === 'continuous';
  const item = elementAt(properties, 'numPr') === null ? '' : '- ';
  const { line, boxes } = inline(element);
  return `${before}${line.trim() === '' ? line : item + line}\n${boxes}${section === null || runsOn ? '' : '\f'}`;
}

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    tab: '\t',
    cr: '\n',
    noBreakHyphen: '-',
    lastRenderedPageBreak: '\f',
  }),
);

/** The words of a paragraph; text boxes hang on a paragraph and are paragraphs of their own. */
function inline(of: XmlElement): { readonly line: string; readonly boxes: string } {
  let line = '';
  let boxes = '';
  for (const element of elementsOf(of)) {
    if (LEFT_OUT.has(element.name)) continue;
    if (element.name === 't') line += element.children.filter(child => typeof child === 'string').join('');
    else if (element.name === 'br') line += element.attributes['w:type'] === 'page' ? '\f' : '\n';
    else if (MARKS.has(element.name)) line += MARKS.get(element.name) ?? '';
    else if (element.name === 'txbxContent') boxes += blocks(element);
    else {
      const inner = inline(element);
      line += inner.line;
      boxes += inner.boxes;
    }
  }
  return { line, boxes };
}

/** Rows as lines, cells joined by ` | `. */
function table(element: XmlElement): string {
  const rows = rowsOf(element).map(row =>
    cellsOf(row)
      .map(cell =>
        blocks(cell)
          .split(/[\n\f]+/)
          .map(line => line.trim())
          .filter(line => line !== '')
          .join(' / '),
      )
      .filter(cell => cell !== '')
      .join(' | '),
  );
  return rows
    .filter(row => row !== '')
    .map(row => `${row}\n`)
    .join('');
}

/** Rows and cells may stand inside content controls. */
const rowsOf = (of: XmlElement): XmlElement[] => within(of, 'tr');
const cellsOf = (of: XmlElement): XmlElement[] => within(of, 'tc');

function within(of: XmlElement, name: string): XmlElement[] {
  return elementsOf(of).flatMap(child => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(child.name) ? within(child, name) : [];
  });
}
