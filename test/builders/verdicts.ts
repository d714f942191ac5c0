import type { Situation } from '#domain/guidelines/engine/situation.ts';
import { judgeTopic, type Topic } from '#domain/guidelines/engine/topic.ts';
import type { Verdict } from '#domain/guidelines/review.ts';

/** Verdict of one criterion of a topic in an edition, else in its first; `silent` when the criterion does not speak to the request. */
export function verdictOf(
  topic: Topic,
  criterion: string,
  situation: Situation,
  edition = topic.editions[0]?.edition ?? '',
): Verdict | 'silent' {
  const judged = judgeTopic(topic, edition, situation);
  if (!topic.criteria.some(({ id }) => id === criterion)) throw new Error(`${topic.id} has no criterion ${criterion}`);
  return judged.find(({ id }) => id === `${topic.id}/${criterion}`)?.verdict ?? 'silent';
}
