import type { RecordRow } from '../of-record/row.ts';

const UNABLE = "(?:cannot|can't|can not|unable to|not able to|could not|has no strength to|too weak to|not safe to)";
const LENGTH = '(?:hours?|minutes|times|daily|a day|each day|every|nightly|a week|per day|per week)';

/** At home, on the way, at work, and with what is used there. */
export const dailyLifeRows: readonly RecordRow[] = [
  {
    asks: 'a blow or a fall',
    words: /\btrauma\b/,
    unless: /\b(?:new|acute|recent|psycholog\w*|emotional|repetitive|cumulative|surgical)\b/,
    said: /\b(?:fell|struck|hit|thrown|crushed|collided|collision|motor vehicle|run over|ran over|slipped|rolled over|rear-?ended|assaulted|kicked)\b/i,
    ever: true,
  },
  {
    asks: 'how often it is used',
    words:
      /\b(?:how (?:often|long|much|frequently)|frequency|hours?|times)\b[^.]{0,40}\b(?:used?|using|usage|worn|wears?)\b|\busage\b|\b(?:used?|compliance) (?:of|with) (?:the )?(?:unit|device|machine|cpap|brace|tens)/,
    unless: /\b(?:medicat\w*|opioids?|drugs?|pills?|headaches?|pain|relief|decrements?)\b/,
    ofChange: true,
    said: new RegExp(
      `\\b(?:uses?|used|using|wears?|wore|worn|wearing)\\b[^.;]{0,40}\\b(?:unit|device|machine|tens|h-?wave|brace|splint|cpap|stimulator|it)\\b[^.;]{0,40}\\b${LENGTH}\\b|\\b(?:log|diary|record|meter|usage|used?)\\b[^.;]{0,30}\\b(?:on )?\\d+ (?:of|out of) (?:the )?\\d+ (?:days|nights)\\b|\\busage of \\d|\\b(?:compliance|usage|use) (?:of |was |averag\\w+ )+\\d`,
      'i',
    ),
  },
  {
    asks: 'that a wheelchair cannot be pushed',
    words: /\bmanual (?:wheel)?chair|\b(?:self-?)?propel\w*/,
    ofChange: true,
    said: new RegExp(`\\b${UNABLE}\\b[^.;]{0,20}\\b(?:push\\w*|propel\\w*|self-?propel\\w*|wheel|operate|use)\\b`, 'i'),
    eitherWay: 'denied',
  },
  {
    asks: 'that the bus or train cannot be used',
    words: /\bpublic (?:trans\w+|means)|\b(?:bus|buses|transit)\b/,
    ofChange: true,
    said: new RegExp(
      `\\b${UNABLE}\\b[^.;]{0,40}\\b(?:bus|train|transit|public transport\\w*)\\b|\\b(?:no|without) (?:[a-z]+ )?(?:bus|transit|public transport\\w*)\\b|\\bno(?:body| one)\\b[^.;]{0,16}\\b(?:drive|bring|take) (?:him|her)\\b`,
      'i',
    ),
    eitherWay: 'denied',
  },
  {
    asks: 'care by a nurse',
    words: /\b(?:skilled|nursing|medical treatment at home|home care needs?)\b/,
    ofChange: true,
    said: /\b(?:dressing changes?|wound (?:care|vac)|catheter\w*|intravenous|iv (?:antibiotics?|medications?)|picc|tube feed\w*|feeding tube|ostomy|tracheostomy|insulin injections?|injections? at home|needs? (?:a )?nurs\w+)\b/i,
  },
  {
    asks: 'care given at home',
    words:
      /\bhome (?:health(?:\s?care)?|nurs\w+|care)\b(?! (?:needs?|exercis\w*|program|instructions?))|\bvisiting nurses?\b/,
    unless:
      /\b(?:need\w*|necess\w*|requir\w*|home-?\s?bound|agency|why|reasons?|hours|frequency|duration|medical treatment)\b/,
    said: /\bhome (?:health(?:\s?care)?|nurs\w+)(?: (?:services?|care|aides?|nurs\w+|visits?|rn|lvn))?\b|\bvisiting nurses?\b|\b(?:rn|lvn|nurse|aide)s? (?:visits?|comes?|came) (?:at |to )?(?:the |his |her )?home\b/i,
    sentence: told =>
      !/\b(?:request\w*|certif\w*|denied|authoriz\w*|recommend\w*|prescri\w*|needs?|eligible)\b/i.test(told),
  },
  {
    asks: 'equipment that is not at home',
    words: /\bequipment\b/,
    also: [/\b(?:need|necess\w*|exercise|gym|special\w*|unavailable|not available|at home)\b/],
    unless: /\bdurable\b/,
    ofChange: true,
    said: /\bneeds?\b[^.;]{0,50}\b(?:pool|machines?|equipment|leg press|treadmill|weights|bicycle|elliptical)\b|\b(?:no|without|lacks?|not have|no access to)\b[^.;]{0,20}\b(?:equipment|machines?|weights|pool)\b[^.;]{0,16}\b(?:at home)?/i,
    eitherWay: 'denied',
  },
  {
    asks: 'a job to go back to',
    words:
      /\bjobs?\b[^.]{0,24}\b(?:return|go back|available|waiting|offer\w*|held|hold)|\b(?:return[- ]to[- ]work|vocational) (?:goal|plan|offer)|\b(?:employer|work) (?:agreement|offer)/,
    ofChange: true,
    said: /\b(?:employer|job|position|company|work)\b[^.;]{0,30}\b(?:hold\w*|held|waiting|still open|is open|available|will take (?:him|her) back|wants? (?:him|her) back|offer(?:ed|s)|accommodat\w+|to return to|to go back to)\b/i,
    sentence: told => !/\b(?:terminated|laid off|no longer|let go|fired|not)\b/i.test(told),
  },
  {
    asks: 'work done sitting or at a computer',
    words:
      /\b(?:sit(?:s|ting)?|sedentary|desk|computer|keyboard\w*|typing|repetitive)\b[^.]{0,30}\b(?:work|job|prolonged|duties)|\b(?:work|job|prolonged|duties)\b[^.]{0,30}\b(?:sit(?:s|ting)?|sedentary|desk|computer|keyboard\w*|typing)\b/,
    unless: /\b(?:improv\w*|toleran\w*|limit\w*|pain)\b/,
    ofChange: true,
    said: /\b(?:works?|worked|job|duties|employed)\b[^.;]{0,50}\b(?:computer|desk|keyboard\w*|typ(?:es|ing|ist)|sits?|sitting|data entry|sedentary)\b/i,
  },
  {
    asks: 'that the end of healing is near',
    words: /\bmaximum medical improvement|\bmmi\b|\bpermanent and stationary|\bp ?& ?s\b/,
    ofChange: true,
    said: /\b(?:maximum medical improvement|mmi|permanent and stationary|p ?& ?s)\b/i,
    sentence: told => !/\b(?:far from|not (?:yet )?(?:at|reached|near|close|permanent|p ?& ?s|mmi))\b/i.test(told),
    eitherWay: 'planned',
  },
  {
    asks: 'thoughts of death',
    words: /\bsuicid\w*|\bself-?\s?harm/,
    unless: /\b(?:risk|assess\w*|screen\w*)\b/,
    said: /\bsuicid\w+|\b(?:thoughts?|talk\w*|think\w*|thinks) (?:of|about) (?:ending|taking|killing|death|dying|harming|hurting)|\b(?:tried|attempt\w*|wants?|wish\w*) to (?:kill|end|take|harm|hurt|die|be dead)|\boverdos\w+|\bself-?\s?harm/i,
    sentence: told => !/\b(?:screen\w*|risk assess\w*)\b/i.test(told),
  },
  {
    asks: 'a score of a psychological test',
    words:
      /\bpsychometric\w*|\bpsychological test(?:s|ing)?\b|\bpsycholog\w*\b[^.]{0,24}\b(?:evaluat\w*|assess\w*)\b[^.]{0,30}\b(?:standardi[sz]ed|measures|tests|instruments|questionnaires)\b|\bstandardi[sz]ed (?:psychological )?(?:measures|tests|instruments|questionnaires)\b/,
    said: /\bpsychological testing (?:revealed|showed|demonstrated|found|documented|indicated|of \d)|\b(?:beck|bdi|bai|mmpi|pai|pcl|scl-?90|mbmd|p-3|minnesota multiphasic|battery for health)\b[^.;]{0,40}\b(?:\d|showed|revealed|valid|administered)|\b(?:phq|gad)\S*[^.;]{0,20}\d[^.;]{0,16}\b(?:phq|gad|bdi|bai|pcl|mmpi)\b/i,
  },
  {
    asks: 'limits of function',
    words:
      /\bfunction\w* (?:deficits?|limitations?|impairments?|loss|decline|restrictions?)\b|\b(?:deficits?|limitations?|impairments?|loss) (?:of|in) (?:function\w*|(?:the |his |her )?(?:activit\w+|adls?|daily))/,
    unless: /\b(?:improv\w*|gains?|chang\w*|worsen\w*|progress\w*)\b/,
    ofChange: true,
    said: /\b(?:limited|restricted|reduced|decreased|lost)\b[^.;]{0,40}\b(?:motion|flexion|extension|abduction|rotation|to \d+)|\b(?:motion|flexion|extension|abduction|rotation)\b[^.;]{0,30}\b(?:limited|restricted|only|lacks)|(?<![\d/])[0-4]\s?[+-]?\s?\/\s?5\b|\b(?:cannot|can't|unable to|not able to|can only|no longer|difficulty|trouble|no more than)\b[^.;]{0,30}\b(?:walk\w*|stand\w*|sit\w*|lift\w*|reach\w*|climb\w*|dress\w*|bath\w*|cook\w*|clean\w*|grip\w*|grasp\w*|carry\w*|bend\w*|squat\w*|kneel\w*|work\w*|driv\w*|sleep\w*|chores|housework|household|overhead|shop\w*|self-?care|activit\w+)|\b(?:needs?|requires?) (?:help|assistance) (?:with|to|in)\b|\b(?:daily living|adls?|walking|standing|sitting|lifting|chores)\b[^.;]{0,20}\b(?:limited|restricted|impaired|difficult|tolerated (?:for )?(?:only )?\d+)|\binterfer\w+ with\b[^.;]{0,40}\b(?:sleep\w*|walk\w*|driv\w*|work\w*|activit\w+|adls?|chores)|\bwalks?\b[^.;]{0,20}\b(?:block|with a (?:cane|walker)|on crutches)|\bstairs one at a time\b/i,
    ofPart: true,
    eitherWay: 'denied',
  },
  {
    asks: 'that pain is not controlled',
    words:
      /\b(?:pain|symptoms?|headaches?)\b[^.]{0,25}\b(?:poorly|not|in-?\s?effectively|inadequately|no longer)\s(?:[a-z]+ )?(?:controlled|relieved|managed)|\b(?:un|poorly |inadequately )controlled pain|\b(?:diminished|reduced) effectiveness of (?:the )?medicat\w*/,
    ofChange: true,
    said: /\b(?:no longer|not|n't)\s(?:[a-z]+ ){0,2}(?:control\w*|reliev\w*|manag\w*|help\w*|work\w*)\b|\b(?:in spite of|despite)\s(?:the |his |her |all )?(?:[a-z]+ )?(?:medic\w+|drugs?|opioids?|norco|percocet|treatment)|\b(?:uncontrolled|poorly controlled|intractable)\b|\bmedic\w+\b[^.;]{0,16}\b(?:ineffective|not effective)|\bdiminished effect\w*|\bsevere in spite\b/i,
    eitherWay: 'denied',
  },
  {
    asks: 'that the person cannot bear weight',
    words: /\b(?:bear(?:ing)? (?:full )?weight|weight[- ]?bear(?:ing)?)\b/,
    also: [/\b(?:inability|unable|cannot|difficult\w*|trouble|not)\b/],
    ofChange: true,
    said: new RegExp(
      `\\b${UNABLE}\\b[^.;]{0,20}\\b(?:weight|walk|stand|step)\\b|\\bnon-?\\s?weight[- ]?bearing\\b`,
      'i',
    ),
    eitherWay: 'denied',
  },
  {
    asks: 'pain of a nerve in one place',
    words: /\blocali[sz]ed\b[^.]{0,24}\bpain\b|\bperipheral (?:[a-z]+ )?pain\b/,
    ofChange: true,
    said: /\b(?:burning|shooting|electric\w*|neuropathic|hypersensitiv\w*|tingl\w*|numb\w*|dysesthe\w*|allodynia)\b[^.;]{0,50}\b(?:legs?|foot|feet|calf|thighs?|toes?|arms?|hands?|fingers?|thumbs?|forearms?|wrists?|elbows?|knees?|ankles?|scar|incision|stump|groin)\b|\bneuralgia\b|\bneuroma\b/i,
    sentence: told => !/\b(?:all over|whole body|widespread)\b/i.test(told),
  },
  {
    asks: 'symptoms of the nervous system',
    words: /\bneurologic\w* (?:symptoms?|complaints?)\b/,
    ofChange: true,
    said: /\b(?:dizz\w+|double vision|blurred vision|memory (?:loss|problems?|trouble)|seizures?|numb\w*|tingl\w*|weakness|slurred|loss of balance|confus\w+|faint\w*|black(?:ed)? out|tremors?|foot[- ]?drop)\b/i,
    ofPart: true,
  },
  {
    asks: 'better sleep with it',
    words:
      /\b(?:improve\w*|better|benefi\w*|increase\w*|gains?|more)\b[^.]{0,30}\bsleep\w*|\bsleep\w*\b[^.]{0,24}\b(?:improve\w*|benefi\w*|better|longer|increase\w*|quality)/,
    unless: /\bhygiene\b/,
    ofChange: true,
    said: /\bsleeps?\b[^.;]{0,40}\b(?:instead of|rather than|longer|better|through the night|well with|up from)\b|\bsleep\w*\b[^.;]{0,30}\b(?:improved|better|restful|went from|increased|from \w+ to \w+)\b|\b(?:helps?|lets?|allows?|allowed|helped|enables?) (?:him|her) (?:to )?(?:fall asleep|sleep)\b|\b(?:with|on|taking) (?:[a-z]+ )?[a-z]+,? (?:he|she) sleeps\b/i,
    sentence: told => !/\bwithout\b[^.;]{0,30}\bsleep/i.test(told),
  },
];
