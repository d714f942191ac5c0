import type { Block } from './block.ts';
import { widthOf } from './metrics.ts';
import type { Passage } from './passage.ts';
import { HEIGHT, type Run, type Sheet, type Stroke, WIDTH } from './sheet.ts';
import type { Style } from './style.ts';
import { type Span, type Type, type Wrapped, wrapped } from './wrap.ts';

/** What heads and foots of pages say; a style's `{pages}` is known only when all are laid out. */
export type Running = {
  readonly patient: string;
  readonly born: string;
  readonly claim: string;
  readonly date: string;
};

type Open = { runs: Run[]; strokes: Stroke[]; marked: Sheet['marked'][number][] };

/** The sheets of a paper: its blocks set from top to bottom in a style. Marked words are never parted by a page. */
export function layOut(blocks: readonly Block[], style: Style, running: Running): Sheet[] {
  const sheets: Open[] = [];
  const room = WIDTH - style.left - style.right;
  const type: Type = { face: style.face, size: style.size };
  const bold: Type = { ...type, bold: true };
  let sheet = opened(sheets);
  let y = style.top;

  const turn = () => {
    sheet = opened(sheets);
    y = style.top + (style.running === null ? 0 : style.leading);
  };
  /** Makes sure that so many lines fit on this sheet. */
  const needs = (lines: number) => {
    if (y + lines * style.leading > HEIGHT - style.bottom) turn();
  };
  const put = (text: string, x: number, { face, size, bold: isBold = false }: Type, at = y) => {
    if (text !== '') sheet.runs.push({ x, y: at, text, face, size, bold: isBold });
  };
  const stroke = (fromX: number, fromY: number, toX: number, toY: number) =>
    sheet.strokes.push({ x: fromX, y: fromY, toX, toY });
  const mark = ({ marks, quote }: Span) => {
    for (const one of marks) sheet.marked.push({ mark: one, quote });
  };
  const line = () => {
    y += style.leading;
  };

  /** Lines one under the other; breaks to the next sheet only where no marked words are parted. */
  const flow = (set: Wrapped, x: number, hang = 0) => {
    let next = 0;
    while (next < set.lines.length) {
      let end = next;
      for (let grown = true; grown; ) {
        const reach = Math.max(end, ...set.spans.filter(({ from, to }) => from <= end && to > end).map(({ to }) => to));
        grown = reach > end;
        end = reach;
      }
      needs(end - next + 1);
      for (const span of set.spans) if (span.from >= next && span.from <= end) mark(span);
      for (; next <= end; next += 1) {
        line();
        put(set.lines[next] ?? '', next === 0 ? x + hang : x, type);
      }
    }
  };

  const cells = (row: readonly Passage[], lefts: readonly number[], rooms: readonly number[], kind: Type) => {
    const sets = row.map((cell, column) => wrapped(cell, (rooms[column] ?? 60) - 6, kind));
    // Words of neighbouring cells come between the lines of a cell when a page is read: marked ones stay on one line.
    if (sets.some(({ spans }) => spans.some(({ from, to }) => to > from))) {
      for (const [column, cell] of row.entries())
        flow(wrapped(cell, room - 12, kind), style.left + (column === 0 ? 0 : 12));
      return;
    }
    const height = Math.max(1, ...sets.map(({ lines }) => lines.length));
    needs(height);
    for (const [column, { lines, spans }] of sets.entries()) {
      for (const [index, words] of lines.entries()) {
        put(words, (lefts[column] ?? 0) + 2, kind, y + (index + 1) * style.leading);
      }
      for (const span of spans) mark(span);
    }
    y += height * style.leading;
  };

  const set: Setter = {
    centered: ({ text, size, bold: isBold }) => {
      needs(1.6);
      y += Math.max(style.leading, size * 1.25);
      put(text, (WIDTH - widthOf(text, style.face, size, isBold)) / 2, { face: style.face, size, bold: isBold });
    },
    right: ({ text }) => {
      needs(1);
      line();
      put(text, WIDTH - style.right - widthOf(text, style.face, style.size), type);
    },
    heading: ({ text }) => {
      needs(4);
      y += style.leading * 1.75;
      const shown =
        style.heading === 'capitals' ? text.toUpperCase() : style.heading === 'colon' ? `${text.toUpperCase()}:` : text;
      put(shown, style.left, bold);
      const end =
        style.heading === 'ruled' ? WIDTH - style.right : style.left + widthOf(shown, style.face, style.size, true);
      if (style.heading === 'underlined' || style.heading === 'ruled') stroke(style.left, y + 2, end, y + 2);
      y += style.leading * 0.2;
    },
    paragraph: ({ words, label, indent }) => {
      y += style.leading * 0.45;
      const x = style.left + indent;
      const hang = label === null ? 0 : widthOf(`${label}  `, style.face, style.size, true) + 3;
      const lines = wrapped(words, room - indent, type, hang);
      if (label !== null) {
        needs(Math.min(3, lines.lines.length));
        put(label, x, bold, y + style.leading);
        if (lines.lines.length === 0) line();
      }
      flow(lines, x, hang);
    },
    list: ({ items, numbered }) => {
      y += style.leading * 0.3;
      for (const [index, item] of items.entries()) {
        const sign = numbered ? `${index + 1}.` : style.bullet;
        const first = wrapped(item, room - 20, type);
        needs(Math.min(2, first.lines.length));
        put(sign, style.left + 4, type, y + style.leading);
        flow(first, style.left + 20);
      }
    },
    fields: ({ fields, columns, boxed }) => {
      y += style.leading * 0.3;
      const each = room / columns;
      const top = y + 3;
      const from = sheets.length;
      for (let index = 0; index < fields.length; index += columns) {
        const row = fields.slice(index, index + columns);
        const long = row.some(({ label, value }) => {
          const hang = widthOf(`${label}: `, style.face, style.size, true) + 8;
          return wrapped(value, each - hang - 8, type).lines.length > 1;
        });
        if (long) {
          for (const { label, value } of row)
            set.paragraph({ is: 'paragraph', words: value, label: `${label}:`, indent: 0 });
          continue;
        }
        needs(1);
        line();
        for (const [column, { label, value }] of row.entries()) {
          const x = style.left + column * each;
          put(`${label}:`, x + 3, bold);
          const hang = widthOf(`${label}: `, style.face, style.size, true) + 8;
          const words = wrapped(value, each - hang - 8, type);
          put(words.lines[0] ?? '', x + 3 + hang, type);
          for (const span of words.spans) mark(span);
        }
        if (boxed) stroke(style.left, y + 3.5, WIDTH - style.right, y + 3.5);
      }
      if (boxed && from === sheets.length)
        for (const x of [style.left, WIDTH - style.right]) stroke(x, top, x, y + 3.5);
      y += 2;
    },
    table: ({ head, widths, rows, ruled }) => {
      y += style.leading * 0.4;
      const whole = widths.reduce((sum, width) => sum + width, 0);
      const rooms = widths.map(width => (width / whole) * room);
      const lefts = rooms.map(
        (_room, column) => style.left + rooms.slice(0, column).reduce((sum, width) => sum + width, 0),
      );
      const under = () => {
        if (ruled) stroke(style.left, y + 3, WIDTH - style.right, y + 3);
      };
      needs(3);
      if (head.length > 0) {
        cells(
          head.map(text => [{ text, marks: [] }]),
          lefts,
          rooms,
          bold,
        );
        under();
      }
      for (const row of rows) {
        cells(row, lefts, rooms, type);
        if (style.leading < 11.7) under();
      }
      under();
      y += 2;
    },
    bar: ({ text }) => {
      needs(3);
      y += style.leading * 0.7;
      stroke(style.left, y, WIDTH - style.right, y);
      line();
      put(text, style.left + 3, bold);
      stroke(style.left, y + 3.5, WIDTH - style.right, y + 3.5);
      y += 3;
    },
    rule: () => {
      y += style.leading * 0.6;
      stroke(style.left, y, WIDTH - style.right, y);
    },
    gap: ({ points }) => {
      y += points;
    },
    'new-page': turn,
  };
  for (const block of blocks) setBlock(set, block);
  return finished(sheets, style, running);
}

