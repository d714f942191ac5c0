import type { Defect } from '../check.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { HEAD_WORDS, type HeadWord, SEGMENT, SEGMENTAL } from './head-words.ts';

type Told = Span & { readonly values: readonly string[]; readonly sentence: Span };

/** Not so, or perhaps, or of any patient. */
const NOT_SO =
  /\b(?:no|not|without|denie[sd]|den(?:y|ying)|negative|if|whether|should|would|could|may|rule out|r\/o|versus|vs|prior|previous|old|history|earlier|rather|than|nor|neither|absent|lack\w*|never|unless|cannot|opposed)\b|n't\b/i;
const NOT_SO_BEHIND =
  /^[^.;,]{0,30}\b(?:normal|intact|unremarkable|negative|absent|(?:is|was|were|are) (?:not|no|never)|ruled out|excluded)\b/i;

function valuesOf({ head, values }: HeadWord, written: string): string[] {
  if (values !== null) return values.flatMap(([value, words]) => (words.test(written) ? [value] : []));
  if (head === 'dermatome') return levelsIn(written);
  return SEGMENTAL.has(head) ? segmentsIn(written) : [written];
}

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
    const values = valuesOf(word, match.groups?.['of'] ?? match.groups?.['of2'] ?? '');
    if (values.length === 0) return [];
    const [before, behind] = [checked.text.slice(sentence.start, start), checked.text.slice(end, sentence.end)];
    if (isReasons && (NOT_SO.test(before) || NOT_SO_BEHIND.test(behind) || checked.isOfGuideline(sentence))) return [];
    return [{ values, sentence, start, end }];
  });
}

/** Findings told of one thing by another level, finger, side, structure, grade or person than all that the summary has of it. */
export function findingsTold({ summary }: CheckedLetter, { index, rationale, title }: CheckedItem): Defect[] {
  return HEAD_WORDS.flatMap((word): Defect[] => {
    const said = toldIn(rationale, word, true);
    if (said.length === 0) return [];
    const told = toldIn(summary, word, false);
    const [first] = told;
    if (first === undefined) return [];
    // A segment may be told by another finding.
    const known = new Set([
      ...[...told, ...toldIn(title, word, false)].flatMap(({ values }) => values),
      ...(SEGMENTAL.has(word.head) ? segmentsIn(`${summary.text} ${title.text}`) : []),
    ]);
    const other = said.find(({ values }) => !values.some(value => known.has(value) || !isOfOneKind(value, known)));
    // Of two things told in the reasons the one may be of another day.
    if (other === undefined || said.some(({ values }) => values.some(value => known.has(value)))) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons tell this of ${other.values.join(' and ')}, the summary of ${[...known].join(' and ')}: correct the one that is wrong.`,
        at: placeIn(rationale, other),
        against: placeIn(summary, first),
      },
    ];
  });
}

/** Levels of another part of the spine are of another finding. */
function isOfOneKind(value: string, known: ReadonlySet<string>): boolean {
  return (
    !/^[CTLS]\d/.test(value) ||
    [...known].some(one => one[0] === value[0] || (/^[LS]/.test(one) && /^[LS]/.test(value)))
  );
}
