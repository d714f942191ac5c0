import type { Row } from '../context/word-patterns.ts';

const OF_ONE = 'the verb of one';
const OF_SEVERAL = 'the verb of several';
const PARTICIPLE = 'the past participle';
const PLAIN = 'the plain form of the verb';
const ING = 'the -ing form of the verb';
const SAYS =
  'states|reports|notes|stated|reported|noted|indicates|indicated|denies|denied|feels|felt|believes|believed|says|said|thinks|thought|admits|admitted|adds|explains|claims|complains';
const TELL =
  'report|state|deny|note|describe|rate|complain|request|need|want|use|present|require|continue|undergo|take|smoke|live|feel|admit|appear';
const ONE_THING =
  'pain|numbness|tingling|weakness|stiffness|swelling|tenderness|sleep|surgery|therapy|treatment|medication|imaging|examination|sensation|strength|gait|authorization|documentation|evidence|acupuncture|ibuprofen|history|motion|nausea|anxiety|depression|headache|diabetes|hypertension|appetite|weight|temperature|pulse|prognosis|recovery';
const DONE =
  'review|treat|discuss|examine|evaluate|prescribe|perform|recommend|diagnose|refer|schedule|describe|repair|remove|obtain|provide|discharge|admit|instruct|advise|encourage|place';
const BEHIND_DONE = 'today|yesterday|previously|again|and|by|in|with|on|at|for|as|to|from|$';
const ASKED = 'advised|asked|told|instructed|encouraged|urged|reminded|allowed|required|counseled';

/** Verbs in the wrong form beside the words that tell which. */
// biome-ignore format: a table reads in columns
export const VERB_ROWS: readonly Row[] = [
  // the subject says which
  ['^ this|that are|have|do',                                                      OF_ONE],
  [`^ patient|claimant ${TELL} history|she|he|that|no|any|a|an|the|his|her|taking|having|pain|numbness|of|feeling|some|@ing|with|to`, OF_ONE],
  ['^ he|she report|state|deny|note|describe|complain|admit|undergo',              OF_ONE],
  [`* ,he|she|it ${TELL}|have|do|are|were to|that|no|any|a|an|the|his|her|pain|been|not|able|some`, OF_ONE],
  [`* ,the patient|claimant|worker|applicant ${TELL}|have|do|are|were to|that|no|any|a|an|the|his|her|pain|been|not|able|some|he|she`, OF_ONE],
  [`${SAYS} that? he|she|it have|do|are|${TELL}`,                                  OF_ONE],
  ['since|because|when|while|until|after|before|but|where he|she|it were|have|do|are', OF_ONE],
  ['if|whether|that|and he|she|it are|do',                                         OF_ONE],
  [`male|female|man|woman|worker|patient|claimant|gentleman|lady|boy|girl|cook|driver who have|are|were|do|${TELL}`, OF_ONE],
  ['male|female|man|woman|worker|patient|claimant|gentleman|lady|boy|girl ,who have|are|were|do', OF_ONE],
  ['^ the|this patient|worker|claimant|applicant|employee state|deny|complain|rate|describe|undergo|smoke|live that|a|an|of|no|any|his|her|as|she|he|with|in', OF_ONE],
  ['having|had|has|have|some|several|many|multiple|these|those|reported|noted|experienced @anyPlural which was|is|has|does', OF_SEVERAL],
  ['that|because|since|while|although treatment|surgery|therapy|pain|medication|imaging are|have|do', OF_ONE],
  ['denies|denied|avoid|avoids|stopped|quit|finished|keeps|kept|enjoys take|have|use|do|get|go|make|receive|undergo|perform|lift any|a|an|the|his|her|medication|medications', ING],
  ['$person|$he|they|which has|have|had request|attempt|note|result|return|control|help|cause authorization|a|an|the|his|her|that|to|in|for', PARTICIPLE],
  ['does|did $adverb? has|had',                                                    'have'],
  ['^ i has|is|does|were|are',                                                     'the verb of the first person'],
  ['^ i $adverb? reviews|recommends|discusses|explains|advises|prescribes|believes|thinks|refers|orders', 'the verb of the first person'],
  [`^ no|all|these|those|several|many|both|some|most|few|other|multiple @adjective? @anyPlural is|was|has|does`, OF_SEVERAL],
  [`^ no|any|some|all|the|his|her|this? ${ONE_THING} are|were|have|do`,            OF_ONE],
  ['^ x-rays of|from the|his|her|both? *? *? @anyNoun is|was|has|shows', OF_SEVERAL],
  ['none report|note $|by',                                                           PARTICIPLE],
  ['neither|either|each|one|every of the|these|those|his|her @anyPlural are|were|have|do', OF_ONE],
  // behind "be" and "have"
  [`$isWas|be|been|being not? $adverb? ${DONE} ${BEHIND_DONE}`,                      PARTICIPLE],
  [`was|were|been|be|being @participle and ${DONE} ${BEHIND_DONE}`,                  PARTICIPLE],
  ['!there|this|that|it|what|nor|need|goal was|were|been|be|is|are not? support|order|detail|discover|monitor|restrict|deny|approve $|by|when|if|per|during|as', PARTICIPLE],
  ['is|was|were|are|be decrease|increase|limit|restrict sensation|range|motion|pain|strength|flexion|extension|tenderness|spine|lumbar|cervical|function|swelling|rotation|movement|reflexes|grip|mobility|sleep', PARTICIPLE],
  ['motion|strength|sensation|flexion|extension|range is|was|were|are|be decrease|limit|restrict|diminish|increase $|and|in|to|with|at|by|on|due', PARTICIPLE],
  ['is|was|were|be rate @digits|as|at',                                             PARTICIPLE],
  ['was|were|been|is|being $adverb? diagnosis|diagnoses with|as|by|in',              PARTICIPLE],
  ['is|was in complaining|requesting|taking|experiencing|using|reporting|asking|having', 'the verb without in'],
  ['is|was|are|were|be suppose|use to',                                              'supposed, used'],
  ['^ the|this? patient|claimant|worker|he|she stating|denying|complaining|reporting that|of|any|no', OF_ONE],
  ['!they|what|we|who|it|that|he|she|there|all|these|those are is|was',              'one verb'],
  ['!it|what|who|that|he|she|there|this|which|all|problem|and is are|were',          'one verb'],
  ['have has|has have',                                                              'one verb'],
  // behind "to", "by", "for", "without"
  ['found|needs|need|wants|want|asked|told|instructed|unable|able|going|continue|continues|tends|failed|started|began to having|taking|being|getting|doing|making|undergoing', PLAIN],
  [`by|without|after|before|while|despite|for|of|from lift|perform|receive|undergo|take|complete|obtain|provide|improve|reduce|discuss|examine a|an|the|his|her|any|heavy|physical|this|these`, ING],
  // of three persons
  [`because|although|which|who|and|but|that|it was|is|are|were began|underwent|became|went|took|saw|gave`, 'one verb'],
  ['tried|trying|attempted|attempting|able|wants to increase|decrease|reduce|improve in his|her|the', 'the verb without in'],
  ['describing|describes|describe|described it|pain is shooting|sharp|dull|aching|burning|stabbing|throbbing|constant|intermittent|a', 'as'],
  [`${ASKED} him|her|them @base`,                                                  'to before the verb'],
  ['could|should|would|must|may|might|can|cannot|will being',                             'be'],
  ['could|should|would|must|may|might|can|cannot|to been|was|were|is|are|had|has', PLAIN],
];
