import { analysisAt, type DeskWord } from '#domain/cases/analyses/analysis.ts';
import type { CaseStore } from '../ports.ts';
import type { DeskStanding } from './ports.ts';

export type ShownDeskWord = {
  readonly caseNumber: string;
  readonly seat: number | null;
  readonly desk: DeskStanding;
  readonly reason: string | null;
  readonly answer: string | null;
};

/** What the quality desk said of the draft at a seat, for its reviewer. */
export async function showDeskWord(
  { cases }: { readonly cases: CaseStore },
  { caseNumber, seat }: { readonly caseNumber: string; readonly seat: number | null },
): Promise<
  { readonly kind: 'shown'; readonly word: ShownDeskWord } | { readonly kind: 'not-found'; readonly caseNumber: string }
> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const own = analysisAt(stored.case, seat);
  const word = own?.desk ?? null;
  const { reason, answer } = word?.kind === 'returned' ? word : { reason: null, answer: null };
  return { kind: 'shown', word: { caseNumber, seat: own?.seat ?? null, desk: standingOf(word), reason, answer } };
}

function standingOf(word: DeskWord | null): DeskStanding {
  if (word === null) return 'unseen';
  if (word.kind === 'released') return 'released';
  return word.isTakenUp ? 'taken-up' : 'returned';
}
