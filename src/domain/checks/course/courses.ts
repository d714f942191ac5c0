import { readCount } from '#domain/drugs/count.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { placeAndTime, type Statement } from '../statements/statement.ts';
import { type Change, changeBefore, changeBehind } from './change-words.ts';
import { FOLLOWED_NAMES, type Followed, followedCalled } from './followed.ts';

/** How something that is followed from visit to visit went on. */
export type Course = Omit<Statement, 'value'> & { readonly change: Change; readonly isDenied: boolean };

/** So far from its name a word of change stands. */
const REACH = 90;
const DENIED = /\b(?:not|never|no|nor|neither|without|fail\w*|hardly|barely|lack\w*)\b|n['’]t\b/i;

/** Where a text names what is followed. */
export const followedNamed = onceForEach((checked: CheckedText) =>
  matchesOf(checked, [FOLLOWED_NAMES])
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ match, ...at }) => {
      const followed = followedCalled(match[0]);
      return followed === null ? [] : [{ ...at, followed }];
    }),
);

/** What a text tells of how things went on. */
export const coursesIn = onceForEach((checked: CheckedText): readonly Course[] => {
  const named = followedNamed(checked);
  const { text } = checked;
  return named.flatMap(({ followed, sentence, start, end }, index): Course[] => {
    if (checked.isOfGuideline(sentence)) return [];
    const next = named[index + 1]?.start ?? sentence.end;
    const last = named[index - 1]?.end ?? sentence.start;
    const behind = text.slice(end, Math.min(sentence.end, next, end + REACH));
    const course = (change: Change, at: Span, isDenied: boolean): Course[] => [
      {
        of: followed.name,
        isLocal: followed.isLocal === true,
        change: asGood(change, followed),
        isDenied,
        ...placeAndTime(checked, sentence, at),
      },
    ];
    const figures = figuresOf(text.slice(sentence.start, start), behind, followed) ?? figuresOnDays(behind);
    if (figures !== null) {
      const [from, to] = figures.values;
      const change = from === to ? 'same' : from < to ? 'more' : 'less';
      return course(change, { start, end: end + figures.end }, false);
    }
    const verb = changeBehind(behind);
    if (verb !== null) {
      const isDenied = DENIED.test(text.slice(sentence.start, start)) || DENIED.test(verb.between);
      return course(verb.change, { start, end: end + verb.end }, isDenied);
    }
    const noun = changeBefore(text.slice(Math.max(sentence.start, last), start));
    if (noun === null) return [];
    const from = start - noun.letters;
    return course(noun.change, { start: from, end }, DENIED.test(text.slice(sentence.start, from)));
  });
});

/** More of what is better is better. */
function asGood(change: Change, { better }: Followed): Change {
  if (better === null || change === 'same' || change === 'better' || change === 'worse') return change;
  return change === better ? 'better' : 'worse';
}

type Figures = { readonly values: readonly [number, number]; readonly end: number };

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten)`;
const OUT_OF = String.raw`(?:\s?\/\s?\d{1,3}|\sout of \d+)?`;
const UNIT = String.raw`(?:\s?(?:degrees?|°|kg|kilograms?|lbs?|pounds?|hours?|h|minutes?|min|percent|%|blocks?|feet|mm))?`;
/** "From 8 to 5", "fell from 21 to 9", "21 to 9"; of figures that go up the first word tells that it is no range. */
const FROM_TO = new RegExp(
  String.raw`^(?<before>[^;.\d]{0,45}?)(?<![\w/.-])(?<from>${NUMBER})${OUT_OF}${UNIT}(?:\s(?:down|up))?\s(?:to|and now|then)\s(?:about\s|an?\s)?(?<to>${NUMBER})(?![\w-]|\/\d+\/|\.\d)`,
  'i',
);
/** What went on before its name was followed for a time. */
const OF_TIME = /\b(?:visits?|sessions?|weeks|months|after|since|over|with the)\b/i;
const GOES =
  /\b(?:from|rose|up|increased|improved|went|gained|dropped|fell|down|decreased|reduced|declined|worsened|climbed|brought|lowered|drops|goes|cut)\b/i;
/** It is told of two figures of one time. */
const OTHERWISE =
  /\b(?:with|without|between|versus|vs|compared|range[sd]?|rang\w+|varies|vary|fluctuat\w+|scale|left|right)\b/i;

function figuresOf(before: string, words: string, { better, isInWords }: Followed): Figures | null {
  if (isInWords === true) return null;
  const match = FROM_TO.exec(words);
  const { before: between = '', from, to } = match?.groups ?? {};
  const [one, other] = [readCount(from), readCount(to)];
  if (match === null || one === null || other === null || OTHERWISE.test(between)) return null;
  const goes = GOES.test(between) || (one * 2 <= other && OF_TIME.test(before));
  if (!goes && (one < other || better === null)) return null;
  return { values: [one, other], end: match[0].length };
}

const DAY = String.raw`(?:on|in|at|by|as of|since)\s(?:the\s)?(?:\d{1,2}[-/.](?:\d{1,2}[-/.])?\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s\d{1,2},?)?(?:\s\d{4})?|(?:19|20)\d\d|first|start|beginning|baseline|intake|onset|end|last|discharge|present)\b`;
/** "Of 18 on 2-1-2016 and 6 on 6-1-2016". */
const ON_DAYS = new RegExp(
  String.raw`^[^;.\d]{0,30}?(?<![\w/.-])(?<from>${NUMBER})${OUT_OF}${UNIT}[^;.\d]{0,12}\s${DAY}[^;.\d]{0,30}?(?<![\w/.-])(?<to>${NUMBER})${OUT_OF}${UNIT}[^;.\d]{0,12}\s${DAY}`,
  'i',
);

function figuresOnDays(words: string): Figures | null {
  const match = ON_DAYS.exec(words);
  const [one, other] = [readCount(match?.groups?.['from']), readCount(match?.groups?.['to'])];
  return match === null || one === null || other === null ? null : { values: [one, other], end: match[0].length };
}
