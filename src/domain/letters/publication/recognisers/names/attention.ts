import { isAbbreviation } from '../../words/abbreviations.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { isClinicalWord, isWord } from '../../words/vocabulary.ts';
import { isKind } from '../firms/firm-run.ts';
import { isRole } from './person-roles.ts';

const DESK =
  /^,\s(?:claims|adjuster|examiner|billing|records|appeals|intake|hr|human|payroll|risk|legal|manager|supervisor|nurse|authorizations?|scheduling|referrals)(?!\p{L})/iu;

/** `ATTN: BRAZIL, CLAIMS`, `attn Edelmira`: one word behind whose attention is asked, of a desk or unknown to the language. */
export function isAttended(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  const [before, atom] = [atoms[index - 1], atoms[index]];
  if (before === undefined || atom === undefined || !/^(?:attn|attention)$/u.test(before.plain)) return false;
  if (!/^[.:]?\s$/u.test(text.slice(before.end, atom.start)) || !atom.capital || atom.text.length < 3) return false;
  if (HEADING_WORDS.has(atom.plain) || isKind(atom.plain) || isRole(atom.plain) || isAbbreviation(atom)) return false;
  const behind = text.slice(atom.end, atom.end + 20);
  return (
    (DESK.test(behind) && !isClinicalWord(atom.plain)) ||
    (!isWord(atom.plain) && /^(?:$|\s*[\n\f.,;]|\s{2}|\s\p{Ll}|\s(?:at|@)\s)/u.test(behind))
  );
}
