import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Fact, FactKind, FactOf } from '../fact.ts';

type Dated = { readonly date: CivilDate | null };

/** In order of their days; what has no day keeps its place after what stands before it in the text. */
export function inOrder<T extends Dated>(entries: readonly T[]): T[] {
  let last = '';
  return entries
    .map(entry => {
      last = entry.date ?? last;
      return { entry, day: last };
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
    .map(({ entry }) => entry);
}

/** Facts of one kind that hold for the patient: told of the patient, and neither denied nor only possible nor conditional. */
export function holding<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter(
    (fact): fact is FactOf<K> =>
      fact.kind === kind &&
      fact.subject === 'patient' &&
      (fact.assertion === 'affirmed' || fact.assertion === 'historical'),
  );
}

/** First and last of the days that are known; null when none is. */
export function span(entries: readonly Dated[]): { readonly first: CivilDate | null; readonly last: CivilDate | null } {
  const days = entries.flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
}
