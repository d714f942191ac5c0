import { ARTICLES, before, behind, type Cue, oneOf, PERSON } from '../cue.ts';
import { TOLD } from '../verbs.ts';
import { impliedBefore, impliedBehind } from './implied.ts';

/** A thing denied by what the writer thinks, by whom nobody is, by what the patient would not have, or as a fancy. */

const HAS =
  '(?:(?:has|had|have|suffers?\\s+from|suffered\\s+from|is\\s+suffering\\s+from|presents?\\s+with|ever|really|actually|truly|any)\\s+)+';
const THAT_HE_HAS = `that\\s+${PERSON}\\s+${HAS}${ARTICLES}`;
const THAT_THERE_IS = `that\\s+there\\s+(?:is|was|are|were|has\\s+been|have\\s+been)\\s+${ARTICLES}`;
const THAT = oneOf(THAT_HE_HAS, THAT_THERE_IS);
const WRITER = '(?:i|we|(?<!no )one|(?:the|this)\\s+(?:reviewer|writer|undersigned))';
const DOCTOR =
  '(?:doctors?|physicians?|providers?|surgeons?|examiners?|clinicians?|specialists?|therapists?|radiologists?)';
/** "Nobody", "no doctor", "none of the treating physicians". */
const NOBODY = oneOf(
  'nobody',
  'no\\s?one',
  `(?:no|not\\s+(?:one|a\\s+single))\\s+(?:treating\\s+|examining\\s+)?${DOCTOR}`,
  `(?:none|not\\s+one|neither)\\s+of\\s+(?:the|his|her|these|those|all\\s+the)\\s+(?:[a-z]+\\s+){0,2}${DOCTOR}`,
);
const UNREAL =
  '(?:(?:pure|mere|sheer|an?|the|no\\s+more\\s+than|nothing\\s+but|only)\\s+)*(?:fiction|fictions|fictitious|invention|invented|imaginary|imagined|made\\s+up|myth|fancy|fabrication|fabricated|unfounded|baseless|mistaken|mistake|misnomer|figment)';
const WOULD_NOT_HAVE =
  'refused|declined|rejected|turned\\s+down|passed\\s+on|opted\\s+out\\s+of|opted\\s+against|decided\\s+against';

