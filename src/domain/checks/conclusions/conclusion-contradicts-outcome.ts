import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';
import type { Conclusion } from '../letter/conclusion.ts';
import { decidedBothWays } from './decided-both-ways.ts';
import { outcomeInOtherWords } from '../told-plainly/outcome-in-other-words.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(e)',
  says: 'the determination on each item and the reasons given for it are one statement: the reasons support the determination',
};

/** What the service goes with is judged, and not the service. */
const OF_ANOTHER =
  /\b(?:related|associated|primary|main|principal|underlying|accompanying|index)\s+(?:surg\w+|procedure|operation|injection|service|treatment|request)\b/i;

/** What follows from all that was said before. */
const CONCLUDES =
  /^\s*(?:therefore|thus|accordingly|as such|hence|consequently|in (?:sum|summary|conclusion)),? the (?:requests?|requested)\b/i;

/** The last conclusion, where it is not that of the heading. */
function lastAgainstHeading({ item, rationale, conclusions }: CheckedItem): Conclusion | null {
  const all = conclusions();
  const isOfAnother = ({ start, end }: Span) => OF_ANOTHER.test(rationale.text.slice(start, end));
  const last = all.at(-1);
  if (last === undefined || last.necessary === (item.outcome === 'overturned')) return null;
  // A rationale that opens with its conclusion may end with a remark; one that agrees in its last words is enough, if it is as plain.
  const before = all.at(-2);
  const agrees = before?.necessary === (item.outcome === 'overturned') && (before.isPlain || !last.isPlain);
  const isRemark = !last.isPlain || !CONCLUDES.test(rationale.text.slice(last.start, last.end));
  return agrees && (isRemark ? !isOfAnother(before) || isOfAnother(last) : isOfAnother(last)) ? null : last;
}

/** Says where a conclusion of a rationale and the heading of its item disagree. */
export const conclusionContradictsOutcome: Check = {
  rule: 'conclusion-contradicts-outcome',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(checked => {
      const { index, item, rationale, title } = checked;
      const against = placeIn(title, { start: 0, end: title.text.length });
      const last = lastAgainstHeading(checked);
      const other =
        last === null && letter.determination.panel == null
          ? (decidedBothWays(checked) ?? outcomeInOtherWords(checked))
          : null;
      const heading = item.outcome === 'upheld' ? 'the heading upholds the denial' : 'the heading overturns the denial';
      if (last !== null) {
        const reasons = last.necessary
          ? 'the reasons conclude that the request is necessary'
          : 'the reasons conclude that it is not necessary';
        const message = `Of this item ${heading}, but ${reasons}: one of the two is wrong.`;
        return [{ item: index, message, at: placeIn(rationale, last), against }];
      }
      if (other === null) return [];
      const message = `Of this item ${heading}, and the reasons conclude both ways: make this sentence agree.`;
      return [{ item: index, message, at: placeIn(rationale, other), against }];
    }),
};
