import { type Slip, slip, slipOfSeveral } from '#commands/evaluation/planted/edit.ts';
import { sentenceAround } from '#commands/evaluation/planted/letter-slip.ts';

export const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Another number beside one: the next but one at every other place. */
const near = (number: number, place: number): number => number + (place % 2 === 1 ? 1 : 2);

/** Whether the unit of an amount is named nowhere else in its sentence, so that nothing tells it once it is lost. */
function isOnlyMention({ input, index, 0: amount }: RegExpExecArray): boolean {
  const { start, end } = sentenceAround(input, { start: index, end: index + amount.length });
  const unit = amount.replace(/^\S+ /v, '').replace(/s$/v, '');
  return input.slice(start, end).split(unit).length === 2;
}

/** A day no calendar has, or one whose second stroke is lost. */
function impossibleDay({ index, 1: month = '', 2: stroke = '', 3: day = '', 4: year = '' }: RegExpExecArray): string {
  if (index % 3 === 1) return `${month}${stroke}${day.padStart(2, '0')}${year}`;
  if (index % 3 === 0) return [month, /[01]$/v.test(day) ? '34' : '37', year].join(stroke);
  return [`1${3 + (index % 7)}`, Number(day) > 12 ? day : `2${day.at(-1)}`, year].join(stroke);
}

/** Slips of numbers, of their units and of days. */
export const slipsOfFigures: readonly Slip[] = [
  slipOfSeveral('number word and figure that disagree', [
    [
      /(?<![\d\-\/.] ?)\b(two|three|four|five|six|eight|ten|twelve) (?=(?:[a-z]+ )?(?:physical therapy )?(?:weeks|visits|sessions|months|times|days)\b)/gv,
      ({ index, 1: word = '' }) => `${word} (${near(NUMBERS.indexOf(word), index)}) `,
    ],
    [
      /(?<![\d\-\/.,:]|to |and |or )\b(\d{1,2}) (?=(?:weeks|visits|sessions|months|times|days|supervised)\b)/gv,
      ({ index, 1: figure }) => {
        const word = NUMBERS[Number(figure)];
        return word === undefined ? null : `${word} (${near(Number(figure), index)}) `;
      },
    ],
  ]),
  slipOfSeveral('unit lost after its number', [
    [
      /(?<=\b(?:for|of|to|in|at|[a-z]{4,}) )(\d{1,3}(?:[\-–]\d{1,3})?) (?:weeks|sessions|months|visits|days|degrees|hours)(?= (?:of|for|in|over|per|after|is|was|from|if|or|following|before)\b|\.)/gv,
      match => (isOnlyMention(match) ? (match[1] ?? null) : null),
    ],
    [
      /\b(\d{2})%(?= (?:of|pain|reduction|relief|improvement|decrease|confidence|loss|better|disability))/gv,
      ([, figure]) => figure ?? null,
    ],
  ]),
  slip('day that cannot be', /\b(\d{1,2})([\/\-])(\d{1,2})\2(\d{4}|\d\d)\b/gv, impossibleDay),
];
