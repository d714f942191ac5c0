import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { editionPeriods } from './edition-periods.ts';
import type { Situation } from './engine/situation.ts';
import type { Topic } from './engine/topic.ts';
import { topicsOf } from './topics-by-request.ts';

export type ChosenTopics = { readonly edition: string; readonly topics: readonly Topic[] };

/** The topics of the edition in force that speak to a request, the nearest first; null when the library is silent. */
export function chooseTopics(situation: Situation): ChosenTopics | null {
  const { on } = situation;
  if (on === null) return null;
  const inForce = topicsOf(situation).flatMap(topic =>
    topic.editions.filter(({ edition }) => isInForce(edition, on)).map(({ edition }) => ({ edition, topic })),
  );
  const edition = inForce[0]?.edition;
  if (edition === undefined) return null;
  return { edition, topics: inForce.filter(one => one.edition === edition).map(({ topic }) => topic) };
}

function isInForce(edition: string, on: CivilDate): boolean {
  const period = editionPeriods[edition];
  return period !== undefined && period.from <= on && (period.until === null || on < period.until);
}
