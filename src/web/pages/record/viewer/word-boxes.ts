import type { Word } from '#domain/records/pages/record-page.ts';

/** A rectangle as shares of a page: 0 to 1 from its upper left corner. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

type PageSize = { readonly width: number; readonly height: number };
type Span = { readonly start: number; readonly end: number };

/** The places of a stretch of a page's text: one box for each line it runs over, in the order of the text. */
export function boxesOf(words: readonly Word[], page: PageSize, { start, end }: Span): readonly Box[] {
  const lines: Word[] = [];
  for (const word of words) {
    if (word.end <= start || word.start >= end) continue;
    const line = lines.at(-1);
    if (line !== undefined && isOnLine(line, word)) lines[lines.length - 1] = around(line, word);
    else lines.push(word);
  }
  return lines.map(({ x, y, width, height }) => ({
    left: x / page.width,
    top: y / page.height,
    width: width / page.width,
    height: height / page.height,
  }));
}

/** The words of a page in runs: side by side on a line, no further apart than they are high. Each is as one long word. */
export function runsOf(words: readonly Word[]): readonly Word[] {
  const runs: Word[] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const goesOn = run !== undefined && isOnLine(run, word) && word.x - run.x - run.width < run.height;
    if (goesOn) runs[runs.length - 1] = around(run, word);
    else runs.push(word);
  }
  return runs;
}

/** Whether a word goes on a line: it stands to the right, its middle within the height of the line. */
function isOnLine(line: Word, word: Word): boolean {
  const middle = word.y + word.height / 2;
  return word.x >= line.x && middle > line.y && middle < line.y + line.height;
}

function around(line: Word, word: Word): Word {
  const x = Math.min(line.x, word.x);
  const y = Math.min(line.y, word.y);
  const width = Math.max(line.x + line.width, word.x + word.width) - x;
  const height = Math.max(line.y + line.height, word.y + word.height) - y;
  return { ...line, x, y, width, height, end: word.end };
}
