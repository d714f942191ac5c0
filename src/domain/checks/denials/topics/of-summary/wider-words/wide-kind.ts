import type { Fact, FactKind } from '#domain/evidence/fact.ts';
import { isAffirmed, isAffirmedOrPast } from '../../../query.ts';

/** A word wider than any one fact, and the facts that are below it. Who denies the wide word denies each of them; never the other way round. */
export type WideKind = {
  /** Read after "the summary states". */
  readonly asks: string;
  /** The noun phrases that name the kind, as the source of a pattern. */
  readonly named: string;
  readonly kinds: readonly FactKind[];
  readonly isBelow: (fact: Fact) => boolean;
  /** Words that tell of one of it, where no fact does. */
  readonly said?: RegExp;
  /** The word is so wide that it means all of it only where it says so: "treatment of any kind"; some only where it is not said to be untried. */
  readonly onlyAll?: 'always' | 'of what is there';
};

/** A treatment that was had. */
export const careOf =
  (treatments: RegExp) =>
  (fact: Fact): boolean =>
    fact.kind === 'treatment-tried' && isAffirmedOrPast(fact) && treatments.test(fact.value.treatment);

/** A drug that is or was taken, of some classes of the drug table. */
export const drugOf =
  (classes: RegExp) =>
  (fact: Fact): boolean =>
    fact.kind === 'medication' &&
    isAffirmedOrPast(fact) &&
    fact.value.status !== 'requested' &&
    classes.test(fact.value.drugClass ?? '');

export const isOperation = (fact: Fact): boolean => fact.kind === 'surgery' && isAffirmedOrPast(fact);

/** A complaint made of now. */
export const complaintOf =
  (names: RegExp) =>
  (fact: Fact): boolean =>
    fact.kind === 'complaint' && isAffirmed(fact) && names.test(fact.value.name);

/** A finding of an examination. */
export const findingOf =
  (names: RegExp) =>
  (fact: Fact): boolean =>
    fact.kind === 'exam-finding' && isAffirmed(fact) && names.test(fact.value.finding);

/** A condition the patient has. */
export const conditionOf =
  (names: RegExp) =>
  (fact: Fact): boolean =>
    (fact.kind === 'comorbidity' || fact.kind === 'diagnosis') && isAffirmed(fact) && names.test(fact.value.name);

/** What a study was told to show. */
export const shownOf =
  (findings: RegExp) =>
  (fact: Fact): boolean =>
    fact.kind === 'imaging' &&
    isAffirmed(fact) &&
    fact.value.finding !== null &&
    findings.test(fact.value.finding) &&
    !/\b(?:no|normal|negative|un-?remarkable|without)\b/i.test(fact.value.finding);

/** A fact that is below by any of several rules. */
export const anyOf =
  (...rules: readonly ((fact: Fact) => boolean)[]) =>
  (fact: Fact): boolean =>
    rules.some(isBelow => isBelow(fact));
