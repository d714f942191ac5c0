import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';

/** Units in which limits are quoted and kept, each by the words it is written with. */
const UNITS: readonly (readonly [unit: string, words: string, days?: number])[] = [
  ['visit', 'visits?|sessions?|treatments?'],
  ['day', 'days?', 1],
  ['day', 'weeks?', 7],
  ['day', 'months?', 30],
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
const ADJECTIVES = String.raw`(?:(?:epidural|drug|joint|total|oral|physical|therapy|steroid)\s)*`;

/** "Does not exceed 120 mg", "no more than 35 hours a week", "allows 3 to 8 visits", "a maximum of 4 tests". */
const CEILING = new RegExp(
  String.raw`\b(?:trial of|not (?:to )?exceed(?:ing)?|(?:no|not) (?:more|longer) than|up to|at most|(?:maximum|ceiling|cap|limit) (?:is|of)|limit(?:ed|s)?(?: \w+)? (?:of|to|at)|(?:cap|capped|caps)(?: \w+)? at|allows?|gives?|recommends?|supports?|provides? for|advises?|(?:not|never) go (?:past|beyond|over))\s+(?:an? |the |total of |for |maximum of |up to )*${RANGE}(?<most>${COUNT})\s*(?:-\s*)?${ADJECTIVES}(?<unit>${UNIT})`,
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

const LIMIT_NOUN = String.raw`(?:(?:this|that|these|it)(?=\s*(?:[.,;]|$))|(?:(?:an?|this|that|the|these|those|such|what|all)\s+)?(?:[a-z]+\s+){0,2}?(?:ceiling|limits?|number|maximum|range|threshold|recommendations?|recommended(?! (?:number|maximum|amount|limit|range))|cap|amount|guidelines?|schedule|MTUS|ODG|criteri(?:on|a)|requirements?)\b)`;
const WELL = String.raw`(?:\s+(?:well|far|slightly|already|clearly))?`;
/** The figure lies beyond a limit, within it, reaches it or does not. */
const VERDICTS: readonly (readonly [Verdict, RegExp])[] = [
  [
    'within',
    new RegExp(
      String.raw`\b(?:(?:is|are|stays?|remains?|falls?|lies?|keeps?)${WELL}\s+(?:within|in keeping with)|(?:do|does|did) not (?:exceed|surpass|go beyond)|(?:is|are) not (?:over|above|beyond|more than|in excess of))\s+${LIMIT_NOUN}`,
      'i',
    ),
  ],
  [
    'beyond',
    new RegExp(
      String.raw`\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed)?|go(?:es)?${WELL} beyond|in excess of|has passed|have passed|(?:is|are|was|were|lies?)${WELL}\s+(?:beyond|in excess of|more than|outside(?: of)?))\s+${LIMIT_NOUN}`,
      'i',
    ),
  ],
  [
    'over',
    new RegExp(String.raw`\b(?:is|are|was|were|lies?|stays?|remains?)${WELL}\s+(?:over|above)\s+${LIMIT_NOUN}`, 'i'),
  ],
  [
    'under',
    new RegExp(
      String.raw`\b(?:is|are|was|were|lies?|stays?|remains?|falls?)${WELL}\s+(?:under|below|less than)\s+${LIMIT_NOUN}`,
      'i',
    ),
  ],
  [
    'missed',
    new RegExp(
      String.raw`\b(?:(?:falls?${WELL} )?short of|(?:do|does|did) not (?:meet|reach|satisfy|fulfill?)|fails? to (?:meet|reach|satisfy))\s+${LIMIT_NOUN}`,
      'i',
    ),
  ],
  ['reached', new RegExp(String.raw`\b(?:meets?|satisf(?:y|ies)|reach(?:es)?|fulfill?s?)\s+${LIMIT_NOUN}`, 'i')],
];
type Verdict = 'within' | 'beyond' | 'over' | 'under' | 'reached' | 'missed';

/** "The threshold was not reached": told of the limit, not of the figure. */
const PASSIVE =
  /\b(?:ceiling|limit|maximum|range|threshold|cap|criterion|requirement|guideline)\s(?:is|was|has been|has)\s(?<not>not\s)?(?:been\s)?(?<how>exceeded|surpassed|met|reached|satisfied|fulfilled)\b/i;

/** Words of which every verdict has one. */
const ANY_VERDICT =
  /\b(?:within|in keeping|exceed\w*|surpass\w*|beyond|excess|more than|outside|over|above|under|below|less than|meets?|satisf\w+|reach\w*|fulfill?s?|short of)\s+(?:[a-z]+\s+){0,4}?(?:this|that|these|it|ceiling|limits?|number|maximum|range|threshold|recommendations?|recommended|cap|amount|guidelines?|schedule|MTUS|ODG|criteri(?:on|a)|requirements?)\b|\b(?:threshold|limit|ceiling|cap|criterion|requirement|maximum|guideline)\s(?:is|was|has)\b/i;
const FIGURE = new RegExp(
  String.raw`\b(?:${BMI}\s(?:of|is)\s(?<bmi>\d{2}(?:\.\d)?)|(?<count>${COUNT})\s*(?:-\s*)?${ADJECTIVES}(?<unit>${UNIT}))`,
  'gi',
);

/** Visits had and asked for are counted together. */
const OF_A_SUM =
  /\b(?:more|another|further|additional|adding|addition|together|total|completed|done|had|already)\b(?! than)/i;

type Limit = Span & { readonly unit: string; readonly figure: number; readonly isFloor: boolean };

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
      return read === null ? [] : [{ ...read, isFloor, start: match.index, end: match.index + match[0].length }];
    });
  return [
    ...of(CEILING, false),
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
  if (!hasMatch(text, ANY_VERDICT)) return [];
  const limits = limitsIn(text);
  if (limits.length === 0) return [];
  return rationale.sentences().flatMap((sentence): Defect[] => {
    const said = text.slice(sentence.start, sentence.end);
    const found = verdictIn(said);
    if (found === null) return [];
    const { verdict, at, length } = found;
    const figures = everyMatch(said.slice(0, at), FIGURE).filter(
      match =>
        !limits.some(
          ({ start, end }) =>
            start < sentence.start + match.index + match[0].length && sentence.start + match.index < end,
        ),
    );
    const [figure, ...others] = figures;
    if (figure === undefined) return [];
    const { bmi, count, unit } = figure.groups ?? {};
    const read = bmi === undefined ? measured(count, unit) : { unit: 'bmi', figure: Number(bmi) };
    if (read?.unit === 'visit' && OF_A_SUM.test(said)) return [];
    // of two figures of one unit the verdict may be on their sum
    if (read === null || others.some(({ groups }) => measured(groups?.['count'], groups?.['unit'])?.unit === read.unit))
      return [];
    const quoted = limits.filter(limit => limit.unit === read.unit && limit.end <= sentence.start + figure.index);
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

function verdictIn(said: string): { readonly verdict: Verdict; readonly at: number; readonly length: number } | null {
  const passive = PASSIVE.exec(said);
  if (passive !== null) {
    const isExceeded = /exceeded|surpassed/i.test(passive.groups?.['how'] ?? '');
    const isNot = passive.groups?.['not'] !== undefined;
    const verdict = isExceeded ? (isNot ? 'within' : 'beyond') : isNot ? 'missed' : 'reached';
    return { verdict, at: passive.index, length: passive[0].length };
  }
  for (const [verdict, words] of VERDICTS) {
    const match = words.exec(said);
    if (match !== null) return { verdict, at: match.index, length: match[0].length };
  }
  return null;
}
