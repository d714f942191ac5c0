import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, hasMatchIn, spanOf } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';
import { sentencesFor } from './figure-sentences.ts';
import { ANY_VERDICT, type Verdict, verdictIn } from './verdict-patterns.ts';

/** Units in which limits are quoted and kept, each by the words it is written with. */
const UNITS: readonly (readonly [unit: string, words: string, days?: number])[] = [
  ['visit', 'visits?|sessions?|treatments?'],
  ['day', 'days?', 1],
  ['day', 'weeks?', 7],
  ['day', 'months?', 30],
  ['day', 'years?', 365],
  ['hour', 'hours?'],
  ['mg', String.raw`mg|mme|med\b|morphine[- ]equivalents?`],
  ['injection', 'injections?|ESIs?'],
  ['block', 'blocks?'],
  ['level', '(?:joint )?levels?'],
  ['test', '(?:drug )?(?:tests?|screens?)|times'],
  ['percent', String.raw`%|percent`],
];
const UNIT_NAMED = UNITS.map(([name, words, days = 1]) => ({ name, days, names: new RegExp(`^(?:${words})$`, 'i') }));
const UNIT = String.raw`(?:${UNITS.map(([, words]) => words).join('|')})`;
const BMI = String.raw`(?:bmi|body mass index)`;
const RANGE = String.raw`(?:(?:${COUNT})\s*(?:-|–|to)\s*)?`;
const ADJECTIVES = String.raw`(?:(?:epidural|drug|joint|total|oral|physical|occupational|massage|acupuncture|chiropractic|aquatic|therapy|steroid)\s)*`;

/** "Does not exceed 120 mg", "no more than 35 hours a week", "allows 3 to 8 visits", "a maximum of 4 tests". */
const CEILING = new RegExp(
  String.raw`\b(?:trial of|not (?:to )?exceed(?:ing)?|(?:no|not) (?:more|longer) than|up to|at most|(?:maximum|ceiling|cap|limit) (?:is|of)|limit(?:ed|s)?(?: \w+)? (?:of|to|at)|(?:cap|capped|caps)(?: \w+)? at|allows?|gives?|recommends?|supports?|provides? for|advises?|(?:not|never) go (?:past|beyond|over))\s+(?:an? |the |total of |for |maximum of |up to )*${RANGE}(?<most>${COUNT})\s*(?:-\s*)?${ADJECTIVES}(?<unit>${UNIT})`,
  'gi',
);
/** "1-2 visits every 4-6 months are supported": the most by what is let through. */
const SUPPORTED = new RegExp(
  String.raw`\b${RANGE}(?<most>${COUNT})\s*${ADJECTIVES}(?<unit>${UNIT})(?:\s(?:every|per|over|in)\s[\d\s-]*[a-z]+|\s(?:a|each)\s[a-z]+)?\s(?:is|are|may be)\s(?:supported|recommended|allowed|advised|provided|permitted)\b(?!\s(?:if|when|only|for|after))`,
  'gi',
);
/** "1-2 visits every 4-6 months": what is given for each time. */
const EACH_TIME = new RegExp(
  String.raw`\b${RANGE}(?<most>${COUNT})\s*(?<unit>visits?|sessions?|treatments?)\severy\s\d`,
  'gi',
);
/** "At least 50% relief", "50 percent or more". */
const FLOOR = new RegExp(
  String.raw`\b(?:at least|(?:a )?minimum of|no less than|greater than)\s+${RANGE}(?<least>${COUNT})\s*(?<unit>${UNIT})|\b(?<orMore>${COUNT})\s*(?<unitBefore>${UNIT})\s(?:[a-z]+\s)?(?:or|and) (?:more|greater|above|better)`,
  'gi',
);
/** "Above 80 MED a consultation is called for": what is above it is over a threshold. */
const THRESHOLD = new RegExp(
  String.raw`\b(?:above|over|more than|exceed(?:s|ing)?)\s+(?<most>${COUNT})\s*(?<unit>${UNIT})\b[^.;]{0,20}?\b(?:calls? for|requires?|needs?|wants?|should)\b`,
  'gi',
);
/** "Three months of care are needed", "50% or better". */
const NEEDED = new RegExp(
  String.raw`\b(?<least>${COUNT})\s*(?<unit>${UNIT})(?:\sof\s(?:[a-z-]+\s){1,4}?|\s(?:[a-z]+\s)?)(?:is|are|must be)\s(?:needed|required|called for)\b`,
  'gi',
);
const BMI_CEILING = new RegExp(
  String.raw`\b${BMI}\b[^.;\d]{0,24}?(?:less than|under|below|not exceed\w*|<)\s*(?<most>\d{2})\b`,
  'gi',
);

const FIGURE = new RegExp(
  String.raw`\b(?:${BMI}\s(?:of|is)\s(?<bmi>\d{2}(?:\.\d)?)|(?<count>${COUNT})\s*(?:-\s*)?${ADJECTIVES}(?<unit>${UNIT})|(?:requested|disputed)\s(?<requested>${COUNT})(?=\s(?:would\s|will\s)?$)|(?<asked>${COUNT})\s(?:that\s(?:are|is)\s)?(?:requested|asked for)(?=\s(?:would\s|will\s)?$))`,
  'gi',
);

