import { checkDetermination } from '#domain/checks/check-determination.ts';
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

/** The decision in what was published, of whichever programme; `checked` adds what the checks find, which takes longer. */
export function readSource(file: string, source: DecisionSource, checked: boolean): ReadSource {
  if (source.kind === 'row') {
    const read = readRow(source.row);
    return read.kind === 'read' ? { ...read, determination: null } : read;
  }
  const read = readDetermination(file, source.text);
  if (read.kind === 'unreadable') return read;
  const decision = decisionOfLetter(read.determination);
  if (decision !== null) {
    const findings = checked ? [...checkDetermination(read.determination).findings] : [];
    return { kind: 'read', decision: { ...decision, findings }, determination: read.determination };
  }
  return { kind: 'unreadable', error: { code: 'incomplete', message: 'it tells no case number', at: 'header' } };
}
