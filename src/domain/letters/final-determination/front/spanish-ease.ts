import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: 'Fernández Huerta, Medidas sencillas de lecturabilidad (1959)',
  says: 'ease of Spanish prose: 206.84, less 60 for each syllable a word has, less 1.02 for each word a sentence has',
};

const STRONG = 'aeoáéóíú';
const isVowel = (letter: string): boolean => STRONG.includes(letter) || 'iuü'.includes(letter);

/** Syllables of a Spanish word: two strong vowels part, a weak one leans on its neighbour, an accent makes it strong. */
export function spanishSyllables(word: string): number {
  // The u of que, qui, gue, gui is silent; a final y is a weak vowel.
  const letters = word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y$/, 'i');
  let count = 0;
  let before = '';
  for (const letter of letters) {
    if (isVowel(letter) && (!isVowel(before) || (STRONG.includes(letter) && STRONG.includes(before)))) count += 1;
    // Two weak vowels, or a weak and a strong, are one syllable: the strong one is remembered.
    before = isVowel(before) && isVowel(letter) && STRONG.includes(before) ? before : letter;
  }
  return Math.max(1, count);
}

/** The ease of a Spanish text, from 0 (hard) to 100 (easy); one decimal. */
export function spanishEase(text: string): number {
  const words = text.match(/[\p{L}]+/gu) ?? [];
  const sentences = text.split(/[.?!]+(?:\s|$)/).filter(each => /\p{L}/u.test(each)).length;
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return Math.round((206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences)) * 10) / 10;
}