/** Visits had and asked for are counted together. */
const OF_A_SUM =
  /\b(?:more|another|further|additional|adding|addition|together|total|completed|done|had|already)\b(?! than)/i;

type Limit = Span & {
  readonly unit: string;
  readonly figure: number;
  readonly isFloor: boolean;
  readonly isInitial: boolean;
};

const INITIAL = /\binitial (?:course|trial)\b/i;
/** "The initial course would thus be 12 visits", "an initial trial of 3-4 visits". */
const INITIAL_COURSE = new RegExp(
  String.raw`\binitial (?:course|trial)\b(?: of therapy)?\s(?:(?:would|will|is|are|thus|be|therefore|of|then)\s)+${RANGE}(?<most>${COUNT})\s*${ADJECTIVES}(?<unit>${UNIT})`,
  'gi',
);

/** A figure with its unit, times in days. */
function measured(written: string | undefined, words: string | undefined): { unit: string; figure: number } | null {
  const read = readCount(written);
  const unit = UNIT_NAMED.find(({ names }) => names.test((words ?? '').trim()));
  return read === null || unit === undefined ? null : { unit: unit.name, figure: read * unit.days };
}

function limitsIn(text: string): Limit[] {
  const of = (pattern: RegExp, isFloor: boolean): Limit[] =>
    everyMatch(text, pattern).flatMap(match => {
      const { most, least, orMore, unit, unitBefore } = match.groups ?? {};
      const read =
        pattern === BMI_CEILING
          ? { unit: 'bmi', figure: Number(most) }
          : measured(most ?? least ?? orMore, unit ?? unitBefore);
      const isInitial = pattern === INITIAL_COURSE;
      return read === null ? [] : [{ ...read, isFloor, isInitial, ...spanOf(match) }];
    });
  return [
    ...of(INITIAL_COURSE, false),
    ...of(CEILING, false),
    ...of(SUPPORTED, false),
    ...of(EACH_TIME, false),
    ...of(THRESHOLD, false),
    ...of(BMI_CEILING, false),
    ...of(FLOOR, true),
    ...of(NEEDED, true),
  ];
}

/** Whether a verdict on a figure is right by a limit. */
function isRight(verdict: Verdict, figure: number, { figure: limit, isFloor, unit }: Limit): boolean {
  const isKept = isFloor ? figure >= limit : unit === 'bmi' ? figure < limit : figure <= limit;
  if (verdict === 'within' || verdict === 'reached') return isKept;
  if (verdict === 'missed') return !isKept;
  if (verdict === 'beyond' || verdict === 'over') return isFloor ? isKept : !isKept;
  return isFloor ? !isKept : isKept;
}

/** A figure said to be within a limit quoted before that it goes beyond, or beyond one that it keeps. */
export function verdicts({ index, rationale }: CheckedItem): Defect[] {
  const { text } = rationale;
  const judging = sentencesFor(rationale, ANY_VERDICT).flatMap(sentence => {
    const said = text.slice(sentence.start, sentence.end);
    const found = hasMatchIn(text, sentence, said, ANY_VERDICT) ? verdictIn(said) : null;
    return found === null ? [] : [{ sentence, said, ...found }];
  });
  const limits = judging.length === 0 ? [] : limitsIn(text);
  if (limits.length === 0) return [];
  return judging.flatMap(({ sentence, said, verdict, at, length }): Defect[] => {
    const figures = everyMatch(said.slice(0, at), FIGURE).filter(
      match =>
        !limits.some(
          ({ start, end }) =>
            start < sentence.start + match.index + match[0].length && sentence.start + match.index < end,
        ),
    );
    const [figure, ...others] = figures;
    if (figure === undefined) return [];
    const { bmi, count, unit, requested, asked } = figure.groups ?? {};
    const bare = readCount(requested ?? asked);
    // "The requested 24" are of the unit of the limits, where they have one.
    const [of, ...ofOthers] = new Set(limits.map(limit => limit.unit));
    const read =
      bare !== null
        ? of === undefined || ofOthers.length > 0
          ? null
          : { unit: of, figure: bare }
        : bmi === undefined
          ? measured(count, unit)
          : { unit: 'bmi', figure: Number(bmi) };
    if (read?.unit === 'visit' && OF_A_SUM.test(said)) return [];
    // of two figures of one unit the verdict may be on their sum
    if (read === null || others.some(({ groups }) => measured(groups?.['count'], groups?.['unit'])?.unit === read.unit))
      return [];
    const before = limits.filter(limit => limit.unit === read.unit && limit.end <= sentence.start + figure.index);
    // What is said of the initial course is held against that alone.
    const ofInitial = INITIAL.test(said) ? before.filter(({ isInitial }) => isInitial) : [];
    const quoted = ofInitial.length > 0 ? ofInitial : before;
    const [limit] = quoted;
    if (limit === undefined || quoted.some(each => isRight(verdict, read.figure, each))) return [];
    const end = sentence.start + at + length;
    return [
      {
        item: index,
        message: `${figure[0]} is held against the limit quoted, and the verdict is wrong: count again.`,
        at: placeIn(rationale, { start: sentence.start + figure.index, end }),
        against: placeIn(rationale, limit),
      },
    ];
  });
}
