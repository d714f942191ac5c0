import type { Defect } from '../check.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { SINCE } from '../figures/had-patterns.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';

/** So far behind the name of a drug it is said since when it is taken. */
const NEAR = 60;
/** Of a pause, a change or another matter than the taking. */
const NOT_TAKEN =
  /\b(?:not|no|never|without|stopp\w*|discontinu\w*|off|increas\w*|decreas\w*|reduc\w*|rais\w*|weaned|approved|available|denied|pain|work\w*|surgery|injur\w*|symptoms)\b/i;

type Since = Span & { readonly drug: string; readonly year: string; readonly isLeast: boolean };

/** Since which year each drug is said to be taken. */
function sinceIn(checked: CheckedText): Since[] {
  return matchesOf(checked, [SINCE]).flatMap(({ sentence, start, end, match }): Since[] => {
    const drug = checked.drugs().findLast(named => sentence.start <= named.start && named.end <= start);
    if (drug === undefined || start - drug.end > NEAR) return [];
    if (NOT_TAKEN.test(checked.text.slice(drug.end, start))) return [];
    const { year = '', least } = match.groups ?? {};
    return [{ drug: drug.value.drug.ingredients.join('/'), year, isLeast: least !== undefined, start, end }];
  });
}

/** A drug said to be taken since another year than the summary has for it. */
export function sinceWhen(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = sinceIn(rationale);
  if (said.length === 0) return [];
  const all = sinceIn(letter.summary);
  return said.flatMap(one => {
    const told = all.filter(({ drug }) => drug === one.drug);
    const [first, ...more] = told;
    if (first === undefined || more.length > 0 || letter.summary.text.includes(one.year)) return [];
    // "Since at least 2013" leaves room for more time, not for less.
    if (first.isLeast && one.year < first.year) return [];
    if (one.isLeast && one.year > first.year) return [];
    return [
      {
        item: index,
        message: `The reasons have this drug taken since ${one.year}, the summary since ${first.year}: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}
