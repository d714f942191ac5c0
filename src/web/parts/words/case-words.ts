import type { Leaning } from '#domain/cases/analyses/first-view.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { ItemClosing } from '#domain/cases/events/closing.ts';
import type { Outcome } from '#domain/determinations/determination.ts';
import type { ReviewedItem, Verdict } from '#domain/guidelines/review.ts';

export { isBeforeSignature, isSigned, stateWords } from '#domain/cases/words/case-words.ts';

const IN_WORKSPACE: readonly CaseState[] = ['in-review', 'reviewer-query', 'draft-quality', 'determined', 'published'];

/** Whether a case is best opened where it is reviewed and read; of any other it matters first where it stands. */
export function opensWorkspace(state: CaseState): boolean {
  return IN_WORKSPACE.includes(state);
}

/** `58-year-old male`; what is not known is left out. */
export function patientWords({
  age,
  sex,
}: {
  readonly age: number | null;
  readonly sex: 'male' | 'female' | null;
}): string {
  if (age === null) return sex ?? 'age and sex not stated';
  return sex === null ? `${age} years old` : `${age}-year-old ${sex}`;
}

export const VERDICT_WORDS: Record<Verdict, string> = {
  met: 'Met',
  'not-met': 'Not met',
  'not-documented': 'Not documented',
  contradicted: 'Contradicted',
};

export const OUTCOME_WORDS: Record<Outcome, string> = { upheld: 'Upheld', overturned: 'Overturned' };

export const LEANING_WORDS: Record<Leaning, string> = { ...OUTCOME_WORDS, undecided: 'Undecided' };

/** Why an item is no longer in dispute. */
export const CLOSING_WORDS: Record<ItemClosing, string> = {
  authorized: 'Authorized after all',
  settled: 'Settled',
  'rfa-withdrawn': 'Request withdrawn',
  'application-withdrawn': 'Application withdrawn',
  ineligible: 'Not eligible',
};

export const PROPOSAL_WORDS: Record<ReviewedItem['proposal'], string> = {
  uphold: 'Uphold the denial',
  overturn: 'Overturn the denial',
  insufficient: 'The record is not enough to propose',
};

/** How far the record supports the request: whole number of 100 and a word. */
export function supportWords(support: number): { readonly of100: number; readonly word: string } {
  const of100 = Math.round(support * 100);
  if (of100 < 20) return { of100, word: 'very weak' };
  if (of100 < 40) return { of100, word: 'weak' };
  if (of100 <= 60) return { of100, word: 'balanced' };
  return { of100, word: of100 <= 80 ? 'strong' : 'very strong' };
}

/** `p. 64`, `pp. 78-81, 94`; empty when no page is cited. */
export function pageWords(pages: readonly (readonly [number, number])[]): string {
  if (pages.length === 0) return '';
  const ranges = pages.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  const single = pages.length === 1 && pages[0]?.[0] === pages[0]?.[1];
  return `${single ? 'p.' : 'pp.'} ${ranges.join(', ')}`;
}

const OPEN_PART = /remaining IMR eligible portion of the original request,?\s+(?:is\s+)?(.+)$/i;

/** A title on one line of a list: of a modified request only the part still open. */
export function shortTitle(title: string): string {
  return OPEN_PART.exec(title)?.[1] ?? title;
}

const ABBREVIATIONS = ['mtus', 'acoem', 'odg'];

/** An edition by its id, in words: `mtus-chronic-pain-2009` is `MTUS Chronic Pain 2009`. */
export function editionWords(id: string): string {
  const words = id.split('-').map(word => {
    return ABBREVIATIONS.includes(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
  });
  return words.join(' ');
}

/** `1 item`, `3 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A document's title for a narrow place: the short name it gives itself in brackets (`PR-2`), else all of it. */
export function shortDocumentTitle(title: string): string {
  return /\(([^()]{2,16})\)/.exec(title)?.[1] ?? title;
}
