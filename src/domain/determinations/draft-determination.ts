import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Analysis, Signature } from '#domain/cases/analyses/analysis.ts';
import { type Case, openItems } from '#domain/cases/case.ts';
import type { Decision } from '#domain/cases/decision.ts';
import type { Determination } from './determination.ts';
import { determinationOfActs } from './determination-of-case.ts';

/** The determination a reviewer's draft would make, as its letter would print it, with the place of each item in the case. */
export type DraftDetermination = { readonly determination: Determination; readonly places: readonly number[] };

/** An open item a draft decides, with its place in the case. */
export type DraftedItem = { readonly place: number; readonly decision: Decision };

/** What a draft decides so far, in order. */
export function draftedItems(current: Case, own: Pick<Analysis, 'decisions'>): DraftedItem[] {
  return openItems(current).flatMap(place => {
    const decision = own.decisions[place] ?? null;
    return decision === null ? [] : [{ place, decision }];
  });
}

/** The draft of one reviewer as if it were signed on a day, its undecided items left out; null while nothing is decided. */
export function draftDetermination(
  current: Case,
  own: Analysis,
  with_: Pick<Signature, 'credentials' | 'letter'> & { readonly on: CivilDate },
): DraftDetermination | null {
  const drafted = draftedItems(current, own);
  const places = drafted.map(({ place }) => place);
  const { clinicalSummary } = own;
  const decisions = drafted.map(({ decision }) => decision);
  const { credentials, letter, on } = with_;
  const determination = determinationOfActs(current, places, [{ credentials, letter, clinicalSummary, decisions }]);
  if (determination === null) return null;
  return { determination: { ...determination, header: { ...determination.header, decisionDate: on } }, places };
}