type Setter = { readonly [B in Block as B['is']]: (block: B) => void };

function setBlock(set: Setter, block: Block): void {
  switch (block.is) {
    case 'centered':
      set.centered(block);
      break;
    case 'right':
      set.right(block);
      break;
    case 'heading':
      set.heading(block);
      break;
    case 'paragraph':
      set.paragraph(block);
      break;
    case 'list':
      set.list(block);
      break;
    case 'fields':
      set.fields(block);
      break;
    case 'table':
      set.table(block);
      break;
    case 'bar':
      set.bar(block);
      break;
    case 'rule':
      set.rule(block);
      break;
    case 'gap':
      set.gap(block);
      break;
    case 'new-page':
      set['new-page'](block);
      break;
  }
}

function opened(sheets: Open[]): Open {
  const sheet: Open = { runs: [], strokes: [], marked: [] };
  sheets.push(sheet);
  return sheet;
}

/** Adds what each page says at its head and foot. */
function finished(sheets: readonly Open[], style: Style, running: Running): Sheet[] {
  const size = Math.max(7.5, style.size - 1.5);
  return sheets.map((sheet, index) => {
    const said = (template: string) =>
      template
        .replaceAll('{page}', String(index + 1))
        .replaceAll('{pages}', String(sheets.length))
        .replaceAll(/\{(patient|born|claim|date)\}/gu, (_all, name: keyof Running) => running[name]);
    const edge = (text: string, y: number, at: 'left' | 'middle' | 'right'): Run => {
      const width = widthOf(text, style.face, size);
      const x = at === 'left' ? style.left : at === 'right' ? WIDTH - style.right - width : (WIDTH - width) / 2;
      return { x, y, text, face: style.face, size, bold: false };
    };
    const runs = [...sheet.runs];
    if (style.running !== null && index > 0) {
      const parts = style.running.split('|').map(said);
      for (const [part, text] of parts.entries()) {
        const at = part === 0 ? 'left' : part === parts.length - 1 ? 'right' : 'middle';
        if (text !== '') runs.push(edge(text, 40, at));
      }
    }
    if (style.footer !== null) runs.push(edge(said(style.footer), HEIGHT - 28, 'middle'));
    return { runs, strokes: sheet.strokes, marked: sheet.marked };
  });
}
