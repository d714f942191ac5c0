import { COUNT, readCount } from '#domain/drugs/count.ts';
import type { Source } from '#domain/law/source.ts';
import type { Defect } from '../check.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'a number written in a word and in a figure is one number',
};

/** "Six (6) visits"; without what is counted the figure may be one of literature. */
const TWICE = new RegExp(
  String.raw`(?<![\w\-])(?<word>[a-z]+)\s?\((?<figure>\d{1,3})\)\s(?:[a-z]+\s)?(?:visits?|sessions?|treatments?|times?|days?|weeks?|months?|years?|hours?|minutes?|tablets?|capsules?|patch(?:es)?|refills?|injections?|levels?|units?|views?|pills?|doses?|percent)\b`,
  'gi',
);
const IN_BRACKETS = /\(\d{1,3}\)\s/;
const IN_WORDS = new RegExp(String.raw`^(?!\d)${COUNT}$`, 'i');

function toldTwice(checked: CheckedText, item: number | null): Defect[] {
  if (!IN_BRACKETS.test(checked.text)) return [];
  return matchesIn(checked, TWICE).flatMap(({ start, match }): Defect[] => {
    const { word = '', figure = '' } = match.groups ?? {};
    if (!IN_WORDS.test(word) || readCount(word) === Number(figure)) return [];
    const at = placeIn(checked, { start, end: start + match[0].indexOf(')') + 1 });
    return [{ item, message: `"${word}" is not ${figure}: correct the one that is wrong.`, at }];
  });
}

/** Numbers whose word and figure disagree: "three (2) visits". */
export function wordsAndFigures({ summary, items }: CheckedLetter): Defect[] {
  return [
    ...toldTwice(summary, null),
    ...items.flatMap(({ title, rationale, index }) => [...toldTwice(title, index), ...toldTwice(rationale, index)]),
  ];
}
