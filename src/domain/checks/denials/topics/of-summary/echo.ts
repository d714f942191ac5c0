import { rememberingWords } from '#domain/drugs/words/remembering.ts';
import type { Topic } from '../../query.ts';
import { isOfSameParts } from '../../sense/same-parts.ts';

/** What leads to the thing: "any complaint of", "a trial of", "evidence of". */
const LEAD =
  /^(?:(?:any|an?|the|his|her|their|this|that|of|for|prior|previous|documented|subjective|objective|clinical|physical|overt|current|formal|actual|patient|worker|claimant|applicant|employee|injured|he|she|had|has|have|having|been|being|was|were|is|suffers?|suffering|from|ever|use|trial|course|complaints?|diagnos[ei]s|history|signs?|symptoms?|presence|findings?|evidence|mention|description|existence|performance|completion|reports?|exam(?:ination)?)\s+)+/;
/** Where the words for it end. */
const ENDS =
  /[^a-z' -]|\s(?:of|in|on|at|for|with|to|that|which|who|was|were|is|are|has|have|had|been|being|by|from|as|or|and|nor|but|because|due|during|after|before|since|prior|per|via|brought|provided|noted|found|reported|documented|recorded|submitted|performed|done|available|present|identified|described|completed|forward|having|would|could|has)\b/;
/** Words that name nothing by themselves: a summary has them of many things. */
const GENERAL =
  /\b(?:improve\w*|benefi\w*|gains?|progress\w*|change\w*|function\w*|relief|respon\w*|effect\w*|efficacy|need|reasons?|rationale|treat\w*|therap(?:y|ies)|care|medicat\w*|drugs?|meds|pills?|exam\w*|imaging|stud(?:y|ies)|tests?|testing|scans?|surg\w*|operat\w*|procedure\w*|injur\w*|accident|pain\w*|symptom\w*|complain\w*|condition\w*|problems?|issues?|diagnos\w*|disease|disorder|syndrome|abnormalit\w*|deficit\w*|dysfunction|impair\w*|limit\w*|restrict\w*|work\w*|dut(?:y|ies)|visit\w*|session\w*|program|course|trial\w*|report\w*|record\w*|note\w*|document\w*|request\w*|authoriz\w*|goal\w*|plan\w*|instabil\w*|stabil\w*|fracture\w*|infection\w*|compress\w*|stenosis|weakness|strength|motion|range|mass|lesion\w*|findings?|indications?|evidence|presence|tear|tears|risk\w*|factor\w*|flag\w*|complicat\w*|contraindicat\w*|failure|failed|attempt\w*|recent|new|acute|chronic|further|additional|other|another|such|specific|significant\w*|clear\w*|positive|negative|normal|abnormal|adequate|sufficient|severe|lower|upper|left|right|bilateral|spine|back|neck|shoulder|arm|elbow|wrist|hand|finger|thumb|hip|knee|leg|ankle|foot|toe|head|body|patient|level\w*|time|times|day|days|week\w*|month\w*|year\w*|provider|physician|doctor|score\w*|dose|dosage|amount|number|quantity|frequency|duration|equipment|device|unit|brace|injection\w*|block\w*)\b/g;
/** What came of the thing is denied, and not the thing. */
const WHAT_CAME =
  /\b(?:ha(?:s|ve|d)|was|were|is|are|did|provided|gave|resulted|brought|led)\b[^,;]*\b(?:benefi\w*|help\w*|effective|improv\w*|relie\w*|success\w*|gains?|reduc\w*|last\w*)\b/;
/** What the person cannot do or bear is denied: that it is there says nothing of that. */
const UNABLE =
  /\b(?:unable|not able|inability|cannot|could not|can't|intoleran\w*|not (?:been )?(?:able|tolerat\w*))\b/;
const FEWEST_LETTERS = 6;
const MOST_WORDS = 4;

/** Words asked about lately: denials are made of few. */
const MOST_KNOWN = 2048;
/** Whether a word names something by itself. */
const isTelling = rememberingWords(MOST_KNOWN, word => word.replace(GENERAL, '').length >= FEWEST_LETTERS);

/** Where what is denied ends, and what it comes of, is like or goes with begins. */
const CLAUSE_ENDS =
  /[^a-z' -]|\s(?:that|which|who|as|or|and|nor|but|because|due|related|secondary|consistent|associated|resulting|during|after|before|since|prior|per|via|which|to|would|could|was|were|is|are|has|have|had)\b/;
/** Words that many things are told with. */
const OF_MANY =
  /^(?:difficult\w*|troubl\w*|inabilit\w*|abilit\w*|unable|taking|persist\w*|describ\w*|discuss\w*|previous\w*|concurren\w*|current\w*|several|another|without|support\w*|physical\w*|clinical\w*|objective\w*|subjective\w*|neurologic\w*|successful\w*|appropriate|compliance|measurable|medical\w*|prescri\w*|initial\w*|standard|ongoing|regarding|consult\w*|evaluat\w*|assess\w*|education\w*|counsel\w*|recover\w*|inflammat\w*|degenerat\w*|extremit\w*|cervical|thoracic|lumbar|muscle\w*|muscular|spasms?|tender\w*|sensation|sensory|numbness|tingling|swelling|headache\w*|psych\w*|stimulat\w*)$/;
const FEWEST_ALONE = 8;
const MOST_APART = 3;
const LONG = 9;

/** The beginnings of the telling words of a thing, by which its other forms are known: "consciousness", "lost consciousness". */
function stemsOf(thing: string): readonly string[] {
  const end = CLAUSE_ENDS.exec(thing)?.index ?? thing.length;
  const telling = thing
    .slice(0, end)
    .split(/[\s-]+/)
    .filter(word => isTelling(word) && !OF_MANY.test(word));
  const [first] = telling;
  if (first === undefined || telling.length > MOST_APART || (telling.length === 1 && first.length < FEWEST_ALONE))
    return [];
  return telling.map(word => word.slice(0, word.length > LONG ? 7 : 6));
}

/**
 * A thing no table holds, by its own words: the summary says the same words of the patient as so. Asked last, for few of its answers are
 * plainer than that.
 */
export const echo: Topic = ({ own, parts, denied }) => {
  if (denied === 'failed' || UNABLE.test(own)) return null;
  const thing = own.replace(LEAD, '');
  const end = ENDS.exec(thing)?.index ?? thing.length;
  const words = thing
    .slice(0, end)
    .trim()
    .split(/\s+/)
    .filter(word => word !== '');
  const isWhole =
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.some(isTelling) &&
    (words.length > 1 || (words[0] ?? '').length > FEWEST_LETTERS);
  const stems = stemsOf(thing);
  if ((!isWhole && stems.length === 0) || WHAT_CAME.test(thing.slice(end))) return null;
  return {
    asks: isWhole ? words.join(' ') : thing.slice(0, CLAUSE_ENDS.exec(thing)?.index ?? thing.length).trim(),
    ...(isWhole ? { echoes: words.join(' ') } : {}),
    ...(stems.length > 0 ? { stems } : {}),
    inSentence: sentence => !ASKED.test(sentence) && isOfSameParts(sentence, parts),
  };
};

/** What was asked for, planned or only thought of. */
const ASKED =
  /\b(?:request\w*|plan\w*|recommend\w*|authoriz\w*|denied|non-?certified|utilization|order(?:ed|ing)|refer(?:red|ral)|consider\w*|schedul\w*|possible|probable|rule out|r\/o|suspect\w*|pending|will|may|might|would|should|if|discuss\w*|offered|declined|resolved|family|mother|father|brother|sister|son|daughter|husband|wife)\b/i;
