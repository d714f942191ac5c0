import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import type { FactOf } from '#domain/evidence/fact.ts';
import { type FactSource, factsOfKinds } from '#domain/evidence/fact-source.ts';

export const source: Source = {
  cite: '8 CCR 9792.21, 9792.21.1',
  says: 'The guideline that applies is the one in force when the decision is made.',
  confidence: 'medium',
};

type KnownDates = { readonly decided: CivilDate | null; readonly urDecision: CivilDate | null };

/**
 * The day whose guidelines apply: the day of the decision; where it is not known the nearest day before it that is,
 * the UR decision by the header or by the record, else the latest note; null when the record holds no date.
 */
export function guidelineDate({ decided, urDecision }: KnownDates, facts: FactSource): CivilDate | null {
  if (decided !== null) return decided;
  if (urDecision !== null) return urDecision;
  return (
    latest(factsOfKinds(facts, ['ur-decision']).flatMap(urDates)) ??
    latest(factsOfKinds(facts, ['note-date']).map(({ value }) => value.date))
  );
}

function urDates(fact: FactOf<'ur-decision'>): CivilDate[] {
  const date = fact.value.date ?? fact.date;
  return date === null ? [] : [date];
}

function latest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.toSorted().at(-1) ?? null;
}
