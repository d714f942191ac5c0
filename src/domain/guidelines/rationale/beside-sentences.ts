import type { ChosenTopics } from '../choose-topics.ts';
import type { JudgedCriterion } from '../review.ts';
import { recordSentences } from './record-sentences.ts';
import { type RationaleSentence, sentence } from './sentence.ts';
import { citeOf, nameOf } from './wording.ts';

/** What holds beside the guideline, as far as the request or the record gives an answer. */
export function besideSentences(
  beside: readonly ChosenTopics[],
  criteria: readonly JudgedCriterion[],
): RationaleSentence[] {
  return beside.flatMap(({ edition, topics }) => {
    const told = criteria.filter(one => one.edition === edition.id && isTold(one));
    if (told.length === 0) return [];
    const cites = [citeOf(edition)];
    const sourceOf = ({ id }: JudgedCriterion) => topics.find(topic => id.startsWith(`${topic.id}/`))?.source.cite;
    return [
      sentence('guideline', `Beside it ${nameOf(edition)} applies.`, { cites }),
      ...told.flatMap(one => {
        const cite = sourceOf(one);
        const rule = sentence('guideline', one.text, {
          criteria: [one.id],
          cites: cite === undefined ? cites : [cite],
        });
        return [rule, ...recordSentences([one])];
      }),
    ];
  });
}

/** What the record leaves open is told of requirements alone; a limit or a remark on which nothing is known stays out. */
function isTold({ kind, verdict, explanation }: JudgedCriterion): boolean {
  if (verdict !== 'not-documented') return true;
  return kind === 'require' || explanation.finding !== undefined;
}
