import type { Word } from './record-page.ts';

/**
 * Text on one baseline without a wide space in it, in points from the upper left corner of the upright page: `x` is its
 * left end, `y` its baseline. Offsets of its words are into its own text.
 */
export type Fragment = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly words: readonly Word[];
};

/** A line of a page: the fragments on one baseline, left to right, two spaces between. `gap`: more than half a line is free above. */
export type PageLine = {
  readonly text: string;
  readonly y: number;
  readonly height: number;
  readonly gap: boolean;
  readonly words: readonly Word[];
};

const BETWEEN = '  ';

/** The lines of a page from top to bottom. */
export function pageLines(fragments: readonly Fragment[]): PageLine[] {
  return baselines(fragments).map(({ parts, gap, y }) => {
    const ordered = parts.toSorted((a, b) => a.x - b.x);
    const words: Word[] = [];
    let at = 0;
    for (const part of ordered) {
      for (const word of part.words) words.push(moved(word, at));
      at += part.text.length + BETWEEN.length;
    }
    const height = Math.max(...ordered.map(part => part.height));
    return { text: ordered.map(part => part.text).join(BETWEEN), y, height, gap, words };
  });
}

/** Lines as the text of a page, an empty one where there is a gap, and its words with their place in that text. */
export function linesJoined(lines: readonly PageLine[]): { readonly text: string; readonly words: readonly Word[] } {
  const words: Word[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += line.gap ? '\n\n' : '\n';
    for (const word of line.words) words.push(moved(word, text.length));
    text += line.text;
  }
  return { text, words };
}

type Row = { readonly parts: Fragment[]; readonly gap: boolean; readonly y: number };

function baselines(fragments: readonly Fragment[]): readonly Row[] {
  const rows: Row[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row !== undefined && fragment.y - row.y < fragment.height * 0.4) row.parts.push(fragment);
    else {
      const gap = row !== undefined && fragment.y - row.y > fragment.height * 1.6;
      rows.push({ parts: [fragment], gap, y: fragment.y });
    }
  }
  return rows;
}

function moved(word: Word, by: number): Word {
  if (by === 0) return word;
  // Each by its name: copied whole and then changed it takes twice as long, and a page has hundreds.
  const { start, end, x, y, width, height, confidence } = word;
  return { start: start + by, end: end + by, x, y, width, height, confidence };
}
