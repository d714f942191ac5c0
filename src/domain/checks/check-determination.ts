import { type Determination, SCHEMA } from '#domain/determinations/determination.ts';
import { allChecks } from './all-checks.ts';
import type { Finding, Findings } from './finding.ts';
import { checkedLetter } from './letter/checked-letter.ts';
import { isForeign } from './letter/is-english.ts';

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

/** Findings in the order of the letter: of the letter as a whole first, then item by item, the gravest first. */
export function byItem(one: Finding, other: Finding): number {
  return (
    (one.item ?? -1) - (other.item ?? -1) ||
    GRAVITY[one.severity] - GRAVITY[other.severity] ||
    one.at.start - other.at.start
  );
}

/** What in a determination could not be checked, because it is not there or could not be read. */
function unchecked({ header, clinicalSummary, items, unread }: Determination): string[] {
  const missing: string[] = [];
  const dates = [
    header.dateOfInjury,
    header.urDecisionDate,
    header.applicationReceived,
    header.dateAssigned,
    header.decisionDate,
  ];
  if (dates.every(date => date === null)) missing.push('the letter has no header: its dates could not be compared');
  else if (dates.some(date => date === null)) missing.push('the header lacks a date: not every date could be compared');
  if (clinicalSummary.trim() === '')
    missing.push('the letter has no clinical summary: nothing could be compared with it');
  for (const [index, item] of items.entries()) {
    if (item.rationale.trim() === '') missing.push(`item ${index + 1} has no rationale`);
  }
  if (isForeign(clinicalSummary)) {
    missing.push('the letter is not in English: only its structure, dates, amounts and citations could be checked');
  }
  for (const text of unread) missing.push(`the letter reads only in part; not understood: "${text.slice(0, 80)}"`);
  return missing;
}

/** Everything a hostile reader would find in a determination, each with its place and how to mend it. */
export function checkDetermination(determination: Determination): Findings {
  const letter = checkedLetter(determination);
  const findings = allChecks.flatMap(({ rule, severity, source, find }) =>
    find(letter).map(
      (defect): Finding => ({
        rule,
        severity: defect.severity ?? severity,
        item: defect.item,
        message: defect.message,
        at: defect.at,
        against: defect.against ?? null,
        source: source.cite,
      }),
    ),
  );
  return {
    schema: SCHEMA,
    file: determination.file,
    findings: findings.toSorted(byItem),
    unchecked: unchecked(determination),
  };
}
