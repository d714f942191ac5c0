import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';

const UNIT = String.raw`(?<unit>visits?|sessions?|treatments?|hours?|mg|mme|med|injections?|blocks?)`;
/** "does not exceed 120 mg", "no more than 35 hours a week", "allows 3 to 8 visits". */
const CEILING = new RegExp(
  String.raw`\b(?:not (?:to )?exceed(?:ing)?|no more than|not more than|up to|at most|a? ?maximum of|limit(?:ed)? (?:of|to)|allows?|gives?|recommends?|supports?|provides? for)\s+(?:a |the |total of |for )*(?:(?:${COUNT})\s*(?:-|–|to)\s*)?(?<most>${COUNT})\s*(?:-\s*)?${UNIT}`,
  'gi',
);
/** A figure of the case, and the verdict that the limit holds or does not. */
const VERDICT = new RegExp(
  String.raw`\b(?<count>${COUNT})\s*(?:-\s*)?${UNIT}\b(?<between>[^.;]{0,70}?)\b(?:(?<within>(?:is|are|stays?|remains?|falls?|lies?)\s+(?:well\s+)?(?:within|under|below)|(?:does|do|did) not exceed)|(?<beyond>exceeds?|(?:is|are)\s+(?:well\s+)?(?:beyond|over|above|in excess of)))\s+(?:this|that|the|these|those|such)\s+(?:[a-z]+\s+){0,2}?(?:ceiling|limit|number|maximum|range|threshold|recommendations?|cap|amount|guidelines?)\b`,
  'gi',
);

/** What a verdict ends with. */
const OF_A_LIMIT =
  /\b(?:within|under|below|exceeds?|beyond|above|over|in excess of)\s+(?:this|that|the|these|those|such)\s+(?:[a-z]+\s+){0,2}?(?:ceiling|limit|number|maximum|range|threshold|recommendations?|cap|amount|guidelines?)\b/i;

type Ceiling = Span & { readonly unit: string; readonly most: number };

function unitOf(word = ''): string {
  const unit = word.toLowerCase().replace(/s$/, '');
  if (unit === 'mme' || unit === 'med') return 'mg';
  return unit === 'session' || unit === 'treatment' ? 'visit' : unit;
}

function ceilingsIn(text: string): Ceiling[] {
  return everyMatch(text, CEILING).flatMap(match => {
    const most = readCount(match.groups?.['most']);
    return most === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, unit: unitOf(match.groups?.['unit']), most }];
  });
}

/** A figure said to be within a limit quoted before that it goes beyond, or beyond one that it keeps. */
export function verdicts({ index, rationale }: CheckedItem): Defect[] {
  const { text } = rationale;
  if (!hasMatch(text, OF_A_LIMIT)) return [];
  const ceilings = ceilingsIn(text);
  return everyMatch(text, VERDICT).flatMap(match => {
    const count = readCount(match.groups?.['count']);
    const same = ceilings.filter(({ unit, end }) => unit === unitOf(match.groups?.['unit']) && end <= match.index);
    const [limit] = same;
    if (count === null || limit === undefined || same.length > 1) return [];
    const isSaidWithin = match.groups?.['within'] !== undefined;
    if (isSaidWithin === count <= limit.most) return [];
    return [
      {
        item: index,
        message: isSaidWithin
          ? `${count} is said to be within the limit quoted, which is ${limit.most}: count again.`
          : `${count} is said to be beyond the limit quoted, which is ${limit.most}: count again.`,
        at: placeIn(rationale, { start: match.index, end: match.index + match[0].length }),
        against: placeIn(rationale, limit),
      },
    ];
  });
}
