import { type Random, seeded } from '#commands/simulation/random.ts';

/** A source of chance of its own for one part of the set, so that a change in one part leaves the others as they were. */
export function chanceFor(seed: number, part: string): Random {
  let hash = 0x811c_9dc5; // FNV-1a
  for (const character of `${seed}/${part}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x0100_0193);
  }
  return seeded(hash >>> 0);
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** True with that probability. */
export function happens(random: Random, probability: number): boolean {
  return random() < probability;
}

/** One of a list that is not empty. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** The list in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map(value => ({ value, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** So many of a list, in their order; all when there are fewer. */
export function someOf<T>(random: Random, list: readonly T[], count: number): T[] {
  const chosen = new Set(shuffled(random, list.keys().toArray()).slice(0, Math.max(0, count)));
  return list.filter((_value, index) => chosen.has(index));
}
