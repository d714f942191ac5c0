import { readingGrade } from '#domain/checks/wording/reading-grade.ts';
import { checkedText } from '#domain/checks/letter/checked-text.ts';
import type { LetterBlock } from '../letter-document.ts';
import { spanishEase } from './spanish-ease.ts';
import type { Language } from './language.ts';

/** How hard a cover page is to read: the grade of school for English, the ease of Fernández Huerta (0 to 100) for Spanish. */
export type Readability = {
  readonly language: Language;
  readonly measure: 'flesch-kincaid-grade' | 'fernandez-huerta-ease';
  readonly value: number;
  /** Whether it can be read with eight years of school. */
  readonly plain: boolean;
};

/** Above this ease Spanish is within seven or eight years of school. */
const NORMAL_EASE = 60;
const HIGHEST_GRADE = 8;

/** Measures the words of a cover page; the titles of the treatments, which are given, are left out. */
export function readabilityOf(language: Language, blocks: readonly LetterBlock[]): Readability {
  const text = blocks
    .flatMap(block => (block.kind === 'paragraph' || block.kind === 'labelled' ? [block.text] : []))
    .filter(words => /[.?!]$/.test(words))
    .join(' ');
  if (language === 'es') {
    const value = spanishEase(text);
    return { language, measure: 'fernandez-huerta-ease', value, plain: value >= NORMAL_EASE };
  }
  const value = readingGrade(checkedText('summary', text)) ?? 0;
  return { language, measure: 'flesch-kincaid-grade', value, plain: value <= HIGHEST_GRADE };
}
