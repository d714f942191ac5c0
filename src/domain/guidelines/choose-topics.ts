import { allEditions } from './editions/all-editions.ts';
import { isInForce } from './editions/edition-in-force.ts';
import type { Edition } from './editions/edition.ts';
import type { Situation } from './engine/situation.ts';
import type { Topic } from './engine/topic.ts';
import { topicsOf } from './topics-by-request.ts';

export type ChosenTopics = { readonly edition: Edition; readonly topics: readonly Topic[] };

/** The topics of the edition in force that speak to a request, the nearest first; null when the library is silent. */
export function chooseTopics(situation: Situation): ChosenTopics | null {
  const { on } = situation;
  if (on === null) return null;
  const inForce = topicsOf(situation).flatMap(topic =>
    topic.editions.flatMap(({ edition: id }) => {
      const edition = allEditions.find(one => one.id === id && isInForce(one, on));
      return edition === undefined ? [] : [{ edition, topic }];
    }),
  );
  const edition = inForce[0]?.edition;
  if (edition === undefined) return null;
  return { edition, topics: inForce.filter(one => one.edition === edition).map(({ topic }) => topic) };
}
