import { knownOfWords } from '#domain/drugs/words/known-of-words.ts';
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

const [D = 0, E = 0, L = 0, S = 0] = Array.from('dels', letter => letter.charCodeAt(0));
const VOWELS = new Uint8Array(128);
for (const letter of 'aeiouy') VOWELS[letter.charCodeAt(0)] = 1;
const isVowel = (code: number): boolean => VOWELS[code] === 1;

/** Letters at the end that are not spoken: a silent e, the e of "-ed", that of "-es" behind another letter than l. */
function unspoken(word: string): number {
  if (word.length <= 3) return 0;
  const last = word.charCodeAt(word.length - 1);
  const before = word.charCodeAt(word.length - 2);
  if (last === E) return before !== L && !isVowel(before) ? 1 : 0;
  if (before !== E) return 0;
  const earlier = word.charCodeAt(word.length - 3);
  return last === D || (last === S && earlier !== L && !isVowel(earlier)) ? 2 : 0;
}

/** Syllables as the usual count has them: groups of one or two vowels, less a silent e. */
function syllables(word: string): number {
  const spoken = word.length - unspoken(word);
  let groups = 0;
  for (let at = 0; at < spoken; at += 1) {
    if (!isVowel(word.charCodeAt(at))) continue;
    groups += 1;
    if (at + 1 < spoken && isVowel(word.charCodeAt(at + 1))) at += 1;
  }
  return Math.max(1, groups);
}

/** Words are of letters or of figures; only those with a letter that has no accent are spoken. */
function hasPlainLetter(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) return true;
  }
  return false;
}

/** A word has no more syllables than these. */
const SYLLABLES = 2 ** 16 - 1;
const spokenAt = knownOfWords(word => (hasPlainLetter(word) ? Math.min(SYLLABLES, syllables(word)) : 0));

/** Flesch-Kincaid grade of a text in years of school; null for one too short to say. */
export function readingGrade(text: CheckedText): number | null {
  const all = text.words();
  const sentences = text.sentences().length;
  if (all.keys.length < FEWEST_WORDS || sentences === 0) return null;
  let words = 0;
  let spoken = 0;
  for (let index = 0; index < all.keys.length; index += 1) {
    const own = spokenAt(all, index) & SYLLABLES;
    if (own === 0) continue;
    words += 1;
    spoken += own;
  }
  if (words < FEWEST_WORDS) return null;
  return Math.round((0.39 * (words / sentences) + 11.8 * (spoken / words) - 15.59) * 10) / 10;
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
