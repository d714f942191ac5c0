import { ARTICLES, before, behind, type Cue, PERSON } from './cue.ts';
import { TOLD } from './verbs.ts';

/** What does not seem to be so, is doubted, or is still to come; and what the person denies. */

const NOT_SEEM = '(?:do|does|did|would)\\s+not\\s+(?:[a-z]+ly\\s+)?(?:appear|seem|look)';
/** To have or do it, of a person or a part. */
const HAS =
  'have\\s+(?:had\\s+)?(?!been\\b|tried|failed|undergone|received|completed|used|attended|taken)|suffer\\s+from\\s+|experience\\s+|complain\\s+of\\s+|exhibit\\s+|show\\s+|display\\s+|report\\s+|need\\s+(?=(?:help|assist))|be\\s+(?!(?:the|an?|any|medically|clinically|necessary|indicated|appropriate|supported|justified|reasonable|warranted|consistent|been|candidate|able)\\b)(?:(?:currently|on|taking|using|in|under|troubled\\s+by|bothered\\s+by|limited\\s+by|affected\\s+by)\\s+)*(?=[a-z])';
/** What is refused and not denied to be so; of side effects is meant those of now. */
const ASKED_FOR =
  'side\\s+effects?|requests?|authori[sz]ation|certification|treatments?|therapy|surgery|injections?|block|mri|imaging|medications?|claim|services?|visits?|sessions?|device|unit|appeal|refills?|#\\s?\\d+|\\d+\\s?mg';

export const CUES_OF_SEEMING: readonly Cue[] = [
  // "The worker does not appear to have any loss of grip"
  behind('recorded', `\\b${NOT_SEEM}\\s+to\\s+(?:${HAS})${ARTICLES}`),
  // "It is doubtful that the opioid has eased the pain", "one may doubt whether …"
  behind(
    'recorded',
    `\\b(?:(?:is|was|remains)\\s+(?:doubtful|questionable|debatable|open\\s+to\\s+(?:question|doubt))|(?:may|can|must)\\s+(?:doubt|question|be\\s+(?:doubted|questioned))|(?:is|are|remains?)\\s+(?:some\\s+)?(?:doubt|question)\\s+(?:as\\s+to\\s+)?)\\s*(?:that|whether|if)\\s+(?:or\\s+not\\s+)?(?![^.;]{0,70}\\b(?:would|will|could|should|may|might|candidate|necessary|indicated|appropriate)\\b)${ARTICLES}`,
  ),
  // "Crepitus was not felt"
  before(
    'recorded',
    '\\b(?:(?:is|was|are|were)\\s+(?:not|never)|(?:has|have|had)\\s+(?:not|never)\\s+been|(?:can|could)\\s*not\\s+be)\\s+(?:felt|reproduced|provoked|evoked|attested|volunteered|professed|avowed|registered|perceived|noticed|witnessed)\\b(?!\\s+(?:that|to)\\b)',
  ),
  // "Is yet to be seen by an orthopedist"
  behind(
    'recorded',
    `\\b${PERSON}\\s+(?:(?:has|have|had)\\s+yet|is\\s+yet)\\s+to\\s+be\\s+(?:evaluated|examined|seen|assessed|treated|tested|screened|cleared)\\s+(?=(?:by|with|for)\\s)`,
  ),
  // "Was also not shown to have failed conservative care"
  behind(
    'recorded',
    `\\b(?:is|are|was|were)\\s+(?:[a-z]{3,12}ly\\s+|also\\s+|likewise\\s+|again\\s+)?(?:not|never)\\s+(?:${TOLD}|known|said)\\s+to\\s+have\\s+(?=(?:failed|exhausted)\\s)`,
  ),
  // "Suicidal ideation is denied": of what is asked for it is said that it was refused
  before(
    'recorded',
    `\\b(?:is|was|are|were)\\s+(?:likewise\\s+|also\\s+|specifically\\s+|expressly\\s+)?denied\\b(?<!\\b(?:${ASKED_FOR})\\b[^.;]{0,90})(?!\\s+(?:by\\s+(?!the\\s+(?:patient|worker|claimant|applicant)|him|her)|on|in|as|for|because|due|under|pending|certification|authori[sz]ation|at))`,
  ),
  behind(
    'recorded',
    `\\b${PERSON}\\s+(?:(?:also|specifically|expressly|likewise|has)\\s+)?(?:denied|denies)\\s+(?!(?:the|any|an?)?\\s*(?:request|treatment|surgery|authori))(?:(?:any|an?|the|having|experiencing|associated|new|current|all)\\s+)*`,
  ),
];
