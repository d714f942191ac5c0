import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';

/** An earlier and a later value of one measure, as amounts that can be compared, and the unit they share (`/10`, `minutes`). */
export type TwoValues = {
  readonly earlier: number;
  readonly later: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
};

const UNITS = String.raw`\s?\/\s?(?:10|5|100)\b|\s?out of (?:10|ten)\b|\s?%|\s?(?:percent|degrees?|deg|mm|cm|lbs?|pounds?|kgs?|mg|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s|blocks?|miles?|feet|ft|yards?|tablets?|tabs?|pills?|capsules?|caps|times|days?|nights?|steps?|flights?|points?)\b`;
const IN_TIME = String.raw`(?:\s?(?:\/|a|an|per|each)\s?(?:day|d|week|wk|month|mo|night|shift)\b)?`;
/** Figures of a date, a dose of two drugs, a spinal level or a year are none of a measure. */
const FIGURE = String.raw`(?<![\w/.#-])(?:${COUNT}|half an|an?(?=\s(?:hour|block|mile|minute|flight|tablet|pill|day|week)))(?![\d-]|\s?\/\s?(?!(?:10|5|100|d|day|wk|week|mo|month)\b)\w|\.\d|(?:st|nd|rd|th)\b)`;

const value = (name: string): string => `(?<${name}>${FIGURE})(?<${name}Unit>${UNITS})?${IN_TIME}`;
const A = value('a');
const B = value('b');
/** Small words of the same clause between two values: no other figure. */
const few = (most: number): string => String.raw`[^.;,\d]{0,${most}}?`;

const WAS = String.raw`(?:(?:it|that|this|which|where (?:it|that|this|there)|when (?:it|that)) )?(?:was|were|had been|has been|previously|formerly|initially|prior|improved from|reduced from|decreased from|increased from|down from|up from|better than|less than|more than)\s(?:only |about |at )?`;
const THEN = String.raw`(?:before|previously|prior|earlier|initially|formerly|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:in|on|at|as of) (?:the )?(?:\d|start|outset|intake|baseline|first|initial|beginning|evaluation))`;

/** A week's days, for what came on each. */
const DAYS = 7;
const DAILY = /^(?:daily|nightly|every (?:day|night))$/i;

/** One way to tell two values: all of it, or what stands last, found first, and what stands before that. */
type Way = { readonly pattern: RegExp; readonly before?: RegExp };

const behind = (name: 'a' | 'b', most: number): RegExp =>
  new RegExp(String.raw`${name === 'a' ? A : B}${few(most)}$`, 'i');

/** How notes tell two values of a measure. The groups are `a`, the earlier, and `b`, the later. */
const WAYS: readonly Way[] = [
  // "from 8 to 3", "from eight tablets a day down to two"
  {
    pattern: new RegExp(
      String.raw`\bfrom ${A}${few(24)}\s(?:down |up )?to (?:about |only |just |nearly |now )?${B}`,
      'gi',
    ),
  },
  // "from daily to twice a week"
  {
    pattern:
      /\bfrom (?<a>daily|nightly|every (?:day|night))(?: [a-z]+)? (?:down )?to (?<b>once|twice|one|two|three|four|[1-4])(?: (?:times|days|nights))? (?:a|per|each) (?:week|month)\b/gi,
  },
  // "25 down to 11 days a month"
  { pattern: new RegExp(String.raw`\b(?:down|up) to (?:about |only |just )?${B}`, 'gi'), before: behind('a', 13) },
  // "3 hrs (was 1 hr in Nov)", "7/10, was 9/10 before the drug", "11 days, down from 25"
  { pattern: new RegExp(String.raw`[,(:]\s?(?:and |but )?${WAS}${A}`, 'gi'), before: behind('b', 23) },
  // "two hours where it was one", "an hour rather than ten minutes", "improved to 5/10 from 8/10"
  {
    pattern: new RegExp(
      String.raw`\b(?:where (?:it|that|this|there) (?:was|were|had been)|instead of|in place of|rather than|as against|as opposed to|compared (?:to|with)|versus|vs\.?|(?:down |up |improved |reduced |increased )?from)\s(?:only |just |about )?${A}`,
      'gi',
    ),
    before: behind('b', 23),
  },
  // "45 minutes of walking each morning where she could manage ten"
  {
    pattern: new RegExp(
      String.raw`\bwhere (?:he|she) (?:could |can |had |once |only |used to |formerly )*(?:managed?|did|do|walk(?:ed)?|stood|stand|sat|sit|lift(?:ed)?|tolerated?|could|had) (?:only |just |about |barely )?${A}`,
      'gi',
    ),
    before: behind('b', 36),
  },
  // "four hours (ninety minutes before)", "3/10 (7/10 on 6/10/14)"
  { pattern: new RegExp(String.raw`\(${A}\s${THEN}`, 'gi'), before: behind('b', 17) },
  // "41 at intake and 24 at the twelfth visit"
  {
    pattern: new RegExp(
      String.raw`\b(?:was|of) ${A}\s(?:at|on|in|before)\s(?!(?:the )?(?:left|right)\b)(?:[^.;,\d]|(?<=[a-z] )(?:19|20)\d\d\b){0,34}?(?:,|\sand|\sthen|;)+\s(?:is |was |now |it is |it was )*${B}\s(?:now|at|on|in|after|by)\b`,
      'gi',
    ),
  },
];
/** How far before it the first of two values may begin. */
const REACH = 60;

