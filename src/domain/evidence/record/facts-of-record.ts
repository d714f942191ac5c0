import type { RecordDocument } from '#domain/records/document.ts';
import type { Fact, Place } from '../fact.ts';
import { findFacts } from '../find-facts.ts';

/** A fact of a record, and where else the record says the same of the same day. */
export type RecordFact = { readonly fact: Fact; readonly repeated: readonly Place[] };

function byDay(one: RecordDocument, other: RecordDocument): number {
  const [a, b] = [one.date ?? '', other.date ?? ''];
  if (a !== b) return a < b ? -1 : 1;
  return (one.pages[0]?.number ?? 0) - (other.pages[0]?.number ?? 0);
}

/** What makes two facts the same: what they say, of whom, how, and of what day; not where and in which letters. */
function sameness({ kind, value, assertion, subject, date }: Fact): string {
  const said = Object.entries(value)
    .filter(([field]) => field !== 'spans' && field !== 'spelling')
    .map(([field, each]) => [field, typeof each === 'string' ? each.toLowerCase() : each]);
  return JSON.stringify([kind, said, assertion, subject, date]);
}

/**
 * Facts said again in another document fold under the first that says them. What one document says twice stays, and so does
 * what has no day: two undated statements need not be of one time.
 */
export function foldRepeats(facts: readonly Fact[]): RecordFact[] {
  const found: { fact: Fact; repeated: Place[] }[] = [];
  const first = new Map<string, { fact: Fact; repeated: Place[] }>();
  for (const fact of facts) {
    const key = sameness(fact);
    const before = fact.date === null ? undefined : first.get(key);
    if (before !== undefined && before.fact.at.document !== fact.at.document) {
      before.repeated.push(fact.at);
      continue;
    }
    const kept = { fact, repeated: [] };
    if (before === undefined) first.set(key, kept);
    found.push(kept);
  }
  return found;
}

/** The facts of a whole record, documents in the order of their days; give it originals, without copies. */
export function factsOfRecord(documents: readonly RecordDocument[]): RecordFact[] {
  return foldRepeats(documents.toSorted(byDay).flatMap(findFacts));
}

/** Every place that states a fact, as a fact of its own: what was folded is unfolded again. */
export function unfolded(found: readonly RecordFact[]): Fact[] {
  return found.flatMap(({ fact, repeated }) => [fact, ...repeated.map(at => ({ ...fact, at }))]);
}
