import { PARTICLES } from '../../../known/person-forms.ts';
import { EPONYM_NOUN, EPONYMS } from '../../../words/eponyms.ts';
import { OF_MANY } from '../../../words/names/called.ts';
import type { LetterWords } from '../../../words/letter-words.ts';

/** What belongs to nobody who is treated: a sign, a part of the body, a device called by whoever made it. */
const OF_TWO =
  /^(?:['’]s?)?\s(?:signs?|pupils?|phenomenon|maneuver|tubercle|pouch|syndrome|triangle|classification)(?!\p{L})/u;
const MADE =
  /^\s(?:[Dd]ressings?|[Bb]andages?|[Ff]rame|[Tt]raction|[Ss]plint|[Ff]ixator|[Cc]rutch(?:es)?|[Oo]rthosis)(?!\p{L})/u;
/** `the pouch of Douglas` */
const PART_OF =
  /(?:^|\s)(?:pouch|sphincter|circle|ligament|triangle|foramen|islets|crypts|ampulla|tubercle|arcade|canal|valves?|bundle|loop|approach|procedure|technique|operation|incision|interval|fascia|space|line|angle|node|canals?|fracture|classification|maneuver|sign|test)\sof\s$/u;
/** `was Mason II`, `a Hamada grade 2`: a classification and a figure. */
const GRADED = /^\s(?:(?:type|grade|stage|class)\s)?(?:I{1,3}|IV|VI?|[1-6])[ABC]?(?![\p{L}\p{N}]|,\s\p{Lu}|\/)/u;
const IS_GRADED = /\s(?:was|is|an?|as|graded|classified|type)\s$/u;

/** A class told without a verb. */
const OF_A_GRADE =
  /^\s(?:(?:type|grade|stage|class|zone|level)\s(?:I{1,3}|IV|VI?|[1-6])[ABC]?|(?:I{1,3}|IV|VI?)[ABC]?)(?=\s\p{Ll}|[.,;)](?:\s|$)|$)/u;
const FOUND = /^\s(?:absent|present|positive|negative|pos|neg)(?!\p{L})/u;

/** The last word of a name that stands for a sign, a part of the body, a device or a class, by what stands about it; null where it may be somebody's. */
export function eponymFrom({ atoms, text, titled }: LetterWords, index: number): number | null {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  if (atom === undefined || atom.shouted || atom.text.length < 2 || titled(index)) return null;
  const before = text.slice(Math.max(0, atom.start - 16), atom.start);
  // `X-Ray`
  if (/(?:^|[^\p{L}])[XC]-$/u.test(before) && /^(?:Rays?|Arm|Spine)$/u.test(atom.text)) return index;
  if (PART_OF.test(before)) return index;
  if (GRADED.test(text.slice(atom.end, atom.end + 16)) && IS_GRADED.test(before)) return index;
  // `Mason I radial head`, `Berndt-Harty III`
  const second = next?.capital === true && text.slice(atom.end, next.start) === '-' ? next : atom;
  if (
    OF_A_GRADE.test(text.slice(second.end, second.end + 20)) &&
    [atom, second].some(({ plain }) => EPONYMS.has(plain) || OF_MANY.has(plain))
  )
    return second === atom ? index : index + 1;
  // `Marcus Gunn absent`
  if (
    next?.capital === true &&
    FOUND.test(text.slice(next.end, next.end + 10)) &&
    [atom, next].every(({ plain }) => EPONYMS.has(plain) || OF_MANY.has(plain))
  )
    return index + 1;
  if (next?.capital !== true || next.shouted || !/^\s$/u.test(text.slice(atom.end, next.start))) return null;
  const behind = text.slice(next.end, next.end + 24);
  if (PARTICLES.has(atom.plain)) return EPONYMS.has(next.plain) && EPONYM_NOUN.test(behind) ? index + 1 : null;
  return OF_TWO.test(behind) || MADE.test(behind) ? index + 1 : null;
}