export const CUES_OF_OPINION: readonly Cue[] = [
  // "I do not believe that the patient has spasm", "it cannot be said that …", "it is simply not the case that …"
  behind(
    'recorded',
    `\\b${WRITER}\\s+(?:do|does|did|can|could)\\s*(?:not|n't)\\s+(?:[a-z]+ly\\s+)?(?:believe|think|accept|find|agree|see|hold|consider\\s+it\\s+(?:shown|proven|likely))\\s+${THAT}`,
  ),
  behind('recorded', `\\b${WRITER}\\s+(?:doubts?|disbelieves?|disputes?|questions?|rejects?|denies)\\s+${THAT}`),
  behind(
    'recorded',
    `\\bit\\s+(?:can(?:not)?|could|may|must)\\s*(?:not|n't)?\\s+be\\s+(?:said|maintained|held|accepted|assumed|argued|claimed|concluded)\\s+${THAT}(?<=\\b(?:not|n't|cannot)\\b.*)`,
  ),
  behind(
    'recorded',
    `\\bit\\s+is\\s+(?:(?:simply|just|plainly|clearly|by\\s+no\\s+means|certainly)\\s+)?(?:not\\s+(?:the\\s+case|true|so|correct|a\\s+fact)|untrue|false|wrong|incorrect|a\\s+mistake|an\\s+error|doubtful|implausible|unlikely)\\s+(?:to\\s+say\\s+|to\\s+believe\\s+)?${THAT}`,
  ),
  // "Nobody has ever seen …", "none of the treating physicians mentions …"
  behind(
    'recorded',
    `\\b${NOBODY}\\s+(?:has\\s+|have\\s+|had\\s+)?(?:ever\\s+|yet\\s+|once\\s+|so\\s+much\\s+as\\s+)*(?:${TOLD}|diagnosed|mentions?|reports?|describes?|documents?|notes|finds|found|sees|saw|observed|speaks\\s+of|spoke\\s+of|knows\\s+(?:anything\\s+)?(?:of|about)|heard\\s+of)\\s+(?:that\\s+|any\\s+trace\\s+of\\s+|any\\s+sign\\s+of\\s+)?${ARTICLES}`,
  ),
  behind(
    'recorded',
    `\\b${NOBODY}\\s+(?:has\\s+|have\\s+|had\\s+)?(?:ever\\s+)?(?:treat(?:s|ed)|examined|cared\\s+for|seen|saw)\\s+${PERSON}\\s+(?:for|because\\s+of|on\\s+account\\s+of|in\\s+connection\\s+with|with)\\s+${ARTICLES}`,
  ),
  // "What sign of spasm was there ever?", "Who has seen it?", "Where in the notes would one find it?"
  impliedBehind(
    'recorded',
    `^\\W*(?:but\\s+|and\\s+|yet\\s+)?(?:what|which)\\s+(?:signs?|evidence|trace|proof|hint|mention|record)\\s+of\\s+${ARTICLES}(?=[^.;]{3,70}\\?)`,
    /\s(?:is|was|are|were|has|have|had|can|could|do|does)\s/,
  ),
  impliedBehind(
    'recorded',
    `^\\W*(?:but\\s+|and\\s+|yet\\s+)?who\\s+(?:has\\s+|had\\s+|ever\\s+)*(?:seen|saw|found|noted|documented|diagnosed|recorded|described|heard\\s+of|mentions?|mentioned)\\s+${ARTICLES}(?=[^.;]{3,70}\\?)`,
    /\?|\s(?:in|on|at)\s/,
  ),
  impliedBehind(
    'recorded',
    `^\\W*(?:but\\s+|and\\s+|yet\\s+)?where\\s+(?:in|on|among)\\s+[^?]{3,40}?\\s(?:is|are|was|were|would|does|do|did|can|could)\\s+(?:one\\s+|we\\s+|there\\s+|a\\s+reader\\s+)?(?:find|see|read\\s+(?:of|about))?\\s*${ARTICLES}(?=[^.;]{3,70}\\?)`,
    /\?/,
  ),
  // "There is no such thing as the alleged spasm", "the supposed spasm is fiction"
  behind(
    'recorded',
    `\\bthere\\s+(?:is|was|has\\s+been)\\s+no\\s+such\\s+thing\\s+as\\s+${ARTICLES}(?:(?:alleged|supposed|so-called|claimed|reported)\\s+)?`,
  ),
  before(
    'recorded',
    `\\b(?:is|are|was|were|(?:can|must|may|could)\\s+(?:only\\s+)?be|seems?|appears?\\s+to\\s+be)\\s+${UNREAL}\\b`,
  ),
  // "Therapy was turned down by the patient", "he declined the injection"
  impliedBefore(
    'tried',
    `\\b(?:was|were|has\\s+been|have\\s+been)\\s+(?:offered,?\\s+(?:but|and)\\s+)?(?:${WOULD_NOT_HAVE})\\s+by\\s+${PERSON}\\b`,
  ),
  impliedBefore(
    'tried',
    `\\b(?:was|were)\\s+offered\\b[^.;]{0,30}?\\b${PERSON}\\s+(?:${WOULD_NOT_HAVE}|would\\s+not\\s+(?:have|hear\\s+of|accept|take|try|consider)|went\\s+without|wanted\\s+none)\\b`,
  ),
  impliedBehind(
    'tried',
    `\\b${PERSON}\\s+(?:has\\s+|had\\s+)?(?:always\\s+|repeatedly\\s+|so\\s+far\\s+)?(?:${WOULD_NOT_HAVE})\\s+(?!to\\s+(?!(?:try|undergo|have|take|use|attend|start)\\b))(?:to\\s+[a-z]+\\s+)?${ARTICLES}`,
    /\s(?:when|at\s+first|after|because|until|once|on\s+the)\s/,
  ),
  impliedBehind(
    'tried',
    `\\b${PERSON}\\s+would\\s+not\\s+(?:have|hear\\s+of|accept|take|try|undergo|consider|agree\\s+to)\\s+${ARTICLES}`,
  ),
];
