import { f1, precision, recall, type Score, type ScoreTable } from '#commands/evaluation/evidence/score.ts';

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

function cells(score: Score): string[] {
  const { name, right, wrong, missed } = score;
  const counts = [right + missed, right, wrong, missed].map(String);
  return [name, ...counts, figure(precision(score)), figure(recall(score)), figure(f1(score))];
}

const HEADER = ['', 'labelled', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'];

/** Scores of the labelled sets as lines of text, a table for each. */
export function evidenceTable(tables: readonly ScoreTable[]): string[] {
  return tables.flatMap(({ set, scores, note }, index) => {
    const rows = [HEADER, ...scores.map(cells)];
    const widths = HEADER.map((_cell, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
    const lines = rows.map(row =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
    return [...(index === 0 ? [] : ['']), set, ...lines, ...(note === null ? [] : [`(${note})`])];
  });
}
