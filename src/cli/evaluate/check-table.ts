import type { CheckEvaluation, RuleScore } from '#commands/evaluation/evaluate-check.ts';

const HEADINGS = ['rule', 'findings', 'right', 'wrong', 'missed', 'precision', 'recall'];

/** The evaluation as a table, one rule a line; a share of nothing is a dash. */
export function checkTable({
  letters,
  unlabelled,
  scores,
  alarms,
  underOtherName,
  lookAlikes,
}: CheckEvaluation): string[] {
  const seen = scores.filter(score => score.findings + score.found + score.missed > 0);
  const rows = [HEADINGS, ...seen.map(rowOf)];
  const widths = HEADINGS.map((_heading, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
  const sum = (of: (score: RuleScore) => number): number => seen.reduce((total, score) => total + of(score), 0);
  const found = sum(score => score.found);
  const sure = found + sum(score => score.missed);
  const wrong = sum(score => score.wrong);
  return [
    ...rows.map(row =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    ),
    '',
    `letters labelled and read        ${letters} (${unlabelled} more without labels)`,
    `sure defects found               ${found} of ${sure} (${share(found, sure)})`,
    ...(underOtherName === 0 ? [] : [`told as the other slip of writing ${underOtherName} more`]),
    `findings right                   ${sum(score => score.right)} of ${sum(score => score.findings)} (${share(
      sum(score => score.right),
      sum(score => score.findings),
    )})`,
    `false alarms a letter            ${(letters === 0 ? 0 : wrong / letters).toFixed(2)}, notes left out ${(letters === 0 ? 0 : alarms / letters).toFixed(2)}`,
    ...(lookAlikes.marked === 0
      ? []
      : [`look-alikes reported             ${lookAlikes.reported} of ${lookAlikes.marked}`]),
  ];
}

function rowOf({ rule, findings, right, wrong, found, missed }: RuleScore): string[] {
  return [
    rule,
    `${findings}`,
    `${right}`,
    `${wrong}`,
    `${missed}`,
    share(right, findings),
    share(found, found + missed),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}
