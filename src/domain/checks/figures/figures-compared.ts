import { readCount } from '#domain/drugs/count.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';
import { COMPARED, FIGURE_WITH_UNIT } from './compared-patterns.ts';
import { matchesOf } from './figure-sentences.ts';

/** So far before the comparison the figure stands that is compared. */
const NEAR = 45;
/** Not so, or only if. */
const NOT_SO = /\b(?:not|no|never|if|unless|until|whether|cannot|nor|neither|should|must|than)\b|n't\b/i;
/** Visits had and asked for are counted together. */
const OF_A_SUM = /\b(?:more|another|further|additional|adding|together|completed|done|had|already)\b/i;
const UNITS: readonly (readonly [unit: string, words: RegExp, times: number])[] = [
  ['visit', /^(?:visit|session|treatment)/i, 1],
  ['day', /^day/i, 1],
  ['day', /^week/i, 7],
  ['day', /^month/i, 30],
  ['mg', /^(?:mg|mme|med)/i, 1],
  ['percent', /^(?:%|percent)/i, 1],
];

function measured(count: string | undefined, words = ''): { readonly unit: string; readonly figure: number } | null {
  const read = readCount(count);
  const [unit, , times = 1] = UNITS.find(([, names]) => names.test(words)) ?? [];
  return read === null || unit === undefined ? null : { unit, figure: read * times };
}

/** Two figures of one unit held against each other in one sentence, and the wrong one called the greater. */
export function figuresCompared({ index, rationale }: CheckedItem): Defect[] {
  return matchesOf(rationale, [COMPARED]).flatMap(({ sentence, start, end, match }): Defect[] => {
    const { how = '', count, unit } = match.groups ?? {};
    const before = rationale.text.slice(sentence.start, start);
    const last = everyMatch(before, FIGURE_WITH_UNIT).at(-1);
    const limit = measured(count, unit);
    const said = last === undefined ? null : measured(last.groups?.['count'], last.groups?.['unit']);
    if (last === undefined || said === null || limit === null || said.unit !== limit.unit) return [];
    const between = before.slice(last.index + last[0].length);
    if (between.length > NEAR || /\d/.test(between) || NOT_SO.test(between)) return [];
    if (said.unit === 'visit' && OF_A_SUM.test(before)) return [];
    const isMore = !/below|under|short|less|fewer/i.test(how);
    if (isMore ? said.figure > limit.figure : said.figure < limit.figure) return [];
    return [
      {
        item: index,
        message: `${last[0]} is held against ${count} ${unit}, and the wrong one is called the greater: count again.`,
        at: placeIn(rationale, { start: sentence.start + last.index, end }),
        against: placeIn(rationale, { start, end }),
      },
    ];
  });
}
