import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import type { Fact } from '#domain/evidence/fact.ts';

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
export function guidelineDate({ decided, urDecision }: KnownDates, facts: readonly Fact[]): CivilDate | null {
  if (decided !== null) return decided;
  if (urDecision !== null) return urDecision;
  return latest(facts.flatMap(urDates)) ?? latest(facts.flatMap(noteDates));
}

function urDates(fact: Fact): CivilDate[] {
  if (fact.kind !== 'ur-decision') return [];
  const date = fact.value.date ?? fact.date;
  return date === null ? [] : [date];
}

function noteDates(fact: Fact): CivilDate[] {
  return fact.kind === 'note-date' ? [fact.value.date] : [];
}

function latest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.toSorted().at(-1) ?? null;
}
