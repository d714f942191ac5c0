import type { Fact, FactKind, FactOf } from './fact.ts';

/** Facts of a record: all of them, or those of a kind when they are asked for, of one page each time the same. */
export type FactSource = readonly Fact[] | ((kind: FactKind) => readonly Fact[]);

/** The facts of some kinds, in the order of the record. */
export function factsOfKinds<K extends FactKind>(source: FactSource, kinds: readonly K[]): FactOf<K>[] {
  const wanted: readonly FactKind[] = kinds;
  const isOne = (fact: Fact): fact is FactOf<K> => wanted.includes(fact.kind);
  if (typeof source !== 'function') return source.filter(isOne);
  const found = kinds.flatMap(kind => source(kind)).filter(isOne);
  return kinds.length === 1 ? found : found.toSorted(byPlace);
}

function byPlace(one: Fact, other: Fact): number {
  return one.at.start - other.at.start || one.at.end - other.at.end || (one.kind < other.kind ? -1 : 1);
}
