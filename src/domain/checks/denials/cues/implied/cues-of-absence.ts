import { ARTICLES, before, behind, type Cue, PERSON } from '../cue.ts';
import { DONE, TOLD } from '../verbs.ts';
import { impliedBefore, impliedBehind } from './implied.ts';

/** Further words whose meaning has an absence in it: what plays no part, is foreign to a case, was sought and not found, or was passed by. */

const RECORD =
  '(?:case|patient|worker|claimant|record|records|file|chart|notes?|picture|history|documents?|documentation|papers)';
const OF_CASE = `(?:(?:in|to|from)\\s+(?:the|this|these|his|her)\\s+(?:medical\\s+|clinical\\s+)?${RECORD}\\b)`;
const BE = '(?:is|are|was|were|has\\s+been|have\\s+been|remains?|remained)';
const ALSO = '(?:(?:also|still|both|all|likewise|equally|as\\s+well|altogether|[a-z]{3,12}ly)\\s+)*';

/** All that one complains of. */
const WHOLE_COMPLAINT =
  /^\s*(?:(?:the|his|her|all|patient's|worker's|current)\s+)*(?:injured\s+worker's\s+)?(?:complaints?|symptoms?|pain|condition|injury)\s*$/i;

export const CUES_OF_ABSENCE: readonly Cue[] = [
  behind(
    'recorded',
    `\\bin\\s+vain\\s+for\\s+(?:(?:an?|any|so\\s+much\\s+as\\s+an?)\\s+(?:word|trace|sign|hint|mention|record|note|line|entry)\\s+(?:about|of|on)\\s+)?${ARTICLES}`,
  ),
  behind(
    'recorded',
    `\\b(?:breathes?|breathed|speaks?|says?|said|tells?|contains?|devotes?)\\s+(?:not\\s+)?(?:an?\\s+)?(?:single\\s+)?(?:word|line|syllable)\\s+(?:of|about|on|to)\\s+(?<=\\b(?:not|never|nor|without|nowhere|no)\\b.*)${ARTICLES}`,
  ),
  before('recorded', `\\b(?:plays?|played)\\s+no\\s+(?:part|role)\\s+(?:here\\b|${OF_CASE})`),
  before(
    'recorded',
    `\\b(?:remains?|is|are)\\s+(?:still\\s+)?to\\s+be\\s+(?:shown|seen|demonstrated|documented|established|proven|proved|found|described|recorded|reported)\\b(?!\\s+(?:by|in|at|on|for|within|whether|if)\\b)`,
  ),
  before(
    'tried',
    `\\b(?:remains?|is|are|was|were)\\s+(?:still|yet|only)\\s+to\\s+(?:be\\s+(?:${DONE})|come|follow|begin|start|take\\s+place)\\b`,
  ),
  before(
    'tried',
    `\\b(?:remains?|is|are|was|were)\\s+(?:still\\s+)?(?:an?\\s+)?(?:untried|untested|unexplored|unused|untapped|open)\\s+(?:option|avenue|possibility|treatment|measure|resource|alternative)s?\\b`,
  ),
  before(
    'tried',
    `\\b(?:remains?|is|are|was|were)\\s+(?:still\\s+)?(?:an?\\s+)?(?:option|avenue|possibility|treatment|measure|resource|alternative|step)s?\\s+(?:(?:that|which)\\s+)?(?:(?:has|have|is|was)\\s+(?:not|never|yet)|nobody|no\\s?one)\\b[^.;,]*`,
  ),
  impliedBehind(
    'recorded',
    `(?<=^\\W*(?:but\\s+|and\\s+|yet\\s+)?)\\bwhere,?\\s+(?:then,?\\s+)?(?:is|are)\\s+(?:the|any|an?|his|her)\\s+(?=[^.;]{3,70}\\?)`,
    /\?|\s(?:in|on)\s/,
  ),
  behind(
    'recorded',
    `\\b${PERSON}\\s+(?:is|was|has\\s+been|had\\s+been|remains?|remained)\\s+${ALSO}(?:spared|a\\s+stranger\\s+to|innocent\\s+of|unburdened\\s+by|untroubled\\s+by|unaffected\\s+by|rid\\s+of|exempt\\s+from|clear\\s+of)\\s+${ARTICLES}`,
  ),
  behind(
    'recorded',
    `\\b(?:at\\s+no\\s+(?:time|point|stage)|never|not\\s+once|nor|not|n't|nowhere)\\s+(?:(?:was|were|has|have|had|is|are)\\s+${PERSON}\\s+)?(?:been\\s+|ever\\s+|[a-z]+ly\\s+)*(?:bothered|troubled|plagued|afflicted|affected|hampered|disturbed|beset|visited|burdened|pained)\\s+by\\s+${ARTICLES}`,
  ),
  before(
    'recorded',
    `\\b${BE}\\s+${ALSO}(?:unknown|unheard\\s+of|foreign|alien|a\\s+stranger|no\\s+part|no\\s+feature|no\\s+element)\\s+(?:of\\s+this\\s+(?:case|patient)|${OF_CASE})`,
  ),
  before(
    'recorded',
    `\\b${BE}\\s+(?:sought|looked\\s+for|searched\\s+for|tested\\s+for|checked\\s+for|asked\\s+about|asked\\s+for|inquired\\s+about|sought\\s+for)\\b[^.;]{0,40}?(?:\\b(?:and|but)\\s+(?:was\\s+|were\\s+)?(?:not|never|nowhere)\\b|\\bwithout\\s+(?:success|result|avail)|\\bin\\s+vain|\\bto\\s+no\\s+avail|\\b(?:and|but)\\s+(?:none|nothing)\\b)`,
  ),
  {
    ...behind(
      'recorded',
      `\\b(?:looked|searched|tested|checked|asked|examined|felt)\\s+(?:for|about)\\s+${ARTICLES}(?=[^.;]{3,60}?\\s(?:and|but)\\s+(?:found|saw|heard|felt|got|met\\s+with)\\s+(?:none|nothing)\\b)`,
    ),
    until: /,?\s(?:and|but)\s(?:found|saw|heard|felt|got|met)/i,
  },
  {
    ...behind(
      'recorded',
      `(?<=(?:^|[.;:,]\\s)\\W*)\\bof\\s+${ARTICLES}(?=[^.;,]{3,50}\\sthere\\s+(?:is|are|was|were|has\\s+been)\\s+(?:no|not\\s+an?|never\\s+an?|neither)\\s+(?:sign|trace|hint|evidence|record|mention|word|suggestion|indication)\\b)`,
    ),
    until: /\sthere\s/i,
  },
  before(
    'recorded',
    `(?<!\\b(?:after|until|when|once|if|should|must|before|where)\\b[^.;]*)\\b(?:is|are|was|were|has\\s+been|have\\s+been)\\s+${ALSO}(?:ruled\\s+out|excluded|disproved|disproven|refuted)\\b(?!\\s+(?:as\\s+(?:a|the)\\s+(?:cause|reason|source)|if|when|before|from)\\b)`,
  ),
  before(
    'recorded',
    `\\b(?:has|have|had|finds?|found)\\s+no\\s+(?:basis|foundation|support|place|ground|backing|counterpart)\\s+(?:in|within|on)\\s+(?:the|this|these|any|his|her)\\s+(?:[a-z]+\\s+)?${RECORD}\\b`,
  ),
  behind(
    'recorded',
    `\\b(?:bears?|bore|brings?|brought|turns?|turned|throws?|points?)\\s+(?:out|up|to)\\s+(?:neither|no)\\s+${ARTICLES}`,
  ),
  before(
    'recorded',
    `\\b(?:is|are|was|were)\\s+(?:both|all|also|still|likewise|equally)\\s+(?:absent|missing|lacking|wanting|undocumented|unrecorded|unreported)\\b`,
  ),
  behind(
    'recorded',
    `(?<=\\b(?:absent|missing|lacking|wanting|undocumented|untried|denied|unreported)\\b[^.;]{0,30})\\bas\\s+(?:is|are|was|were)\\s+${ARTICLES}(?=[^.;,]{3,50}\\s*(?:[.;,]|$))`,
  ),
  behind(
    'recorded',
    `\\bnor\\s+(?:do|does|did|has|have|had)\\s+(?:there\\s+)?(?:${PERSON}\\s+)?(?:have|had|been|report(?:ed)?|complain(?:ed)?\\s+of|show(?:n|ed)?|suffer(?:ed)?\\s+(?:from\\s+)?|describe[d]?|experience[d]?|exist|mention(?:ed)?)\\s+${ARTICLES}`,
  ),
  before(
    'recorded',
    '\\b(?:fail(?:s|ed)?\\s+to\\s+(?:appear|emerge|materiali[sz]e|develop|surface|turn\\s+up)|never\\s+(?:appeared|emerged|developed|surfaced|turned\\s+up|arose|set\\s+in))\\b(?!\\s+(?:for|at|to|up\\s+for|in\\s+court)\\b)',
  ),
  behind(
    'recorded',
    `\\bthere\\s+(?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:zero|nil|not\\s+(?:the\\s+(?:slightest|least|faintest|smallest)|one|a\\s+(?:single|shred|trace|hint)(?:\\s+of)?|so\\s+much\\s+as))\\s+(?:(?:sign|trace|hint|evidence|bit)\\s+of\\s+)?${ARTICLES}`,
  ),
  {
    ...behind(
      'recorded',
      `\\bthe\\s+question\\s+(?:of|whether\\s+(?:there\\s+(?:is|was|were|are)|${PERSON}\\s+(?:has|had))|as\\s+to|about)\\s+${ARTICLES}(?=[^.;,]{3,60}?\\s(?:is|was|has)\\s+(?:not|never|nowhere)\\s)`,
    ),
    until: /\s(?:is|was|has)\s(?:not|never|nowhere)\s/i,
  },
  impliedBehind(
    'recorded',
    `\\b(?:hard|difficult|impossible|not\\s+easy)\\s+to\\s+(?:see|find|discern|make\\s+out|detect|identify|locate|recogni[sz]e)\\s+${ARTICLES}`,
    /\s(?:in|from|on|here|among)\s/i,
  ),
  impliedBehind(
    'recorded',
    `\\b(?:far\\s+from|instead\\s+of|rather\\s+than)\\s+(?:having|showing|complaining\\s+of|suffering\\s+from|reporting|presenting\\s+with)\\s+${ARTICLES}`,
  ),
  impliedBefore(
    'recorded',
    `\\b(?:is|are|was|were|remains?)\\s+(?:purely|merely|only|wholly|entirely|no\\s+more\\s+than)\\s+(?:hypothetical|alleged|supposed|putative|presumed|assumed|asserted|conjectur(?:al|e)|speculative|imagined|an?\\s+(?:supposition|assumption|allegation|conjecture))\\b`,
  ),
  impliedBefore(
    'recorded',
    `\\b(?:is|are|was|were)\\s+(?:purported|alleged|claimed|asserted|assumed|presumed|supposed|stated|said)\\s*,?\\s+(?:but|and|yet|though)\\s+(?:never|not|nowhere)\\s+(?:been\\s+|actually\\s+)?(?:${TOLD}|seen|found)\\b`,
  ),
  // "The numbness has resolved", "is pain-free": what was there is there no more
  {
    ...impliedBefore(
      'recorded',
      `(?<!\\b(?:if|until|unless|when|once|after|whether|acute|early|first|postoperative|initial|not|infection|wound|fracture)\\b[^.;]*)\\b(?:has|have|had)\\s+(?:now\\s+|since\\s+|long\\s+since\\s+|by\\s+now\\s+|all\\s+)?(?:completely\\s+|fully\\s+|entirely\\s+|wholly\\s+)?(?:resolved|gone(?:\\s+away)?|disappeared|vanished|cleared(?:\\s+up)?|ceased|passed|abated)(?=\\s*(?:[.;,]|$|by\\b|completely|entirely|fully|altogether))`,
    ),
    thing: object => (WHOLE_COMPLAINT.test(object) ? 'any symptoms at all' : ''),
  },
  {
    ...impliedBefore(
      'recorded',
      `(?<=\\b${PERSON}\\s)(?:(?:is|was|remains|has\\s+become)\\s+(?:now\\s+|completely\\s+|entirely\\s+|essentially\\s+)?(?:pain|symptom)-?\\s?free|(?:has\\s+)?(?:fully|completely|entirely)\\s+recovered|(?:has\\s+)?recovered\\s+(?:fully|completely|entirely))\\b(?!\\s+(?:with|on|after|until|for|when|from\\s+(?:the|his|her)\\s+surg))`,
    ),
    thing: 'any symptoms at all',
  },
  // "Why therapy was not tried is not explained"
  impliedBehind(
    'tried',
    `\\bwhy\\s+(?!(?:it|this|that|they|he|she|the\\s+(?:request|patient|worker))\\s)(?=(?:(?!\\b(?:not|never|would|should)\\b)[^.;,]){3,60}?\\s(?:is|are|was|were|has|have|had)\\s*(?:not|never|n't)\\s+(?:yet\\s+)?(?:been\\s+)?(?:first\\s+)?(?:${DONE})\\b)`,
    /\s(?:is|are|was|were|has|have|had)\s(?:not|never)\s/i,
  ),
  impliedBehind(
    'tried',
    `\\bwhy\\s+no\\s+(?=[^.;,]{3,50}?\\s(?:is|are|was|were|has|have)\\s+(?:been\\s+)?(?:${DONE})\\b)`,
    /\s(?:is|are|was|were|has|have)\s/i,
  ),
  impliedBehind(
    'tried',
    `\\bwhy\\s+${PERSON}\\s+(?:has|had|did|was)\\s+(?:not|never)\\s+(?:first\\s+|yet\\s+|been\\s+)*(?:${DONE}|try|undergo|receive|attempt|given|prescribed|sent\\s+(?:to|for))\\s+${ARTICLES}`,
  ),
  // "Instead of trying therapy", "without first trying it", "before any therapy"
  impliedBehind(
    'tried',
    `\\b(?:instead\\s+of|rather\\s+than)\\s+(?:first\\s+)?(?:trying|attempting|undergoing|using|giving|prescribing|starting(?:\\s+with)?|beginning\\s+with|exhausting)\\s+${ARTICLES}`,
  ),
  behind(
    'tried',
    `\\bwithout\\s+(?:any\\s+)?(?:(?:prior|previous|preceding|earlier|antecedent)\\s+(?:trial\\s+of\\s+|course\\s+of\\s+)?|first\\s+(?:having\\s+)?(?:tr(?:ied|ying)|attempt(?:ed|ing)|undergo(?:ne|ing)|receiv(?:ed|ing)|obtain(?:ed|ing)|us(?:ed|ing)|giving|given)\\s+)${ARTICLES}`,
  ),
  impliedBehind(
    'tried',
    `\\b(?:requested|ordered|asked\\s+for|prescribed|proposed|sought|made|submitted|recommended)\\s+before\\s+(?:any|an?\\s+(?:trial|course)\\s+of|trying|attempting)\\s+${ARTICLES}`,
  ),
  impliedBehind(
    'tried',
    `(?<=\\b(?:scheduled\\s+for|asked\\s+for\\s+is|request\\s+is\\s+for|candidate\\s+for|(?:is|was)\\s+to\\s+(?:have|undergo)|awaits?|awaiting)\\s+(?:the\\s+|his\\s+|her\\s+|an?\\s+)?(?:very\\s+)?|^\\W*(?:the\\s+|his\\s+|her\\s+|an?\\s+)?(?:very\\s+)?)\\bfirst\\s+(?=(?:[a-z]+\\s+){0,3}?(?:epidurals?|injections?|blocks?|operation|surgery|mri|therapy|acupuncture)\\b)(?=(?:[a-z]+\\s+){0,4}?(?:[a-z]+\\W*$|(?:is|was|has\\s+been)\\s+(?:asked|requested|planned|proposed|scheduled|sought)\\b))`,
    /\s(?:is|was|has been)\s/i,
  ),
  impliedBehind(
    'tried',
    `\\bthis\\s+(?:is|was|would\\s+be|will\\s+be)\\s+(?:the|his|her|an?|(?:the|this)\\s+[a-z]+(?:\\s+worker)?(?:'s|’s))\\s+(?:very\\s+)?first\\s+(?:ever\\s+)?(?:(?:trial|course|round|attempt|experience|use|exposure)\\s+(?:of|at|with|to)\\s+)?(?!(?:request|visit|line|step|time|choice|review|appeal|sign|part|level|stage)\\b)`,
  ),
  behind(
    'tried',
    `\\b(?:(?:has|have|had)\\s+(?:ever\\s+|so\\s+far\\s+|to\\s+date\\s+)?(?:taken|used|tried|received|undergone|attended|seen|worn|been\\s+(?:on|given|prescribed|offered))|(?:takes?|uses?|wears?|receives?|received|tried|underwent))\\s+no\\s+(?!(?:more|longer|further|additional|other|time|part|notice|action|steps?|relief|benefit|improvement|new)\\b)`,
  ),
  behind(
    'tried',
    `\\b(?:manag(?:es|ed|ing)|cop(?:es|ed|ing)|get(?:s|ting)\\s+(?:by|along)|got\\s+(?:by|along)|mak(?:es|ing)\\s+do|made\\s+do|do(?:es|ing)|did|goes|going|went|liv(?:es|ed|ing))\\s+(?:so\\s+far\\s+|well\\s+|entirely\\s+|wholly\\s+)?without\\s+${ARTICLES}`,
  ),
  behind(
    'tried',
    `\\b(?:has|have|had)\\s*(?:not|never|n't)\\s+(?:yet\\s+|ever\\s+|so\\s+far\\s+)?(?:taken|swallowed|been\\s+(?:on|to|through|in|offered|put\\s+through|put\\s+on))\\s+(?!(?:place|effect|part|over|up|care|able|time|seen)\\b)${ARTICLES}`,
  ),
  before(
    'tried',
    `\\b(?:(?:has|have|had)\\s+been|was|were|is|are)\\s+(?:left\\s+(?:out|aside|undone|untouched|unused)|passed\\s+(?:over|by)|held\\s+back|kept\\s+back|dispensed\\s+with|jumped\\s+over|forgotten|unused|not\\s+(?:dispensed|filled|on\\s+offer))\\b(?!\\s+(?:to|for|by\\s+the\\s+pharmacy)\\b)`,
  ),
  {
    ...behind(
      'tried',
      `\\bno\\s+(?=[a-z][^.;,]{2,40}?\\s(?:has|have|had|was|were|is|are)\\s+(?:ever\\s+|yet\\s+|been\\s+)*(?:dispensed|filled|swallowed|worn|arranged|booked|called\\s+(?:in|for)|drawn|fitted|taken)\\b)`,
    ),
    until: /\s(?:has|have|had|was|were|is|are)\s/i,
  },
  behind(
    'tried',
    `\\boff\\s+(?=[^.;,]{3,30}?\\s(?:all\\s+along|throughout|from\\s+the\\s+(?:start|beginning)|ever\\s+since|the\\s+whole\\s+time)\\b)`,
  ),
  before(
    'tried',
    '\\b(?:to|for)\\s+(?:the|this)\\s+[a-z]+(?:\\s+worker)?\\s+(?:is|are|would\\s+be|was)\\s+(?:new|unknown|unfamiliar)\\b',
  ),
];
