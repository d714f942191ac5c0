import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid, placed } from '../letter/once-said.ts';
import { signsIn } from '../statements/read-signs.ts';
import { SIGN_NAMES, signCalled } from '../statements/signs.ts';
import { maySay } from '../told-plainly/may-say.ts';

const TEST = String.raw`(?:signs?|tests?|maneuvers?|manoeuvres?|provocative tests?)`;
/** One test is said to be the only one that was positive, or none. */
const ONLY = new RegExp(
  String.raw`\bonly (?:the |an? )?(?<which>[^.;,]{3,40}?) (?:was|were|is|are|came out|proved) positive\b|\b(?:a single|just one|only one|only a single) (?:provocative |positive |other )*${TEST}(?: (?:was|is|were) positive)?|\b(?<none>none) of the (?:[a-z]+ )?${TEST} (?:was|were|is|are) positive\b|\b(?<none2>all) (?:the )?(?:[a-z]+ )?${TEST} (?:was|were|are) negative\b`,
  'gi',
);
const trying = maySay([ONLY]);

type Only = Span & { readonly most: number; readonly which: readonly string[] };

const onlySaid = onceSaid((whole, sentence, own): readonly Only[] =>
  trying(whole, sentence, own).length === 0
    ? []
    : everyMatch(own.text, ONLY).map(match => {
        const { which = '', none, none2 } = match.groups ?? {};
        const named = everyMatch(which, SIGN_NAMES).flatMap(
          ([name]) => signCalled(name.toLowerCase()).sign?.name ?? [],
        );
        return {
          most: none === undefined && none2 === undefined ? Math.max(1, named.length) : 0,
          which: named,
          ...spanOf(match),
        };
      }),
);

const NOT_SO = /\b(?:if|unless|whether|should|would|could|may|guidelines?|require\w*|needs?|prior|previous\w*)\b/i;
/** Signs of the nerves, which are no provocative tests. */
const NO_TEST: ReadonlySet<string> = new Set([
  'sensation',
  'reflexes',
  'strength',
  'gait',
  'motion',
  'electrodiagnostic study',
  'drug test',
]);

/** Tests the reasons call the only positive ones, where the summary has more of them positive. */
export function onlyPositive({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  return inSentences(rationale, onlySaid, (said, sentence): Defect[] =>
    said.flatMap((one): Defect[] => {
      const words = rationale.text.slice(sentence.start, sentence.end);
      if (NOT_SO.test(words) || rationale.isOfGuideline(sentence)) return [];
      const positive = signsIn(summary).filter(
        ({ of, value }) => value === 'yes' && !NO_TEST.has(of.split(' ').at(-1) ?? of),
      );
      const others = positive.filter(({ of }) => !one.which.includes(of) && !NO_TEST.has(of));
      const [first] = others;
      if (first === undefined || new Set(positive.map(({ of }) => of)).size <= one.most) return [];
      return [
        {
          item: index,
          severity: 'warning',
          message: `The reasons have no other test positive, the summary has "${summary.text.slice(first.start, first.end)}": correct the one that is wrong.`,
          at: placeIn(rationale, placed(one, sentence)),
          against: placeIn(summary, first),
        },
      ];
    }),
  );
}