const MINUTES: readonly (readonly [unit: RegExp, minutes: number])[] = [
  [/^h(?:r|our)?$/, 60],
  [/^s(?:ec(?:ond)?)?$/, 1 / 60],
  [/^min/, 1],
];

/** A unit of time in minutes; null for any other. */
const minutesOf = (unit: string): number | null => MINUTES.find(([pattern]) => pattern.test(unit))?.[1] ?? null;

function amount(written: string): number | null {
  if (DAILY.test(written)) return DAYS;
  return /^half an$/i.test(written) ? 0.5 : readCount(written.trim().toLowerCase());
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const isYear = (written: string, unit: string): boolean =>
  unit === '' && /^\d{4}$/.test(written) && Number(written) >= FIRST_YEAR && Number(written) < LAST_YEAR;

const plain = (unit: string | undefined): string =>
  (unit ?? '')
    .toLowerCase()
    .replaceAll(/\s+/g, '')
    .replace(/(?<=\w)s$/, '')
    .replace('outof', '/')
    .replace('ten', '10');

type Told = {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  readonly end: number;
};

function* toldBy({ pattern, before }: Way, text: string): Generator<Told> {
  for (const match of everyMatch(text, pattern)) {
    const end = match.index + match[0].length;
    if (before === undefined) yield { groups: match.groups ?? {}, start: match.index, end };
    else {
      const from = Math.max(0, match.index - REACH);
      const first = before.exec(text.slice(from, match.index));
      if (first !== null) yield { groups: { ...first.groups, ...match.groups }, start: from + first.index, end };
    }
  }
}

/** Both values in one unit: what only one of them names is the other's, too; null where they do not compare. */
function comparable({ groups, ...place }: Told): TwoValues | null {
  const { a = '', b = '', aUnit, bUnit } = groups;
  const [from, to] = [amount(a), amount(b)];
  if (from === null || to === null || isYear(a, aUnit ?? '') || isYear(b, bUnit ?? '')) return null;
  const unit = plain(aUnit ?? bUnit);
  const other = plain(bUnit ?? aUnit);
  const [minutes, others] = [minutesOf(unit), minutesOf(other)];
  if (minutes !== null && others !== null)
    return { earlier: from * minutes, later: to * others, unit: 'minutes', ...place };
  return unit === other ? { earlier: from, later: to, unit, ...place } : null;
}

/** Every pair of an earlier and a later value in a text: what one way of telling has taken, no other takes again. */
export function twoValues(text: string): TwoValues[] {
  const found: TwoValues[] = [];
  for (const way of WAYS)
    for (const each of toldBy(way, text)) {
      const told = comparable(each);
      if (told !== null && !found.some(other => other.start < told.end && told.start < other.end)) found.push(told);
    }
  return found;
}
