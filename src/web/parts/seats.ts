import type { CaseItem, CaseReviewer, CaseView } from '#api/cases/contract.ts';
import type { Outcome } from '#domain/determinations/determination.ts';
import { counted } from './words/case-words.ts';

type Seated = Pick<CaseView, 'panel' | 'seat' | 'reviewers'>;

/** The seat as the address of a page keeps it: none where one reviewer decides. */
export function seatSearch({ panel, seat }: Pick<CaseView, 'panel' | 'seat'>): { readonly seat?: number } {
  return panel === null || seat === null ? {} : { seat };
}

/** The seat as it is sent with what a reviewer writes. */
export function sentSeat({ panel, seat }: Pick<CaseView, 'panel' | 'seat'>): number | null {
  return panel === null ? null : seat;
}

/** The reviewer whose drafts are shown; null when nobody's are. */
export function ownReviewer({ reviewers, seat }: Seated): CaseReviewer | null {
  return reviewers.find(each => each.seat === seat) ?? null;
}

/** What is decided of an item as far as it may be shown: by vote of a panel, else by the reviewer shown. */
export function outcomeShown({ panel, decision }: Pick<CaseItem, 'panel' | 'decision'>): Outcome | null {
  return panel?.outcome ?? decision?.outcome ?? null;
}

/** Whether somebody must say first which of several reviewers is at work. */
export function asksForSeat({ panel, seat, state }: Pick<CaseView, 'panel' | 'seat' | 'state'>): boolean {
  return panel !== null && seat === null && (state === 'in-review' || state === 'reviewer-query');
}

/** How many open items every reviewer has decided. */
export function decidedByAll(view: Pick<CaseView, 'panel' | 'reviewers' | 'items'>): number {
  if (view.panel !== null) return Math.min(...view.reviewers.map(({ decided }) => decided));
  return view.items.filter(item => item.closed === null && item.decision !== null).length;
}

/** How far a reviewer is: `2 of 3 items decided`, `signed`. */
export function progressWords({ decided, signedOn }: Pick<CaseReviewer, 'decided' | 'signedOn'>, open: number): string {
  return signedOn === null ? `${decided} of ${counted(open, 'item')} decided` : 'signed';
}

/** Who is still to sign, beside the reviewer shown: `reviewer 1`, `reviewers 1 and 3`; empty when nobody is. */
export function stillToSign({ reviewers, seat }: Seated): string {
  const seats = reviewers.filter(each => each.signedOn === null && each.seat !== seat).map(each => each.seat);
  if (seats.length < 2) return seats.map(each => `reviewer ${each}`).join('');
  return `reviewers ${seats.slice(0, -1).join(', ')} and ${seats.at(-1)}`;
}
