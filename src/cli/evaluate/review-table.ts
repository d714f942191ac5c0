import type { EvaluatedItem, ReviewEvaluation } from '#commands/evaluation/review-letters.ts';
import { balancedAccuracy, rankingError, rankingQuality } from '#commands/evaluation/ranking.ts';

const BANDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.01];

/** The evaluation as lines: quality of ranking and proposal, calibration, categories, and the items without a topic. */
export function reviewTable({ letters, refused, items }: ReviewEvaluation): string[] {
  return [
    ...columns(summaryRows(letters, refused.length, items)),
    '',
    ...columns([['support', 'items', 'mean support', 'overturned'], ...bandRows(items)]),
    '',
    ...columns([
      ['category', 'items', 'overturned', 'AUC', 'no topic', 'all silent', 'proposed: uphold', 'overturn', 'open'],
      ...categoryRows(items),
    ]),
    ...withoutTopic(items),
  ];
}

function summaryRows(letters: number, refused: number, items: readonly EvaluatedItem[]): string[][] {
  const decided = items.filter(({ proposal }) => proposal !== 'insufficient');
  return [
    ['letters', `${letters}${refused === 0 ? '' : `, ${refused} not read`}`],
    ['items', `${items.length}, ${items.filter(isOverturned).length} overturned`],
    ['no topic', String(items.filter(({ topics }) => topics.length === 0).length)],
    ['all criteria not documented', String(items.filter(({ silent }) => silent).length)],
    ['ranking of support (AUC)', ranking(items)],
    ['  among items with a topic', ranking(items.filter(({ topics }) => topics.length > 0))],
    ['balanced accuracy, open counted as uphold', accuracy(items, one => one.proposal === 'overturn')],
    ['balanced accuracy, support of 0.5 as overturn', accuracy(items, one => one.support >= 0.5)],
    [`balanced accuracy of the ${decided.length} decided`, accuracy(decided, one => one.proposal === 'overturn')],
    ['mean squared error of support (Brier)', brier(items)],
  ];
}

function isOverturned({ outcome }: EvaluatedItem): boolean {
  return outcome === 'overturned';
}

function ranking(items: readonly EvaluatedItem[]): string {
  const ranked = items.map(one => ({ score: one.support, positive: isOverturned(one), group: one.letter }));
  const error = rankingError(ranked);
  return `${decimals(rankingQuality(ranked))}${error === null ? '' : ` ± ${decimals(error)}`}`;
}

function accuracy(items: readonly EvaluatedItem[], said: (item: EvaluatedItem) => boolean): string {
  const answer = balancedAccuracy(items.map(one => ({ positive: isOverturned(one), said: said(one) })));
  if (answer === null) return '-';
  const { balanced, sensitivity, specificity } = answer;
  return `${decimals(balanced)} (overturned ${decimals(sensitivity)}, upheld ${decimals(specificity)})`;
}

function brier(items: readonly EvaluatedItem[]): string {
  const squares = items.map(one => (one.support - (isOverturned(one) ? 1 : 0)) ** 2);
  return items.length === 0 ? '-' : decimals(sum(squares) / items.length);
}

function bandRows(items: readonly EvaluatedItem[]): string[][] {
  return BANDS.slice(0, -1).flatMap((from, index) => {
    const to = BANDS[index + 1] ?? 1.01;
    const inBand = items.filter(({ support }) => support >= from && support < to);
    if (inBand.length === 0) return [];
    const overturned = inBand.filter(isOverturned).length;
    const mean = sum(inBand.map(({ support }) => support)) / inBand.length;
    const share = `${overturned} (${decimals(overturned / inBand.length)})`;
    return [[`${from.toFixed(1)} to ${Math.min(to, 1).toFixed(1)}`, String(inBand.length), decimals(mean), share]];
  });
}

function categoryRows(items: readonly EvaluatedItem[]): string[][] {
  const groups = [...Map.groupBy(items, ({ category }) => category)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups.map(([category, of]) => {
    const proposed = (proposal: EvaluatedItem['proposal']) =>
      String(of.filter(one => one.proposal === proposal).length);
    return [
      category,
      String(of.length),
      String(of.filter(isOverturned).length),
      decimals(rankingQuality(of.map(one => ({ score: one.support, positive: isOverturned(one), group: one.letter })))),
      String(of.filter(({ topics }) => topics.length === 0).length),
      String(of.filter(({ silent }) => silent).length),
      proposed('uphold'),
      proposed('overturn'),
      proposed('insufficient'),
    ];
  });
}

function withoutTopic(items: readonly EvaluatedItem[]): string[] {
  const none = items.filter(({ topics }) => topics.length === 0);
  if (none.length === 0) return [];
  return [
    '',
    'without a topic',
    ...none.map(({ letter, item, title }) => `  ${nameOf(letter)}, item ${item + 1}: ${title}`),
  ];
}

/** `CM16-0000001` of `letters/CM16-0000001.txt`. */
function nameOf(letter: string): string {
  return letter.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

function decimals(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
