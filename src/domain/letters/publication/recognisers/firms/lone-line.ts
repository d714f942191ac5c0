import type { Atom } from '../../words/atoms.ts';
import { CARE_KINDS, FIRM_KINDS, LINE_KINDS, TRADE_KINDS } from '../../words/lists/firm-kinds.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { isClinicalWord } from '../../words/vocabulary.ts';
import { couldBePerson, isNaming, kindOf } from './firm-run.ts';

/**
 * Whether capital words alone in a line of a page name a house, though every word is plain: of a trade or of care behind a word that is of no
 * heading, or two such words and none of medicine. `Skyline Airport Services`, `Burger Barn`; not `Home Exercise Program`.
 */
export function isHouseAlone(run: readonly Atom[], words: string, before: string, behind: string): boolean {
  if (!/(?:^|[\n\f])[ \t]*$/u.test(before) || !/^[ \t]*(?:[\n\f]|$)/u.test(behind)) return false;
  // A part of a letter that is one line alone is the title of what is asked for.
  if (before === '' && behind === '') return false;
  const told = run.filter(({ capital, text }) => capital && text.length > 1);
  if (told.length < 2 || told.length > 6) return false;
  const kind = kindOf(run);
  const naming = told.filter(isNaming);
  if (FIRM_KINDS.has(kind) || TRADE_KINDS.has(kind) || CARE_KINDS.has(kind) || LINE_KINDS.has(kind))
    return naming.some(({ plain }) => plain !== kind);
  return (
    naming.length > 1 &&
    told.every(({ plain, shouted }) => !isClinicalWord(plain) && !shouted && !HEADING_WORDS.has(plain)) &&
    // `Bell & Ruiz` are two.
    (!couldBePerson(run) || words.includes(' & '))
  );
}
