import { checkDeterminations } from '#domain/checks/check-determination.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { readRow } from '../managed-health-care/read-row.ts';
import type { DecisionSource } from './corpus-entry.ts';
import { decisionOfLetter } from './decision-of-letter.ts';
import type { PublishedDecision } from './published-decision.ts';

export type ReadSource =
  | {
      readonly kind: 'read';
      readonly decision: PublishedDecision;
      /** The letter as structure, where it was one. */
      readonly determination: Determination | null;
    }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** What was published, and the file it stood in. */
export type PublishedSource = { readonly file: string; readonly source: DecisionSource };

/** The decision in what was published, of whichever programme; `checked` adds what the checks find, which takes longer. */
export function readSource(file: string, source: DecisionSource, checked: boolean): ReadSource {
  const [read] = readSources([{ file, source }], checked);
  if (read === undefined) throw new RangeError('one source has one decision');
  return read;
}

/** The same of several, in their order, which takes less than one by one. */
export function readSources(published: readonly PublishedSource[], checked: boolean): ReadSource[] {
  const read = published.map(readUnchecked);
  if (!checked) return read;
  const determinations = read.flatMap(one =>
    one.kind === 'read' && one.determination !== null ? [one.determination] : [],
  );
  const findings = checkDeterminations(determinations).values();
  return read.map(one => {
    if (one.kind !== 'read' || one.determination === null) return one;
    return { ...one, decision: { ...one.decision, findings: [...(findings.next().value?.findings ?? [])] } };
  });
}

function readUnchecked({ file, source }: PublishedSource): ReadSource {
  if (source.kind === 'row') {
    const read = readRow(source.row);
    return read.kind === 'read' ? { ...read, determination: null } : read;
  }
  const read = readDetermination(file, source.text);
  if (read.kind === 'unreadable') return read;
  const decision = decisionOfLetter(read.determination);
  if (decision !== null)
    return { kind: 'read', decision: { ...decision, findings: [] }, determination: read.determination };
  return { kind: 'unreadable', error: { code: 'incomplete', message: 'it tells no case number', at: 'header' } };
}
