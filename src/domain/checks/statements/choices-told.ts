import type { Defect } from '../check.ts';
import { matchesOf, mayTell } from '../figures/figure-sentences.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { mayBeOfOnePart } from '../letter/parts-told.ts';
import { SEGMENT } from './head-values.ts';
import { HEAD_WORDS, type HeadWord, OF_LEVELS, OF_ORDINALS, SEGMENTAL } from './head-words.ts';

type Told = Span & { readonly values: readonly string[]; readonly sentence: Span };

/** Not so, or perhaps, or of any patient. */
const NOT_SO =
  /\b(?:no|not|without|denie[sd]|den(?:y|ying)|negative|if|whether|should|would|could|may|rule out|r\/o|versus|vs|prior|previous|old|history|earlier|rather|than|nor|neither|absent|lack\w*|never|unless|cannot|opposed)\b|n't\b/i;
/** "Sensation is not less in", "intact in": within the words themselves. */
const NOT_LOST = /\b(?:no|not|intact|normal|preserved|without)\b/i;
const NOT_SO_BEHIND =
  /^[^.;,]{0,16}\b(?:would|should|could|may|might|requires?|needs?)\b|^[^.;,]{0,30}\b(?:normal|intact|unremarkable|negative|absent|(?:is|was|were|are) (?:not|no|never)|ruled out|excluded)\b/i;

/** "It was not explained how heat would act upon a fracture": there is one. */
const PRESUPPOSED = /\bnot\b[^,;.]{0,30}\b(?:how|why)\b[^,;.]{0,60}?\bwould\b/gi;

function valuesOf({ head, values }: HeadWord, written: string): string[] {
  if (values !== null) return values.flatMap(([value, words]) => (words.test(written) ? [value] : []));
  if (OF_LEVELS.has(head)) return levelsIn(written);
  if (OF_ORDINALS.has(head)) return ordinalsIn(written);
  return SEGMENTAL.has(head) ? segmentsIn(written) : [written];
}

/** Every number of "the fifth and sixth", "9-10". */
function ordinalsIn(written: string): string[] {
  const numbers = [...written.matchAll(/[a-z]+th|first|second|third|\d{1,2}/gi)].map(({ 0: word }) => {
    const at = NTH.indexOf(word.toLowerCase());
    return at < 0 ? Number.parseInt(word, 10) : at + 1;
  });
  return numbers.map(String);
}

const NTH = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** Two vertebrae and what lies between: all of "L4-5, L5-S1", of "C4-7" each pair. */
function segmentsIn(written: string): string[] {
  return [...written.matchAll(SEGMENT)].flatMap(({ groups }) => {
    const [upper = '', from = '', lower, to = ''] = ['upper', 'from', 'lower', 'to'].map(name => groups?.[name]);
    if (lower !== undefined && lower.toUpperCase() !== upper.toUpperCase())
      return [`${upper}${from}-${lower}${to}`.toUpperCase()];
    const pairs = Math.max(1, Number(to) - Number(from));
    return Array.from(
      { length: pairs },
      (_, at) => `${upper.toUpperCase()}${Number(from) + at}-${Number(from) + at + 1}`,
    );
  });
}

/** Every level of "C5-C7", "L4, 5 and S1". */
function levelsIn(written: string): string[] {
  let letter = '';
  let last = 0;
  return [...written.matchAll(/(?<joined>-|\bto\b|\bthrough\b)?\s?(?<letter>[CTLS])?(?<figure>\d{1,2})/gi)].flatMap(
    ({ groups }) => {
      const figure = Number(groups?.['figure']);
      const isNext = groups?.['letter'] === undefined || groups['letter'].toUpperCase() === letter;
      const from = groups?.['joined'] !== undefined && isNext && last < figure ? last + 1 : figure;
      letter = groups?.['letter']?.toUpperCase() ?? letter;
      last = figure;
      return Array.from({ length: figure - from + 1 }, (_, at) => `${letter}${from + at}`);
    },
  );
}

