import { BROKEN, LEFT_OUT } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const WORKER = 'patient|claimant|applicant|worker|employee|member';
/** Adjectives that can only belong to the noun behind them. */
const OWN = 'current|prior|previous|past|present|primary|physical|medical|subjective|objective|clinical|overall|main';
const OWNED =
  'exam|examination|condition|symptoms|complaints|history|medications|medication|regimen|records|diagnosis|diagnoses|injury|injuries|complaint|pain|treatment|status|providers|physician|findings';
/** Verbs that take a person before the thing: "gave the patient physical therapy". */
const GIVING =
  'give|gave|given|giving|offer|offered|offering|ask|asked|deny|denied|denying|send|sent|show|showed|shown|teach|taught|grant|granted|allow|allowed|provide|provided|owe|cause|caused|bring';
const GUIDE = 'guidelines|guideline|mtus|odg|acoem|schedule';
const SERVICE =
  'physical|chiropractic|acupuncture|occupational|massage|aquatic|psychotherapy|physiotherapy|therapy|hydrotherapy|manipulation|biofeedback|cognitive';
const SCAN = 'mri|ct|emg|scan|xray|radiograph|ultrasound|arthrogram';
const REGION = 'lumbar|cervical|thoracic|lumbosacral|left|right|bilateral';
const PART =
  'spine|knee|shoulder|hip|ankle|foot|wrist|hand|elbow|brain|neck|leg|arm|extremity|extremities|knees|shoulders|wrists|hands';
const PARTICLE =
  'check|checked|come|came|comes|brought|bring|put|sent|send|turn|turned|went|go|goes|log|logged|move|moved|call|called|give|gave|set|take|taken|tie|tied|fit|fits|check|step|fill|filled|plug|stay|drop|dropped|keep|join|joined|break|broke';
const BOUND =
  'recommended|indicated|considered|reserved|appropriate|approved|prescribed|necessary|beneficial|effective|helpful|contraindicated';
const SOME = 'patients|individuals|people|those|workers|claimants';

/** Said of a request; what comes behind "due to" is the reason. */
const JUDGED =
  'denied|certified|noncertified|approved|modified|recommended|supported|indicated|necessary|appropriate|warranted|delayed|refused|granted|medically';

/** Rows of words of which the sentence lacks one, or which cannot stand together: what English has no structure for. */
// biome-ignore format: a table reads in columns
const LEFT_OUT_PATTERNS: readonly string[] = [
  // whose it is: a person before what belongs to one wants an 's
  `!${GIVING} the|this injured? ${WORKER} ${OWN} @adjective? ${OWNED}`,
  `!${GIVING} ,the|this injured? ${WORKER} ${OWN} @adjective? ${OWNED}`,
  `^ the|this injured? ${WORKER} ${OWN} @adjective? ${OWNED}`,
  `!${GIVING} the|this injured? ${WORKER} current|prior|previous|subjective|objective|overall @anyNoun`,
  `^ the|this injured? ${WORKER} current|prior|previous|subjective|objective|overall @anyNoun`,
  `!${GIVING} the|this injured? ${WORKER} symptoms|complaints|condition|diagnosis|medications|injury|injuries is|was|are|were|has|have|had|of|include|included|includes|which|that|dated`,
  `^ the|this injured? ${WORKER} symptoms|complaints|condition|diagnosis|medications|injury|injuries is|was|are|were|has|have|had|of|include|included|includes|which|that|dated`,
  // a count before a thing that is counted by it
  `!after|following|with|within|before|until|since @digits|@number visits|sessions|treatments ${SERVICE} therapy|treatment|for|to|was|were|is|are|and|care|over|dated`,
  'a|the total up|@digits *',
  // a picture of a part
  `a|an|the|his|her|this ${SCAN} ${REGION} ${PART}`,
  'acupuncture|physiotherapy|chiropractic the lumbar|cervical|thoracic spine? and|for *',
  // where it is felt
  'noted|reveals|revealed|shows|showed|demonstrated|demonstrates $severe? tenderness|swelling|spasm|spasms lumbar|cervical|thoracic|sternoclavicular|acromioclavicular|left|right|bilateral joint|spine|knee|shoulder|knees|shoulders|wrist|ankle|hip|elbow|muscles',
  // who or that
  `be|is|are|been|was|were $adverb? ${BOUND} for|in|with ${SOME} have|has|had|were|are|is|do|did`,
  'there is|was a|an|no report|note|document|letter|request|statement|record|form|mention is|was|has|states|shows|indicates|documents|demonstrates|suggests|recommends',
  `recommend|recommends|recommended|consider|considered for|in ${SOME} have|has|had|were|are`,
  // have or be
  `$modal|cannot likely|probably|possibly|surely|also|still|then|often|usually|generally|certainly|only|never not? @past`,
  // a verb behind who or which
  'which|who not medically|recommended|supported|indicated|documented|provided|been',
  'which|who been *',
];

