import type { Mark } from './passage.ts';

export type Typeface = 'sans' | 'serif' | 'mono';

/** Words on one baseline; `x` is their left end and `y` the baseline, in points from the upper left corner. */
export type Run = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: Typeface;
  readonly size: number;
  readonly bold: boolean;
};

export type Stroke = { readonly x: number; readonly y: number; readonly toX: number; readonly toY: number };

/** One side of paper, 612 by 792 points: what is drawn on it and which of its words count. */
export type Sheet = {
  readonly runs: readonly Run[];
  readonly strokes: readonly Stroke[];
  readonly marked: readonly { readonly mark: Mark; readonly quote: string }[];
};

export const WIDTH = 612;
export const HEIGHT = 792;

/** The words of a sheet, lines from the top; runs on one baseline are one line, an empty line where room is left. */
export function sheetText(sheet: Sheet): string {
  const lines: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of sheet.runs.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line !== undefined && run.y - line.y < 2.5) line.runs.push(run);
    else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  let text = '';
  let above: number | null = null;
  for (const { y, size, runs } of lines) {
    if (above !== null) text += y - above > size * 1.9 ? '\n\n' : '\n';
    text += runs
      .toSorted((a, b) => a.x - b.x)
      .map(run => run.text)
      .join('  ');
    above = y;
  }
  return text;
}
