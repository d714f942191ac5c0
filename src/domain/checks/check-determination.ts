import { NO_RATIONALE } from '#domain/determinations/read/items/split-items.ts';
import type { MissingPart } from '#domain/determinations/read/missing-part.ts';
import { type Determination, SCHEMA } from '#domain/determinations/determination.ts';
import { allChecks } from './all-checks.ts';
import type { Finding, Findings } from './finding.ts';
import { checkedLetter } from './letter/checked-letter.ts';
import { isForeign } from './letter/is-english.ts';
import { prepareTogether } from './letter/prepare-together.ts';

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
    if (item.rationale.trim() === '') missing.push(`item ${index + 1}: ${NO_RATIONALE}`);
  }
  if (isForeign(clinicalSummary)) {
    missing.push('the letter is not in English: only its structure, dates, amounts and citations could be checked');
  }
  for (const text of unread) missing.push(`the letter reads only in part; not understood: "${text.slice(0, 80)}"`);
  return missing;
}

/**
 * Everything a hostile reader would find in a determination, each with its place and how to mend it. `lacks` is what its
 * letter lacks by the reader; it is told among what could not be checked.
 */
export function checkDetermination(determination: Determination, lacks: readonly MissingPart[] = []): Findings {
  const [findings] = checkDeterminations([determination]);
  if (findings === undefined) throw new RangeError('one determination has one list of findings');
  const lines = lacks.map(({ missing, at }) => `${at}: ${missing}`);
  return lines.length === 0 ? findings : { ...findings, unchecked: [...new Set([...lines, ...findings.unchecked])] };
}

/** Checked at one time: of fewer the code of a check is at hand for less, of more the letters are not. */
const AT_ONE_TIME = 32;

/**
 * The same of several, in their order: each check goes through some dozens of them before the next does, so that the processor has
 * its code and its patterns at hand. A letter takes a quarter less than alone.
 */
export function checkDeterminations(determinations: readonly Determination[]): Findings[] {
  const found: Findings[] = [];
  for (let from = 0; from < determinations.length; from += AT_ONE_TIME)
    found.push(...checkedTogether(determinations.slice(from, from + AT_ONE_TIME)));
  return found;
}

function checkedTogether(determinations: readonly Determination[]): Findings[] {
  const letters = determinations.map(determination => ({
    letter: checkedLetter(determination),
    found: [] as Finding[],
  }));
  prepareTogether(letters.map(({ letter }) => letter));
  for (const { rule, severity, source, find } of allChecks) {
    for (const { letter, found } of letters) {
      for (const defect of find(letter)) {
        found.push({
          rule,
          severity: defect.severity ?? severity,
          item: defect.item,
          message: defect.message,
          at: defect.at,
          against: defect.against ?? null,
          source: source.cite,
        });
      }
    }
  }
  return letters.map(({ letter: { determination }, found }) => ({
    schema: SCHEMA,
    file: determination.file,
    findings: found.toSorted(byItem),
    unchecked: unchecked(determination),
  }));
}