/** Verbs that want what they act on. */
const ACTING = 'recommend|recommends|support|supports|endorse|endorses';

// biome-ignore format: a table reads in columns
const BROKEN_PATTERNS: readonly string[] = [
  // what a guideline does must be done to something
  `^ the? ca|california? official? disability? medical? treatment? utilization? schedule? mtus|odg|acoem? ${GUIDE} ${ACTING} as|for|when|only|if|after|unless *`,
  `${GUIDE} does|do|did not ${ACTING} for|as|when|if|after|unless *`,
  // a preposition does not govern a clause
  'due|owing to there is|was|were|are|has *',
  'due|owing to he|she|they @verbS|@past|is|was|has|had|have|are|were|does|did|cannot *',
  `due|owing to the|this injured? ${WORKER} is|was|has|had|does|did|cannot|not *`,
  'because of there is|was|were|are|has *',
  `because of the|this injured? ${WORKER} is|was|has|had|does|did|cannot *`,
  'despite|notwithstanding there is|was|were|are|has|have *',
  `despite|notwithstanding the|this injured? ${WORKER} is|was|has|had|does|did|cannot *`,
  'despite|notwithstanding he|she|it|they is|was|has|had|have|are|were|does|did *',
  'secondary to there is|was|were|are *',
  `${JUDGED} due|owing to the|a|an|this|his|her @adjective? @anyNoun is|was|are|were|has|had|does|did|cannot *`,
  `${JUDGED} due|owing to the|these|his|her @adjective? @anyPlural are|were|have|had|do|did|cannot *`,
  // two prepositions of which neither can govern the other
  `!${PARTICLE}|back|$be in with @adjective`,
  '!use|care|advantage|thought|spoken|heard|disposed|rid|made|complained|approved|known|informed of for|into the|a|an|this|his|her|neck|back|low|left|right',
  'for of|to the|a|an|this|his|her',
  'from status post *',
  // one of it, and several
  'a|an|each|every flare ups',
  'each|every visits|sessions|injections|treatments *',
  // a verb with another verb, or with none
  'is|was|are|were has|have|had been',
  'which|that|it is was|were|are *',
  'would|will|should|may|can|could be benefit|improve|help|relieve *',
  `that the|this injured? ${WORKER} having|being|failing|suffering|trying|attempting *`,
  '!has|have|had he|she also|never|already|previously|recently been *',
  '^ he|she also|never|already|previously|recently been *',
  // a date or a name that is not there
  'dated showed|shows|revealed|reveals|was|is|indicates|indicated|states|stated|noted|demonstrated|which|that',
  // two that tell whose it is
  'his|their|its the|a|an *',
];

export const BROKEN_ROWS: readonly Row[] = [
  ...LEFT_OUT_PATTERNS.map(pattern => [pattern, LEFT_OUT] as const),
  ...BROKEN_PATTERNS.map(pattern => [pattern, BROKEN] as const),
];
