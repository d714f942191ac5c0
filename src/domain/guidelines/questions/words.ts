import type { Fact, FactKind } from '#domain/evidence/fact.ts';
import { type Condition, condition, weighed } from '../engine/condition.ts';
import { patientFacts, type Situation } from '../engine/situation.ts';
import { latest } from './dates.ts';

/** Whether a fact speaks of something, by the words of its value or, where the value has none, its quote. */
export function speaksOf(fact: Fact, pattern: RegExp): boolean {
  const words = Object.values(fact.value).filter(value => typeof value === 'string');
  return pattern.test(words.join(' ')) || pattern.test(fact.at.quote);
}

/** Facts that say it is so, and facts that say it is not; what is only possible or planned says neither. */
export function sides(facts: readonly Fact[]): { forIt: Fact[]; against: Fact[] } {
  return {
    forIt: facts.filter(({ assertion }) => assertion === 'affirmed' || assertion === 'historical'),
    against: facts.filter(({ assertion }) => assertion === 'denied'),
  };
}

/**
 * The sides after the record has had its last word: of facts that name the same thing only those of the latest day count, and a
 * thing denied does not contradict another that is affirmed (no fracture, but a tumor).
 */
export function settled(facts: readonly Fact[]): { forIt: Fact[]; against: Fact[] } {
  const byName = Map.groupBy(facts, nameOf);
  const groups = [...byName.values()].map(group => {
    const { forIt, against } = sides(group);
    return sides(latest([...forIt, ...against]));
  });
  const forIt = groups.flatMap(group => group.forIt);
  const contradicting = forIt.length === 0 ? groups : groups.filter(group => group.forIt.length > 0);
  return { forIt, against: contradicting.flatMap(group => group.against) };
}

function nameOf(fact: Fact): string {
  const named = Object.values(fact.value).find(value => typeof value === 'string');
  return typeof named === 'string' ? named.toLowerCase() : '';
}

/** Whether the record affirms something named in facts of these kinds; a denial is `not-met`. */
export function recorded(text: string, kinds: readonly FactKind[], pattern: RegExp): Condition {
  return condition(text, situation => {
    const { forIt, against } = settled(factsAbout(situation, kinds, pattern));
    return weighed(forIt, against);
  });
}

/** Whether any of several signs is there: one found is enough, though others are denied; denied signs alone speak against it. */
export function signs(text: string, kinds: readonly FactKind[], pattern: RegExp): Condition {
  return condition(text, situation => {
    const { forIt, against } = sides(factsAbout(situation, kinds, pattern));
    return forIt.length > 0 ? weighed(forIt.slice(0, 3), []) : weighed([], against.slice(0, 2));
  });
}

/** Whether the record takes the matter up at all, be it to affirm or to deny: for what must be documented either way. */
export function addressed(text: string, kinds: readonly FactKind[], pattern = /(?:)/): Condition {
  return condition(text, situation => {
    const { forIt, against } = sides(factsAbout(situation, kinds, pattern));
    return weighed([...forIt, ...against], []);
  });
}

/** Facts of these kinds, about the patient, that speak of something. */
export function factsAbout(situation: Situation, kinds: readonly FactKind[], pattern: RegExp): Fact[] {
  return patientFacts(situation, ...kinds).filter(fact => speaksOf(fact, pattern));
}

/** `1 week`, `3 weeks`. */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
