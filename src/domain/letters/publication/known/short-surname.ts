import { ABBREVIATIONS } from '../words/abbreviations.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { doesAsPerson } from '../words/person-verbs.ts';
import { isWord } from '../words/vocabulary.ts';
import { PARTICLES } from './person-forms.ts';

/**
 * Whether a word of two letters, spelled like a known name, is the name: `Ho` is, unless it is a short form in capitals (`HO`, `LE`), which
 * needs what stands about a name, or a unit (`5 ng`).
 */
export function isShortName(letter: LetterWords, index: number): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined) return false;
  const { plain, capital, shouted, start, end } = atom;
  const behind = letter.text.slice(end, end + 60);
  if (/^['’]s(?!\p{L})/iu.test(behind) || letter.nameLike(index)) return true;
  // `al fresco`, `de novo`
  if (!capital && PARTICLES.has(plain)) return false;
  if (!ABBREVIATIONS.has(plain)) return capital || !isWord(plain);
  if (capital && !shouted) return true;
  const before = letter.text.slice(Math.max(0, start - 24), start);
  if (!capital) return !isWord(plain) && !/[\d/]\s?$/u.test(before) && !behind.startsWith('/');
  return (
    letter.isAlone(index) ||
    (doesAsPerson.test(behind) && /(?:^|[.,;:\n]\s*|\s(?:when|that|and|as)\s)$/iu.test(before)) ||
    /(?:\b(?:told|asked|see|seen|seeing|signed|dear|claimant|worker|employee)|\b(?:wife|husband|records?|notes?|file|chart) of|\bvs\.|\bby|\bper)\s$/iu.test(
      before,
    )
  );
}
