import { readCount } from '#domain/drugs/count.ts';
import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';

const SIDED = String.raw`(?:knees?|shoulders?|hips?|ankles?|wrists?|elbows?|hands?|thumbs?|feet|foot|arms?|legs?|eyes?|ears?|heels?|thighs?|calf|forearms?|(?:upper|lower) extremit(?:y|ies))`;
/** Two sides of one part: "the left right knee". */
const BOTH_SIDES = new RegExp(String.raw`\b(?:left,? right|right,? left) (?=${SIDED}\b)(?<part>${SIDED})`, 'gi');

/** "L6-S2", "C9", "T13": a vertebra or disc the spine has not. */
const LEVEL =
  /\b(?:at|of|the|from|with|and|level|levels|disc|root|vertebra|vertebrae|protrusion|fusion|block|injection|,) (?<from>[CTL](?<first>\d{1,2}))(?:[-–/ ](?<to>[CTLS]?)(?<second>\d{1,2}))?(?!\d|[/:.-]\d| ?mg)\b/g;
const SACRAL = /\b(?<letter>[CTL])(?<upper>\d{1,2})[-–/]S(?<lower>\d{1,2})\b/g;
const LAST: Readonly<Record<string, number>> = { C: 8, T: 13, L: 6 };
const BEYOND =
  /\b(?:C(?:9|\d\d)|T(?:1[4-9]|[2-9]\d)|L(?:[7-9]|\d\d))|\b[CTL]\d{1,2}[-–/](?:S[2-9]|[CTL]?(?:[7-9]|\d\d))|\bL6[-–/]/;

/** A range that ends below its beginning: "8-6 weeks". */
const COUNTED =
  '(?:weeks?|months?|days?|years?|hours?|visits?|sessions?|treatments?|tablets?|pills?|minutes?|percent|pounds|times)';
const RANGE = new RegExp(
  String.raw`(?<![\w.\/-])(?<from>\d{1,3})(?:\s?[-–]\s?|\s(?:to|or)\s)(?<to>\d{1,3})\s${COUNTED}\b`,
  'gi',
);
const NUMBER_WORD =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety)';
const RANGE_IN_WORDS = new RegExp(
  String.raw`\b(?<from>${NUMBER_WORD})\s(?:to|or)\s(?<to>${NUMBER_WORD})\s${COUNTED}\b`,
  'gi',
);
/** What goes down on purpose, and what is no range. */
const FALLS =
  /\b(?:from|taper\w*|wean\w*|reduc\w*|decreas\w*|lower\w*|dropp\w*|declin\w*|fell|down|cut|improv\w*|went|between|ratio|versus|every|grade|within|modif\w*|chang\w*)\b[^.;]{0,40}$/i;

