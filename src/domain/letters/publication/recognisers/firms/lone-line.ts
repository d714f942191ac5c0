import type { Atom } from '../../words/atoms.ts';
import { CARE_KINDS, FIRM_KINDS, LINE_KINDS, TRADE_KINDS } from '../../words/lists/firm-kinds.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { isClinicalWord } from '../../words/vocabulary.ts';
import { isRole } from '../names/person-roles.ts';
import { couldBePerson, isNaming, kindOf } from './firm-run.ts';
import { HOUSE, JOINS, PRACTICE } from './firm-words.ts';

/**
 * Whether capital words alone in a line of a page name a house, though every word is plain: of a trade or of care behind a word that is of no
 * heading, or two such words and none of medicine. `Skyline Airport Services`, `Burger Barn`; not `Home Exercise Program`.
 */
export const isHouseAlone = (run: readonly Atom[], words: string, before: string, behind: string): boolean =>
  /(?:^|[\n\f])[ \t]*$/u.test(before) &&
  /^[ \t]*(?:[\n\f]|$)/u.test(behind) &&
  // A part of a letter that is one line alone is the title of what is asked for.
  !(before === '' && behind === '') &&
  namesHouse(run, words);

/** The same in a list of papers or of parties, before what is told of a house, or in brackets: there only of a name that says what it is. */
export function isHouseListed(run: readonly Atom[]): boolean {
  const kind = kindOf(run);
  const naming = run.filter(atom => isNaming(atom) && atom.plain !== kind);
  const first = run[0]?.plain ?? '';
  if (naming.length === 0 || run.length > 7 || isRole(first) || BEGINS_NONE.test(first)) return false;
  return (
    FIRM_KINDS.has(kind) ||
    TRADE_KINDS.has(kind) ||
    PRACTICE.test(kind) ||
    // `Move Well PT`
    (naming.length > 1 && HOUSE.test(run.at(-1)?.text ?? '')) ||
    // What treatments are called as well: `Failed Physical Therapy`, `Mirror Therapy`; not `Agave Health`, `Summit Hand Therapy`.
    ((naming.length > 1 || (naming[0] === run[0] && !DESCRIBES.test(first) && (run.length > 2 || CALLED.test(kind)))) &&
      (CARE_KINDS.has(kind) || LINE_KINDS.has(kind))) ||
    run.some(({ text }, place) => place > 0 && JOINS.test(text))
  );
}

/** The same where papers are told of, or what houses do: two words that are of no heading are enough, where they are no two people. */
export const isHouseTold = (run: readonly Atom[], words: string): boolean =>
  isHouseListed(run) ||
  (!isRole(run[0]?.plain ?? '') &&
    !BEGINS_NONE.test(run[0]?.plain ?? '') &&
    !/ (?:and|Dr) ?/u.test(words) &&
    namesHouse(run, words));

/** What describes a noun of medicine, and is no name of a house. */
const DESCRIBES =
  /(?:ed|ing|al|ic|ar|ous|ive|ory|ary|able|ible|ent|ant|ful|less|ly)$|^(?:poor|low|high|more|less|no|bad|good|severe|mild|mirror|talk|mind|wound|skin|heart|water|self|pet|horse|light|play|music|art|dance|world|state|public)$/u;
const CALLED = /^(?:health|healthcare|drug|drugs|rx|labs?|medical|dental|claims|comp|rehab|ortho|physio)$/u;

const BEGINS_NONE = /^(?:in|on|at|for|by|to|from|there|officer|no|not|relieved|worse|caused|followed|status|post)$/u;

/** Whether capital words name a house where every word of a heading is none of theirs. */
function namesHouse(run: readonly Atom[], words: string): boolean {
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
