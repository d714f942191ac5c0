import { ARTICLES, type Cue, oneOf, PERSON } from '../cue.ts';
import { DONE } from '../verbs.ts';
import { impliedBefore, impliedBehind } from './implied.ts';

/**
 * What is required and not there: "spasm is required, and is lacking here", "a trial of therapy would have to come first, which did not
 * happen". The second half names nothing; what it denies is what the first half requires, so both are read together.
 */

const BE = '(?:is|are|was|were|would\\s+be|has\\s+been|have\\s+been)';
/** What is said of a thing required, behind it. */
const IS_NEEDED = oneOf(
  `${BE}\\s+(?:[a-z]+ly\\s+|also\\s+|first\\s+|an?\\s+|the\\s+)*(?:required|needed|necessary|called\\s+for|expected|demanded|mandatory|essential|indispensable|wanted|presupposed|stipulated|prerequisite|precondition|requirement|criterion|condition|must)`,
  '(?:must|(?:would\\s+)?(?:has|have|had)\\s+to|needs?\\s+to|ought\\s+to|should)\\s+(?:first\\s+)?(?:be|have\\s+been|come|precede|have\\s+come|exist)',
);
/** What requires it, before it. */
const NEEDS = oneOf(
  `what\\s+(?:is|was|would\\s+be)\\s+(?:[a-z]+ly\\s+)?(?:needed|required|wanted|called\\s+for|necessary|missing|lacking|asked\\s+for)\\s+(?:here\\s+)?(?:is|was|would\\s+be|are)`,
  '(?:required|needed|necessary|called\\s+for|asked\\s+for)\\s+(?:is|are|was|would\\s+be)',
  '(?:requires?|demands?|calls?\\s+for|asks?\\s+for|presupposes?|insists?\\s+on|(?:meant|reserved|recommended|indicated)\\s+(?:only\\s+)?(?:for|in|with))',
);
const ALSO = '(?:(?:also|still|just|exactly|precisely|even|likewise|however|in\\s+fact|[a-z]{3,12}ly)\\s+)*';
/** That is what is not there, without its name. */
const THAT = `${ALSO}(?:this|that|it|they|these|those|which|both|neither|none(?:\\s+of\\s+(?:this|that|these|it|which))?|nothing\\s+of\\s+the\\s+(?:kind|sort)|no\\s+such\\s+[a-z]+)`;
/** What is concluded of a request denies nothing of the record. */
const CONCLUDED =
  '(?:medically|supported|necessary|requested|recommended|appropriate|indicated|authori[sz]ed|certified|approved|covered|reasonable|warranted|justified|why|sufficient|enough|how)';
const IS_NOT = oneOf(
  `(?:is|are|was|were|remains?|has\\s+been|have\\s+been|seems?|appears?\\s+to\\s+be)\\s+${ALSO}(?:lacking|missing|absent|wanting|undocumented|unrecorded|unmet|unfulfilled|unknown|untried|nowhere)\\b`,
  `(?:is|are|was|were|has|have|had|does|do|did|can|could)\\s*(?:not|never|nowhere|n't)\\b(?!\\s+(?:been\\s+)?(?:[a-z]+ly\\s+)?${CONCLUDED}\\b)`,
);
const NONE_IS = oneOf(
  `${ALSO}(?:none|nothing\\s+of\\s+the\\s+(?:kind|sort)|no\\s+such\\s+[a-z]+)\\s+(?:is|are|was|were|has|have|had|can|could)\\b`,
  `(?:of\\s+which\\s+)?there\\s+(?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:none|no\\s+(?:such|sign|trace|evidence|record)|nothing\\s+of\\s+the)\\b`,
  `(?:(?:which|that)\\s+)?${PERSON}\\s+(?:has|had|shows?|reports?)\\s+(?:none|no\\s+such)\\b`,
  `which\\s+${PERSON}\\s+(?:does|did|has|had)\\s+not\\b`,
);
/** Two halves are set apart: "spasm that has not improved" is one thing. */
const JOINED =
  '\\s*(?:(?:,|;|:|\\s-+)\\s*(?:(?:and|but|yet|however|while|though)\\s*,?\\s+)?|\\s(?:and|but|yet|however|while|though)\\s*,?\\s+)';
