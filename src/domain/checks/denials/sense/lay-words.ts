const WHO = '(?:(?:the |this )?(?:patient|worker|claimant|applicant|employee|person|man|woman)|he|she)';

type Usual = readonly [round: RegExp, usual: string];

/** Things told round about, and what they are usually called. */
const ROUND_ABOUT: readonly Usual[] = [
  // "What the patient is now able to do", "how he fared at work"
  [
    new RegExp(
      `\\bwhat ${WHO} (?:can|could|is|was|has been|had been) (?:now |again |then |newly )?(?:able to )?(?:now )?(?:do|did)\\b`,
    ),
    'functional improvement',
  ],
  [
    new RegExp(
      `\\bhow ${WHO} (?:fared|fares|did|does|managed|manages|coped|copes|functions?|functioned) (?=(?:in|at|with|about|around) [^.;]{0,30}\\b(?:daily|tasks?|work|home|chores|house|activit\\w*|job|life|living)\\b)`,
    ),
    'functional improvement ',
  ],
  [
    /\b(?:specific )?(?:activities|tasks|functions) (?:made possible|regained|enabled|allowed|resumed|taken up again)\b/,
    'functional improvement',
  ],
  [/\bcarry-?\s?over (?:in)?to (?=work|daily|driving|the job|life|home|chores)/, 'functional improvement in '],
  // "That it ever did her any good", "what he had gained from it"
  [
    /\b(?:it|they|this|these) (?:ever |has |had |have )*(?:did|done) (?:him|her|them|the (?:patient|worker|applicant)) (?:any|much|some) good\b/,
    'benefit',
  ],
  [
    new RegExp(
      `\\bwhat,? (?:if anything,? )?${WHO} (?:has |had )?(?:gained|got|derived|obtained) (?:from|out of|by|with) `,
    ),
    'benefit from ',
  ],
  // "The customary tablets for nerve pain", "how she was managed before"
  [/\b(?:agents?|drugs?|medications?|medicines?|tablets|pills) for (?:nerve|neuropathic) pain\b/, 'first-line agents'],
  [
    /\b(?:cortico)?steroids?\b(?=[^.;]{0,24}\b(?:in|into|by) (?:(?:the|an?|that|his|her) )?(?:[a-z]+ )?(?:joint|knee|shoulder|hip|wrist|ankle|elbow|thumb|needle|syringe|injection)\b)/,
    'steroid injections',
  ],
  [/\b(?:intra-?articular|joint) (?:cortico)?steroids?\b(?! inject)/, 'intra-articular steroid injections'],
  [new RegExp(`\\bhow ${WHO} was (?:managed|treated|cared for)\\b`), 'conservative care'],
];

const LIMBS = '(?:legs?|arms?|feet|foot|hands?|fingers?|toes?|calf|thighs?|limbs?|shoulders?|buttocks?)';
const PRESSED = '(?:press(?:ed|ing)?|touch\\w*|prod\\w*|push\\w*|handl\\w*)';

