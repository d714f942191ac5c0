import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c), (d)',
  says: 'the determination states, in layperson’s terms, whether the disputed treatment is medically necessary',
};

/** Words of utilization review for what happens to a request: they do not say whether the treatment is necessary. */
const OF_THE_TRADE =
  /\b(?:non-?certif\w+|certif(?:y|ied|ication)|(?:un)?authoriz(?:e|ed|ation)|approved|denied|denial|upheld|uphold|overturn(?:ed)?|affirmed|reversed)\b/i;
const PLAIN =
  /\b(?:medical(?:ly)?\b|necess\w+|needed|need\b|appropriate|indicated|reasonable|warranted|justified|recommended|support\w*|substantiated|established)/i;

/** Layouts whose headings say of each item that it is, or is not, medically necessary and appropriate. */
const SAID_IN_HEADING: ReadonlySet<string> = new Set(['F2a', 'F2b']);

/** Says which reasons conclude in the words of utilization review alone, which a layperson cannot take for an answer. */
export const necessityNotPlain: Check = {
  rule: 'necessity-not-plain',
  severity: 'error',
  source,
  find: ({ determination, items }) => {
    if (SAID_IN_HEADING.has(determination.format)) return [];
    return items.flatMap(({ index, rationale, conclusions }) => {
      const said = conclusions().map(({ start, end }) => ({ start, end, words: rationale.text.slice(start, end) }));
      const last = said.at(-1);
      if (last === undefined || said.some(({ words }) => PLAIN.test(words)) || !OF_THE_TRADE.test(last.words))
        return [];
      return [
        {
          item: index,
          message: 'The reasons say what becomes of the request, not whether it is medically necessary: say that.',
          at: placeIn(rationale, last),
        },
      ];
    });
  },
};