/** The second half, which denies what the first half requires. */
const THAT_IS_LACKING = `(?:${JOINED}${THAT}\\s+${IS_NOT}|${JOINED}${NONE_IS})`;
/** The same where the thing required is the subject of both. */
const IS_LACKING = `(?:${THAT_IS_LACKING}|\\s*,?\\s+(?:and|but|yet)\\s+${ALSO}${IS_NOT})`;
/** What comes first, is tried: the words of the requirement tell that it is care. */
const IS_DONE = `(?:(?:must|ought\\s+to|should|(?:would\\s+)?(?:has|have|had)\\s+to|needs?\\s+to)\\s+(?:first\\s+)?(?:(?:be|have\\s+been)\\s+(?:${DONE})|come|precede|have\\s+come)\\b)`;
const END = /\s*(?:,|;|:|\s-+\s|\b(?:and|but|yet|which|that|of\s+which)\b)/i;

export const CUES_OF_REQUIREMENTS: readonly Cue[] = [
  // "A course of it would have to come first, and none has been given", "therapy ought to have been tried, which did not happen"
  impliedBefore('tried', `\\b${IS_DONE}[^.;,]{0,40}?${IS_LACKING}`),
  // "Spasm is required, and is lacking here", "numbness must be present, and it is not"
  impliedBefore('recorded', `\\b${IS_NEEDED}\\b[^.;,]{0,40}?${IS_LACKING}`),
  // "What would be needed is spasm, and just this is lacking", "the guideline requires spasm, which this patient does not have"
  impliedBehind(
    'recorded',
    `(?<!\\bnot\\s+(?:\\w+\\s+)?)\\b${NEEDS}\\s+${ARTICLES}(?=[^.;,]{3,80}?${THAT_IS_LACKING})`,
    END,
  ),
  // "The requirement of spasm has not been met"
  impliedBehind(
    'recorded',
    `\\b(?:requirements?|criteri(?:on|a)|conditions?|prerequisites?|preconditions?|standards?|demands?)\\s+(?:of|for|that\\s+there\\s+be)\\s+${ARTICLES}(?=[^.;,]{3,70}?\\s(?:is|are|was|were|has|have|remains?)\\s+(?:(?:not|never|nowhere)\\s+(?:yet\\s+)?(?:been\\s+)?(?:met|fulfilled|satisfied|complied\\s+with|honou?red|observed)|un(?:met|fulfilled|satisfied)))`,
    /\s(?:is|are|was|were|has|have|remains?)\s/i,
  ),
  // "Absent here is the required spasm", "still missing is a trial of therapy"
  impliedBehind(
    'recorded',
    `(?<=(?:^|[.;:]\\s)\\W*(?:(?:still|also|sorely|conspicuously|notably|entirely|wholly|altogether)\\s+)?)\\b(?:absent|missing|lacking|wanting|outstanding)\\s+(?:here\\s+|so\\s+far\\s+|in\\s+this\\s+(?:case|file|record)\\s+)?(?:is|are|was|were)\\s+(?:any\\s+|an?\\s+|the\\s+)?(?:(?:required|needed|necessary|requisite|expected|usual)\\s+)?`,
  ),
];

const AT_THE_END =
  '(?:\\s+on\\s+(?:record|file))?(?:\\s+(?:been\\s+)?(?:[a-z]+ly\\s+)?[a-z]+)?(?:\\s+(?:here|yet|so\\s+far|to\\s+date|(?:in|on|by|within)\\s+(?:the|this|these|his|her)\\s+(?:[a-z]+\\s+)?[a-z]+))?\\W*$';
const HERE = `^\\W*(?:(?:however|but|yet|and|still|here|in\\s+this\\s+case),?\\s+)?${ALSO}`;

/** "However, this has not been done", "none is on record": what the sentence before requires. Asked last, for other words may stand behind "this". */
export const CUES_OF_WHAT_WAS_REQUIRED: readonly Cue[] = [
  impliedBefore('recorded', `(?<=${HERE}(?:this|that|it|such))\\s+${IS_NOT}${AT_THE_END}`),
  impliedBefore(
    'recorded',
    `(?<=\\bnone|\\bno\\s+such\\s+[a-z]+|\\bnothing\\s+of\\s+the\\s+(?:kind|sort))\\s+(?:is|are|was|were|has|have)${AT_THE_END}`,
  ),
  impliedBefore('recorded', `(?<=${HERE}there)\\s+(?:is|are|was|were|has\\s+been|have\\s+been)\\s+none${AT_THE_END}`),
];
