import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import type { Deadline, EndedDeadline } from '#domain/deadlines/clocks/deadline.ts';
import { eventsOfCase } from '#domain/deadlines/clocks/events-of-case.ts';
import { oncePer } from '../once-per.ts';
import type { CaseStore, StoredCase } from '../ports.ts';

export type ShownClocks = { readonly duties: Deadline[]; readonly ended: EndedDeadline[] };
export type ShowClocksOutcome =
  | { readonly kind: 'shown'; readonly clocks: ShownClocks }
  | { readonly kind: 'not-found'; readonly caseNumber: string };

/** Every clock of a case, with how it was counted: running, met, and those that ended. */
export async function showClocks(
  { cases }: { readonly cases: CaseStore },
  { caseNumber }: { readonly caseNumber: string },
): Promise<ShowClocksOutcome> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  return { kind: 'shown', clocks: clocksOf(stored) };
}

const clocksOf = oncePer(({ case: { caseNumber }, events }: StoredCase): ShownClocks => {
  const counted = countDeadlines(eventsOfCase(events));
  // What cannot be counted was refused before it was recorded.
  if (counted.kind === 'refused') throw new Error(`${caseNumber}: ${counted.refusal.message}`);
  return { duties: [...counted.duties], ended: [...counted.ended] };
});
