import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';

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

/** Says where the last conclusion of a rationale and the heading of its item disagree. */
export const conclusionContradictsOutcome: Check = {
  rule: 'conclusion-contradicts-outcome',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(({ index, item, rationale, title, conclusions }) => {
      const all = conclusions();
      const isOfAnother = ({ start, end }: Span) => OF_ANOTHER.test(rationale.text.slice(start, end));
      const last = all.at(-1);
      if (last === undefined || last.necessary === (item.outcome === 'overturned')) return [];
      // A rationale that opens with its conclusion may end with a remark; one that agrees in its last words is enough, if it is as plain.
      const before = all.at(-2);
      const agrees = before?.necessary === (item.outcome === 'overturned') && (before.isPlain || !last.isPlain);
      const isRemark = !last.isPlain || !CONCLUDES.test(rationale.text.slice(last.start, last.end));
      if (agrees && (isRemark ? !isOfAnother(before) || isOfAnother(last) : isOfAnother(last))) return [];
      const heading = item.outcome === 'upheld' ? 'the heading upholds the denial' : 'the heading overturns the denial';
      const reasons = last.necessary
        ? 'the reasons conclude that the request is necessary'
        : 'the reasons conclude that it is not necessary';
      return [
        {
          item: index,
          message: `Of this item ${heading}, but ${reasons}: one of the two is wrong.`,
          at: placeIn(rationale, last),
          against: placeIn(title, { start: 0, end: title.text.length }),
        },
      ];
    }),
};
