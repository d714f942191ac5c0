import type { Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';
import { classNotTogether, sameIngredients } from './not-together.ts';

/** "May be taken along with the Robaxin". */
const TOGETHER =
  /\b(?:along|together|concurrently|in combination|combined|at the same time) (?:with|as)\b|\bin addition to\b/i;
const SPOKEN_AGAINST =
  /\b(?:not|no|never|nor|neither|should|avoid\w*|instead|rather|stop\w*|discontinu\w*|duplicat\w*|redundan\w*|risk\w*|caution\w*|was|were|had)\b|n't\b/i;

/** A drug granted together with another of such a class, in so many words. */
export function grantedTogether({ index, item, rationale, title }: CheckedItem): Defect[] {
  const [match] = title.drugs();
  if (match === undefined || item.outcome !== 'overturned' || !TOGETHER.test(rationale.text)) return [];
  const { drug } = match.value;
  const together = classNotTogether(drug.class, drug.ingredients);
  if (together === null || drug.route !== 'oral') return [];
  return rationale.sentences().flatMap(span => {
    const words = rationale.text.slice(span.start, span.end);
    if (!TOGETHER.test(words) || SPOKEN_AGAINST.test(words) || rationale.isOfGuideline(span)) return [];
    const other = rationale
      .drugs()
      .find(
        ({ start, value }) =>
          span.start <= start &&
          start < span.end &&
          !sameIngredients(value.drug.ingredients, drug.ingredients) &&
          classNotTogether(value.drug.class, value.drug.ingredients) === together,
      );
    if (other === undefined) return [];
    return [
      {
        item: index,
        message: `The reasons grant this together with another of the ${together}: say why both, or take it into account.`,
        at: placeIn(rationale, span),
        against: placeIn(title, { start: 0, end: title.text.length }),
      },
    ];
  });
}