/** Findings, complaints and care in lay words. */
// biome-ignore format: a table reads in columns
const IN_LAY_WORDS: readonly Usual[] = [
  [/\b(?:pinched|trapped|pressed) nerves?(?: roots?)?\b|\bpressure (?:up)?on (?:an? |any |the )?nerves?(?: roots?)?\b/, 'nerve root compression'],
  [new RegExp(`\\b(?:pain(?:ful|s)?|sore(?:ness)?|hurts?|hurting)\\b[^.;,]{0,20}?\\b(?:when|on|to|upon|if|with) (?:the |it (?:is|was) )*${PRESSED}`), 'tenderness'],
  [new RegExp(`\\b${PRESSED} (?:up)?on (?:the |his |her )?(?=[a-z])`), 'palpation of the '],
  [/\b(?:sore spots?|soreness)\b/, 'tenderness'],
  [/(?<!\b(?:menstrual|abdominal|stomach) )\b(?:cramp(?:s|ed|ing)?|knot(?:s|ted)?|seiz(?:ed|ing) up|charley horse)\b/, 'spasm'],
  [/\bloss of (?:the )?(?:feeling|touch)\b|\bnumb spots?\b|\bdead (?:feeling|patch(?:es)?)\b/, 'decreased sensation'],
  [/\bfeeling (?=(?:in|of) (?:the |his |her |either |both )?(?:[a-z]+ )?(?:legs?|arms?|feet|foot|hands?|fingers?|toes?|thumbs?|limbs?)\b)/, 'sensation '],
  [/\b(?:changes?|alterations?) (?:in|of) (?:the |his |her )?(?:deep tendon |tendon )?reflexes\b(?!.*\bsince)/, 'abnormal reflexes'],
  [/\b(?:changes?|alterations?) (?:in|of) (?:the |his |her )?sensation\b(?!.*\bsince)/, 'decreased sensation'],
  [/\b(?:changes?|alterations?) (?:in|of) (?:the |his |her )?strength\b(?!.*\bsince)/, 'weakness'],
  [/\b(?:bring|get|take|cut|lower|step) (?:the |his |her )?(?:dose|opioids?|tablets|pills)(?: of [a-z]+)? down\b|\b(?:come|go) (?:down|off) (?:on |of )?(?:the |his |her )?(?:dose|opioids?|drug)\b/, 'dose reduction'],
  [/\b(?:untoward|undesired|undesirable|unwanted) (?=(?:effects?|reactions?|events?)\b)/, 'adverse '],
  [/\b(?:deficits?) of (?=(?:the )?(?:motion|movement|flexion|extension))/, 'loss of '],
  [/\bdynamic (?:views?|films?|radiographs?)\b/, 'flexion-extension x-rays'],
  [/\bnerve conductions\b/, 'nerve conduction studies'],
  [/\b(?:the |this )?state(?:'s)? (?:database|registry)\b/, 'prescription database'],
  [/\bpins and needles\b|\bprickling\b/, 'tingling'],
  [/\bloss of (?:the )?(?:power|strength)\b|\black of (?:power|strength)\b/, 'weakness'],
  [/\bhow (?:far|much|high) (?:the |an? |his |her )?[a-z]+(?: [a-z]+)? (?:can|could|is able to|was able to) (?:be )?(?:bend|bent|lift|lifted|raise|raised|turn|turned|move|moved|reach|flex|flexed|straighten|straightened|extend|extended|rotate|rotated)\b(?: (?:the|his|her) [a-z]+)?/, 'range of motion'],
  [/\blimits? (?:of|to|on) (?:the )?(?=(?:[a-z]+ )?(?:motion|movement))/, 'limited '],
  [/\bpuff(?:y|iness)\b/, 'swelling'],
  [/\b(?:gives?|gave|given) out\b/, 'giving way'],
  [/\bloose(?:ness)?\b(?! (?:hardware|screws?|implants?|bod(?:y|ies)|stools?|fragments?))/, 'laxity'],
  [/\bshr[aiu]nk\w*|\bthinn(?:ed|ing) (?:of the )?muscles?|\bmuscle loss\b/, 'atrophy'],
  [new RegExp(`\\b(?:runn?(?:ing|s)|going|goes|travel\\w*|shoot\\w*|spread\\w*) (?:down|into|to|along) (?:the |an? |his |her |either |both )*(?=(?:[a-z]+ )?${LIMBS}\\b)`), 'radiating to the '],
  [/\b(?:low spirits|down-?hearted\w*|being downcast|the blues)\b/, 'depression'],
  [/\b(?:nervousness|worries|worrying)\b/, 'anxiety'],
  [/\bgidd(?:y|iness)\b/, 'dizziness'],
  [/\bhow (?:bad|severe|intense|strong|great) (?:the |his |her )?(?:[a-z]+ )?pain\b/, 'pain score'],
  [/\b(?:figure|number|grade) (?:for|to|on) (?:the |his |her )?(?:[a-z]+ )?pain\b/, 'pain score'],
  [/^\s*(?:what|which drugs|the drugs) (?:(?:the|this) )?[a-z]+(?: worker)? (?:takes?|is taking|is on|was taking)\s*$/, 'current medications'],
  [/\b(?:hands-?on|manual) (?:treatment|care|therap(?:y|ies)|medicine)\b/, 'chiropractic care'],
  [/^\s*(?:any |some |prior |the )?therapy\s*$/, 'physical therapy'],
  [/\bchiropractor\b/, 'chiropractic care'],
  [/\bacupuncturist\b|^(?:the )?needles\b/, 'acupuncture'],
  [/^(?:an? |any |the )?(?:physical |physio)?therapist\b/, 'physical therapy'],
  [/\b(?:companion|accompanying|concurrent) (?:analgesic|pain (?:medicine|medication|pill|tablet|drug))\b|\bpain-?\s?killers?\b|\bpain (?:pills?|tablets?|medicines?)\b/, 'analgesic drug'],
  [/^(?:the |his |her )?urine(?: samples?)?\s*$/, 'urine drug screen'],
  [/^\s*(?:any |the )?((?:left |right )?(?:shoulder|neck|back|knee|hip|wrist|elbow|ankle|hand|foot)) signs?\b/, 'physical findings of the $1'],
  [/\bpictures? (?:of|was|were)\b/, 'imaging of'],
];
const ALL = [...ROUND_ABOUT, ...IN_LAY_WORDS];
/** Words of which what is told round about or in lay words has one. */
const IS_ROUND_ABOUT =
  /\b(?:changes?|alterations?|dose|opioids?|tablets|pills|un\w+|deficits?|dynamic|conductions|state|what|how|activities|tasks|functions|carry|good|\w*steroids?|for (?:nerve|neuropathic) pain|painful|sore\w*|hurt\w*|press\w*|touch\w*|cramp\w*|knot\w*|seiz\w+|charley|loss|lack|numb|dead|feeling|pins|prickling|limits?|puff\w*|gives?|gave|given|loose\w*|shr[aiu]nk\w*|thinn\w+|muscle|pinched|trapped|pressed|runn?\w*|going|goes|travel\w*|shoot\w*|spread\w*|spirits|hearted|down\w*|downcast|blues|nervousness|worr\w+|gidd\w+|manual|hands|chiropractor|acupuncturist|needles|\w*therapist|therapy|companion|accompanying|concurrent|pain\w*|urine|signs?|figure|number|grade|pictures?|drugs)\b/;

/** What is told round about or in lay words, as a record would call it; in small letters. */
export function inUsualWords(said: string): string {
  return IS_ROUND_ABOUT.test(said) ? ALL.reduce((words, [round, usual]) => words.replace(round, usual), said) : said;
}
