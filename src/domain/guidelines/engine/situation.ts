import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import type { FactKind, FactOf } from '#domain/evidence/fact.ts';
import { type FactSource, factsOfKinds } from '#domain/evidence/fact-source.ts';

/** All a condition may look at: one disputed request, the facts of the record, the dates. */
export type Situation = {
  /** The day whose guidelines apply; null when no date is known. */
  readonly on: CivilDate | null;
  readonly dateOfInjury: CivilDate | null;
  /** The day utilization review decided: how long the complaint had lasted is counted to it. */
  readonly urDecision: CivilDate | null;
  readonly request: Request;
  readonly facts: FactSource;
  /** The surgery this item serves, where that is supported; else null. */
  readonly follows: Request | null;
};

/** The facts of these kinds that are about the patient, in the order of the record. */
export function patientFacts<K extends FactKind>(situation: Situation, ...kinds: readonly K[]): FactOf<K>[] {
  return factsOfKinds(situation.facts, kinds).filter(({ subject }) => subject === 'patient');
}