/** A digit written with a letter: "l0 mg", "5O0 mg". */
const LETTER_FOR_DIGIT =
  /(?<![\w.#/-])(?=[\dlOIoS]*\d)(?=[\dlOIoS]*[lOIoS])(?:[lIOoS\d]{2,4})(?= ?(?:mg|mcg|ml|percent|%|tablets?|capsules?|pills?|weeks?|months?|days?|years?|visits?|sessions?|degrees|pounds)\b)/g;

/** A unit of another quantity. */
// biome-ignore format: a table reads in columns
const UNITS: readonly RegExp[] = [
  /\b\d+(?:\/\d+)? ?(?:ml|mm|cm|degrees|pounds|lbs|hours|weeks) (?:tablets?|capsules?|pills?|caps|tabs)\b/gi,
  /\b(?:pain|score|VAS)\b[^.;,]{0,30}?\b\d{1,2} ?(?:mm|mg|degrees|pounds|ml) ?(?:\/ ?10|out of 10)\b|\b\d{1,2} ?(?:mm|mg|degrees|pounds|ml) ?(?:\/ ?10|out of 10)(?: pain)?\b/gi,
  /\b(?:lift(?:s|ing|ed)?|carr(?:y|ies|ying)|push(?:es|ing)?|pull(?:s|ing)?|weighs?|weighed)(?: (?:up to|no more than|over|more than|at most|only|about|not more than|than))* \d+ (?:degrees|mg|ml|weeks|percent of)\b/gi,
  /\b(?:flexion|extension|abduction|adduction|rotation|bending|pronation|supination|dorsiflexion)(?: (?:is|was|to|of|at|about|only|limited|measures|measured))* \d+ (?:pounds|lbs|mg|ml|kg|weeks|hours|tablets)\b/gi,
  /\b(?:blood pressure)(?: (?:is|was|of|at))* \d{2,3}\/\d{2,3} ?(?:mg|ml|degrees|pounds|cm)\b(?! ?Hg)/gi,
  /\b(?:for|lasting|after|over) \d+ (?:mg|ml|degrees|pounds) of (?:therapy|treatment|rest|use|physical therapy|pain)\b/gi,
];
const LETTER_AT_DIGIT = /\d[lIoOS]|[lIoOS]\d/;

export type Impossible = Span & { readonly why: 'sides' | 'level' | 'range' | 'digit' | 'unit' };

const inMatch =
  (why: Impossible['why']) =>
  (match: RegExpExecArray): Impossible => ({
    why,
    start: match.index,
    end: match.index + match[0].length,
  });

const isBeyond = (figure: string | undefined, of: string): boolean =>
  figure !== undefined && Number(figure) > (LAST[of] ?? 99);

function levels(text: string): Impossible[] {
  if (!BEYOND.test(text)) return [];
  const beyond = everyMatch(text, LEVEL).flatMap(match => {
    const { from = '', first, to, second } = match.groups ?? {};
    const letter = from[0] ?? '';
    if (!(isBeyond(first, letter) || isBeyond(second, to === undefined || to === '' ? letter : to))) return [];
    const start = match.index + match[0].indexOf(from);
    return [{ why: 'level' as const, start, end: match.index + match[0].length }];
  });
  const sacral = everyMatch(text, SACRAL).filter(
    ({ groups }) => Number(groups?.['lower']) > 1 && groups?.['letter'] !== 'S',
  );
  return [
    ...beyond,
    ...sacral
      .filter(({ index }) => !beyond.some(({ start, end }) => start <= index && index < end))
      .map(inMatch('level')),
  ];
}

/** What cannot be, by its words alone: two sides of one part, a vertebra the spine has not, a range turned round, a letter for a digit, a unit of another quantity. */
export const cannotBe = onceForEach(({ text }: Pick<CheckedText, 'text'>): readonly Impossible[] => {
  const ranges = [...everyMatch(text, RANGE), ...everyMatch(text, RANGE_IN_WORDS)].filter(({ index, groups }) => {
    const [from, to] = [readCount(groups?.['from']), readCount(groups?.['to'])];
    return (
      from !== null &&
      to !== null &&
      from > to &&
      from < MOST &&
      !FALLS.test(text.slice(Math.max(0, index - REACH), index))
    );
  });
  return [
    ...everyMatch(text, BOTH_SIDES).map(inMatch('sides')),
    ...levels(text),
    ...ranges.map(inMatch('range')),
    ...(hasMatch(text, LETTER_AT_DIGIT) ? everyMatch(text, LETTER_FOR_DIGIT).map(inMatch('digit')) : []),
    ...UNITS.flatMap(pattern => everyMatch(text, pattern)).map(inMatch('unit')),
  ];
});

const MOST = 1000;
const REACH = 60;

const MESSAGES: Readonly<Record<Impossible['why'], string>> = {
  sides: 'Two sides are told of one part: find out which one it is.',
  level: 'The spine has no such level: correct it.',
  range: 'This range ends below where it begins: correct the figure that is wrong.',
  digit: 'A letter stands for a figure here: type the figure.',
  unit: 'This is not measured in such a unit: correct the unit or the figure.',
};

/** What cannot be so of some kinds, in the summary and the reasons. */
export function impossible({ summary, items }: CheckedLetter, ...kinds: readonly Impossible['why'][]): Defect[] {
  const texts = [
    { told: summary, item: null },
    ...items.map(({ rationale, index }) => ({ told: rationale, item: index })),
  ];
  return texts.flatMap(({ told, item }) =>
    cannotBe(told)
      .filter(({ why }) => kinds.includes(why))
      .map(place => ({ item, message: MESSAGES[place.why], at: placeIn(told, place) })),
  );
}
