import { elementsOf, lineOf, type XmlElement } from '../xml/read-xml.ts';

/** Elements of a narrative that stand on lines of their own. */
const BLOCKS = new Set([
  'paragraph',
  'list',
  'item',
  'table',
  'caption',
  'text',
  'footnote',
  'div',
  'p',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'dl',
  'dt',
  'dd',
  'blockquote',
]);
const ITEMS = new Set(['item', 'li']);
const MARK_ALONE = /^(?:-|\d+\.) ?$/;

/** The narrative of a section as lines: paragraphs, items, and tables row by row with their cells joined by ` | `. */
export function narrativeLines(narrative: XmlElement): string[] {
  const lines: string[] = [];
  let words = '';
  const endLine = () => {
    const line = words.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push(line);
    words = '';
  };
  const add = (element: XmlElement, mark: string) => {
    if (element.name === 'br') return endLine();
    if (element.name === 'table') {
      endLine();
      lines.push(...tableLines(element));
      return;
    }
    const isBlock = BLOCKS.has(element.name);
    // A paragraph that begins an item stands behind its mark.
    if (isBlock && !MARK_ALONE.test(words)) endLine();
    if (ITEMS.has(element.name)) words = `${mark} `;
    const isOrdered = element.name === 'ol' || element.attributes['listType'] === 'ordered';
    let number = 0;
    for (const child of element.children) {
      if (typeof child === 'string') words += child;
      else add(child, isOrdered && ITEMS.has(child.name) ? `${(number += 1)}.` : '-');
    }
    if (isBlock) endLine();
  };
  add({ ...narrative, name: 'text' }, '-');
  return lines.filter(line => !MARK_ALONE.test(line));
}

const GROUPS = new Set(['thead', 'tbody', 'tfoot']);

function tableLines(table: XmlElement): string[] {
  const lines = elementsOf(table, 'caption').map(lineOf);
  const rows = elementsOf(table).flatMap(part =>
    GROUPS.has(part.name) ? elementsOf(part, 'tr') : part.name === 'tr' ? [part] : [],
  );
  // A cell that reaches over several rows belongs to each of them: a row must be whole where it stands.
  const reaching = new Map<number, { readonly text: string; rows: number }>();
  for (const row of rows) {
    const cells: string[] = [];
    const fill = () => {
      for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
        const column = cells.length;
        cells.push(above.text);
        above.rows -= 1;
        if (above.rows <= 0) reaching.delete(column);
      }
    };
    for (const cell of elementsOf(row)) {
      fill();
      const text = narrativeLines(cell).join(' / ');
      const down = spanOf(cell, 'rowspan');
      if (down > 1) reaching.set(cells.length, { text, rows: down - 1 });
      cells.push(text);
      for (let across = spanOf(cell, 'colspan'); across > 1; across -= 1) cells.push('');
    }
    fill();
    const line = cells.filter(cell => cell !== '').join(' | ');
    if (line !== '') lines.push(line);
  }
  return lines.filter(line => line !== '');
}

const WIDEST = 100; // a table of a record has no more columns, and no cell that reaches further

function spanOf(cell: XmlElement, name: 'rowspan' | 'colspan'): number {
  const span = Number(cell.attributes[name] ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, WIDEST) : 1;
}