/** What a text tells by a head word; of the reasons only what it finds of the patient. */
function toldIn(checked: CheckedText, word: HeadWord, isReasons: boolean): Told[] {
  return matchesOf(checked, [word.pattern]).flatMap(({ sentence, match, start, end }): Told[] => {
    const values = valuesOf(
      word,
      match.groups?.['of'] ?? match.groups?.['of2'] ?? match.groups?.['of3'] ?? match.groups?.['of4'] ?? '',
    );
    if (values.length === 0) return [];
    const before = checked.text.slice(sentence.start, start).replace(PRESUPPOSED, '');
    const behind = checked.text.slice(end, sentence.end);
    if (
      isReasons &&
      (NOT_SO.test(before) || NOT_LOST.test(match[0]) || NOT_SO_BEHIND.test(behind) || checked.isOfGuideline(sentence))
    )
      return [];
    return [{ values, sentence, start, end }];
  });
}

/** Findings told of one thing by another level, finger, side, structure, grade or person than all that the summary has of it. */
export function findingsTold({ summary }: CheckedLetter, checked: CheckedItem): Defect[] {
  return HEAD_WORDS.flatMap(word =>
    mayTell(checked.rationale, word.pattern) && mayTell(summary, word.pattern)
      ? toldOtherwise(word, summary, checked)
      : [],
  );
}

function toldOtherwise(word: HeadWord, summary: CheckedText, { index, rationale, title }: CheckedItem): Defect[] {
  const said = toldIn(rationale, word, true);
  if (said.length === 0) return [];
  const told = toldIn(summary, word, false);
  const [first] = told;
  if (first === undefined) return [];
  // A segment may be told by another finding.
  const known = new Set([
    ...[...told, ...toldIn(title, word, false)].flatMap(({ values }) => values),
    // "Moderate at C5-6 and severe at C6-7": what its sentence has is told, too.
    ...told.flatMap(({ sentence }) =>
      word.values === null ? [] : valuesOf(word, summary.text.slice(sentence.start, sentence.end)),
    ),
    ...(SEGMENTAL.has(word.head) ? segmentsIn(`${summary.text} ${title.text}`) : []),
  ]);
  const isKnown = (value: string): boolean => known.has(value) || (word.isOpen === true && stands(summary, value));
  // As many of them as the summary has, and not the same: L3-4 and L4-5 for L4-5 and L5-S1.
  const isOther = ({ values }: Told): boolean =>
    values.every(value => !isKnown(value) && isOfOneKind(value, known)) ||
    (values.length > 1 &&
      word.values === null &&
      values.some(value => !isKnown(value) && isOfOneKind(value, known)) &&
      told.every(({ values: own }) => own.length === values.length));
  const other = said.find(isOther);
  // Of two things told in the reasons the one may be of another day.
  if (other === undefined || said.some(one => one !== other && one.values.some(isKnown))) return [];
  // A grade is of the joint it is told of.
  if (
    word.head.startsWith('grade of') &&
    !told.some(({ sentence }) => mayBeOfOnePart([summary, sentence], [rationale, other.sentence]))
  )
    return [];
  return [
    {
      item: index,
      severity: 'warning',
      message: `The reasons tell this of ${other.values.join(' and ')}, the summary of ${[...known].join(' and ')}: correct the one that is wrong.`,
      at: placeIn(rationale, other),
      against: placeIn(summary, first),
    },
  ];
}

/** Whether a word, or a year of whatever date, stands anywhere in a text. */
function stands(summary: CheckedText, value: string): boolean {
  return (
    summary.lower().includes(value.toLowerCase()) ||
    summary.dates().some(({ date, month }) => (date ?? month ?? '').startsWith(value))
  );
}

/** Levels of another part of the spine are of another finding. */
function isOfOneKind(value: string, known: ReadonlySet<string>): boolean {
  return (
    !/^[CTLS]\d/.test(value) ||
    [...known].some(one => one[0] === value[0] || (/^[LS]/.test(one) && /^[LS]/.test(value)))
  );
}
