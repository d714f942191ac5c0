import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import type { CheckedText } from '../letter/checked-text.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c); Flesch-Kincaid grade',
  says: 'the analysis and determination are written in layperson’s terms to the maximum extent practicable',
};

/** Years of school above which few readers follow: a college degree. */
const HIGHEST_GRADE = 16;
const FEWEST_WORDS = 60;

const VOWELS: ReadonlySet<number> = new Set(Array.from('aeiouy', letter => letter.charCodeAt(0)));
const isVowel = (code: number): boolean => VOWELS.has(code);
const SILENT = /(?:[^laeiouy]es|ed|[^laeiouy]e)$/;

/** Syllables as the usual count has them: groups of one or two vowels, less a silent e. */
function syllables(word: string): number {
  const spoken = word.length > 3 && SILENT.test(word) ? word.length - (word.endsWith('e') ? 1 : 2) : word.length;
  let groups = 0;
  for (let at = 0; at < spoken; at += 1) {
    if (!isVowel(word.charCodeAt(at))) continue;
    groups += 1;
    if (at + 1 < spoken && isVowel(word.charCodeAt(at + 1))) at += 1;
  }
  return Math.max(1, groups);
}

/** Flesch-Kincaid grade of a text in years of school; null for one too short to say. */
export function readingGrade(text: CheckedText): number | null {
  const words = text.words().lower.filter(word => /[a-z]/.test(word));
  const sentences = text.sentences().length;
  if (words.length < FEWEST_WORDS || sentences === 0) return null;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return Math.round((0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59) * 10) / 10;
}

/** Says which rationales take more than sixteen years of school to read, with the grade. */
export const readingGradeNote: Check = {
  rule: 'reading-grade',
  severity: 'note',
  source,
  find: letter =>
    letter.items.flatMap(({ index, rationale }) => {
      const grade = readingGrade(rationale);
      if (grade === null || grade <= HIGHEST_GRADE) return [];
      const longest = rationale
        .sentences()
        .toSorted((one, other) => other.end - other.start - (one.end - one.start))[0] ?? {
        start: 0,
        end: rationale.text.length,
      };
      return [
        {
          item: index,
          message: `The reasons read at grade ${grade}: shorten this, the longest sentence, first.`,
          at: placeIn(rationale, longest),
        },
      ];
    }),
};
