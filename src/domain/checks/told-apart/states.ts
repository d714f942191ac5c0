/** A state of which the patient is in one alone: every value with the words that tell it; the group `of` says what it is told of. */
export type State = {
  readonly state: string;
  readonly values: readonly (readonly [value: string, words: string])[];
  /** Words of a title with which the state is what is asked for, and not what is found. */
  readonly asked?: RegExp;
};

const OPERATION = String.raw`(?<of>repair|release|reduction|cholecystectomy|appendectomy|hernio\w+|decompression|dis[ck]ectomy|excision|debridement|fasciotomy|meniscectomy|synovectomy|reconstruction)`;
const SCOPE = 'laparoscop|arthroscop|endoscop|percutaneous|robotic';
const DONE = '(?:was|were|is|had been|has been) (?:done |performed |carried out |made )?';
const AID = String.raw`(?:(?:single|point|rolling|front|wheeled|four|wheel|quad|of)[- ]?){0,3}(?:canes?|walkers?|crutch(?:es)?|rollator|wheelchair|walking stick)`;
const NONE = String.raw`(?:no|not|never|without|fail\w* to|absen\w+|lack\w*|neither|nor|n't|unable to)`;
/** So many words in one breath, none of which denies. */
const PLAIN = String.raw`(?:(?!${NONE}\b)[^.;]){0,60}?`;
const FILMS = String.raw`(?:flexion[- /](?:and[- ])?extension|dynamic|bending|stress)\s(?:\w+\s)?(?:films?|radiographs?|views?|x-?rays?|images?|studies)`;
const OPERATED = String.raw`(?:surger(?:y|ies)|operat\w+|surgical\w*)`;
const ARTHRITIS = String.raw`(?:(?:osteo)?arth(?:ritis|rosis)|degenerat\w+|gonarthrosis|coxarthrosis|disease|joint space narrowing)`;
const JOINT_SPACE = String.raw`joint[- ]space`;
const WOUND = String.raw`(?:wounds?|incisions?|ulcers?|surgical sites?)`;
const EXERCISE = String.raw`(?:home (?:exercises?|program|therapy)|exercises|exercise program|HEP|stretch(?:es|ing))`;

/** As orthopedic, surgical and rehabilitation notes tell them. */
// biome-ignore format: a table reads in columns
export const STATES: readonly State[] = [
  { state: 'bearing of weight', values: [
    ['none',    String.raw`\bnon-?\s?weight[- ]?bear\w*|\bNWB\b|\b(?:not|cannot|can't|may not|must not|unable to|without) (?:to )?(?:yet )?(?:bear(?:ing)?|put(?:ting)?) (?:any )?weight\b|\bno weight (?:on|through)\b`],
    ['partial', String.raw`\b(?:toe[- ]?touch|touch[- ]?(?:down|toe)|partial(?:ly)?)[- ]weight[- ]?bear\w*|\b(?:TTWB|TDWB|PWB)\b|\bweight[- ]bear\w* (?:is |was )?(?:limited|restricted|partial)\b`],
    ['full',    String.raw`\b(?:full|fully|unrestricted|unprotected)[- ]weight[- ]?bear\w*|\bFWB\b|\bbear(?:s|ing)? (?:his |her )?full weight\b|\bweight[- ]?bear\w* (?:is |was )?(?:full\b|unrestricted|as tolerated)|\bbears? weight (?:fully|freely|as tolerated|without)\b`],
  ] },
  { state: 'walking aid', asked: /\b(?:canes?|walkers?|crutch\w*|rollator|wheelchairs?|scooters?|mobility)\b/i, values: [
    ['none', String.raw`\b(?:walk\w*|ambulat\w*|gets? about|moves? about|gait)\b(?:(?!\bnot\b)[^.;,]){0,30}?\b(?:without (?:the use of )?(?:the |any |an? )?(?:aids?|assist\w*|help|cane|walker|crutch\w*|support|devices?)\b|unaided|unassisted)|\b(?:uses?|needs?|requires?) no (?:(?:walking|assistive|ambulatory) )?(?:aids?|devices?|cane|walker|crutch\w*)\b|\bno (?:assistive|ambulatory|walking) (?:devices?|aids?)\b`],
    ['used', String.raw`\b(?:(?<!no longer )uses|using|depends on|relies on|leans on|(?:walks|walking|ambulates|ambulating|gets? about) (?:with|by|using|on))\s(?:the use of )?(?:the |an? |his |her )?${AID}\b`],
  ] },
  { state: 'way of an operation', values: [
    ['open',  String.raw`\bopen (?:[a-z-]+ ){0,4}?${OPERATION}\b|\b${OPERATION.replace('<of>', '<of2>')} ${DONE}(?:by |through |in )?(?:an )?open(?:ly)?\b`],
    ['scope', String.raw`\b(?:${SCOPE})\w*(?:-assisted)? (?:[a-z-]+ ){0,4}?${OPERATION}\b|\b${OPERATION.replace('<of>', '<of2>')} ${DONE}(?:(?:${SCOPE})\w*ally|percutaneously|robotically|through (?:a|the) scope|by (?:laparoscopy|arthroscopy|endoscopy))`],
  ] },
  { state: 'way to the epidural space', values: [
    ['transforaminal', String.raw`\btrans-?foraminal\b|\bTFESIs?\b`],
    ['interlaminar',   String.raw`\b(?:inter|trans)-?laminar\b|\bILESIs?\b`],
    ['caudal',         String.raw`\bcaudal (?:epidural|injection|ESI|steroid|approach|block)`],
  ] },
  { state: 'guidance of a needle', values: [
    ['ultrasound',  String.raw`\b(?:ultrasound|sonograph\w*)[- ](?:guid\w+|control)|\bguid\w+ (?:by|of|with) (?:an? )?ultrasound\b|\bunder ultrasound\b`],
    ['fluoroscopy', String.raw`\bfluoroscop\w*[- ](?:guid\w+|control)|\bguid\w+ (?:by|of|with) (?:a )?fluoroscop\w+|\bunder fluoroscop\w+`],
    ['none',        String.raw`\b(?:blind(?:ly)?|unguided|by landmarks?|landmark-guided)\b|\bwithout (?:any )?(?:image |imaging |fluoroscopic |ultrasound )?guidance\b`],
  ] },
  { state: 'anesthesia', values: [
    ['general', String.raw`\b(?:under|with|by) (?:a )?general an(?:a)?esthe\w+`],
    ['local',   String.raw`\bunder (?:a )?(?:local|regional|spinal)(?: an(?:a)?esthe\w+| block)?\b|\bunder (?:conscious |IV |monitored |light )?sedation\b`],
  ] },
  { state: 'graft', values: [
    ['own',    String.raw`\bauto(?:graft|logous graft)\w*|\bown (?:tendon|hamstring|bone)\b`],
    ['donor',  String.raw`\ballograft\w*|\b(?:donor|cadaver\w*) (?:tendon|graft|bone)\b`],
  ] },
  { state: 'hardware', asked: /\b(?:hardware|implants?|plates?|screws?|removal)\b/i, values: [
    ['out', String.raw`\b(?:hardware|plates?|screws?|rods?|pins?|implants?) (?:was|were|has been|have been|had been) (?:since )?(?:removed|taken out)\b|\bafter (?:the )?(?:hardware removal|removal of (?:the )?(?:hardware|plates?|screws?))\b`],
    ['in',  String.raw`\b(?:hardware|plates?|screws?|rods?|implants?) (?:is|are|was|were|remains?|remained) (?:still )?(?:in (?:place|position|situ)|intact|retained)\b|\bretained (?:hardware|plates?|screws?|implants?)\b`],
  ] },
  { state: 'union of bone', values: [
    ['united', String.raw`\b(?:fractures?|osteotomy|bones?|fragments?)\b${PLAIN}\b(?:is|was|has|had|are|were|have) (?:now |since |fully |completely |well |solidly )*(?:healed|united|consolidated|knit)\b|\b(?:solid|complete|full|bony|osseous) union\b|\bhealed (?:[a-z-]+ )?fractures?\b|\bfusion\b${PLAIN}\b(?:solid|consolidated|healed)\b|\bsolid(?:ly)? (?:fusion|fused|arthrodesis)\b`],
    ['not',    String.raw`\b(?:non|mal)-?unions?\b|\bdelayed union\b|\bun-?united\b|\b(?:fractures?|osteotomy|bones?|fragments?|fusion)\b[^.;]{0,30}(?:not|n't) (?:yet )?(?:healed|heal|united|unite|consolidated|consolidate|knit|solid)\b|\bfracture line (?:is|was|remains?) (?:still )?visible\b|\bpseud(?:o)?arthrosis\b`],
  ] },
  { state: 'wish for an operation', values: [
    ['yes', String.raw`\b(?:wants|willing|would like|would go|'d go|ready|eager|agree[sd]?|elect(?:s|ed)|consent(?:s|ed)|opt(?:s|ed)|considering|interested)\b(?:(?!\b(?:avoid|no|not|without|after)\b)[^.;]){0,25}?\b${OPERATED}\b`],
    ['no',  String.raw`\b(?:declin\w+|refus\w+|(?:does not|doesn't|did not|didn't) (?:want|wish|desire|intend)|no (?:interest|desire|wish)|not (?:interested|willing|considering|contemplating)|unwilling|avoid|reluctant|rejects?|rejected|wants no)\b[^.;]{0,25}\b${OPERATED}\b`],
  ] },
  { state: 'alignment', values: [
    ['straight', String.raw`\balignment (?:is|was|appears?|remains?) (?:[a-z]+ly )?(?:neutral|normal|straight|anatomic\w*|preserved)\b|\bneutral(?:ly)? align\w+|\bnormal alignment\b|\bno (?:varus|valgus|malalignment)\b(?! or (?:varus|valgus) )`],
    ['crooked',  String.raw`\b(?:varus|valgus)(?= (?:of |deformity|alignment|knee|\d|on |malalign))|\bmal-?align\w+|\b(?:bow|knock)[- ]?(?:legged|knees?)\b`],
  ] },
  { state: 'motion on films', values: [
    ['moves', String.raw`\b${FILMS}\b${PLAIN}\b(?:\d+(?:\.\d+)? ?mm|instability|unstable|(?:abnormal|excess\w*|mobile|dynamic) (?:motion|movement|translation|listhesis))`],
    ['still', String.raw`\b${FILMS}\b[^.;]{0,60}?(?:\b${NONE}\b[^.;]{0,30}\b(?:motion|movement|instability|translation|shift|slip\w*)|\b(?:stable|unremarkable|normal)\b)`],
  ] },
  { state: 'stage of arthritis', values: [
    ['early',    String.raw`\b(?:mild|early|minimal|slight|minor|incipient)(?:,? (?:[a-z-]+ ){0,2}?| )${ARTHRITIS}|\bpreserved ${JOINT_SPACE}|\b${JOINT_SPACE}s? (?:is|are|was|were) (?:well )?(?:preserved|maintained|normal)\b`],
    ['moderate', String.raw`\bmoderate(?:ly)? (?:[a-z-]+ ){0,2}?${ARTHRITIS}`],
    ['advanced', String.raw`\b(?:severe|advanced|end[- ]stage|marked) (?:[a-z-]+ ){0,2}?${ARTHRITIS}|\bbone[- ]on[- ]bone\b|\bkellgren\S*(?: lawrence)?(?: grade)? (?:4|IV)\b|\b${JOINT_SPACE}[a-z ]{0,16}?\b(?:0|0\.5|1|zero|one) ?mm|\b(?:no|loss of|obliterat\w+) ${JOINT_SPACE}`],
  ] },
  { state: 'wound', asked: /\bwound|dressing/i, values: [
    ['healed', String.raw`\b${WOUND} (?:is|are|was|were|has|have|had|looks?)(?: been)? (?:now |well |fully |completely |cleanly )*(?:healed|closed|dry|clean)\b|\bwell[- ]healed (?:[a-z]+ )?${WOUND}\b`],
    ['open',   String.raw`\b${WOUND} (?:is|are|was|were|has|have|had|remains?)(?: been)? (?:now |still |yet |not )*(?:open|drain\w+|dehisced|infected|gaping|unhealed|purulent)\b|\b(?:draining|unhealed|infected|non-?healing|dehisced) (?:[a-z]+ )?${WOUND}\b|\b${WOUND} (?:is|has|was|had|are|have) not (?:yet |fully )?(?:healed|closed)\b`],
  ] },
  { state: 'exercise at home', values: [
    ['done', String.raw`\b(?:(?<!\bnot )(?:does|performs?|doing|performing|keeps? up|practic\w+|follows?|continues?)\b(?:(?!\b(?:not|only|rarely|seldom|taught|never)\b)[^.;]){0,30}\b${EXERCISE}\b${PLAIN}\b(?:daily|every (?:day|morning|evening|night)|twice|regularly|faithfully|diligently|each (?:day|morning)|most days)|(?:compliant|diligent|faithful) (?:with|in|about) (?:the |his |her )?(?:[a-z]+ )?${EXERCISE})`],
    ['not',  String.raw`\b(?:does not|doesn't|has not|hasn't|do not|stopped|quit|gave up|neglects?|neglected|rarely|seldom|not (?:doing|performing)|(?:non-?compliant|not compliant) with)\b[^.;]{0,30}\b${EXERCISE}\b|\b${EXERCISE}\b[^.;]{0,50}\b(?:only now and then|rarely|seldom|irregularly|sporadically|now and then|occasionally)\b|\bdoes not do them\b`],
  ] },
  { state: 'prescription database', values: [
    ['in order',     String.raw`\bCURES\b${PLAIN}\b(?:consistent|appropriate|clean|one prescriber|single prescriber|in order|as expected|clear)\b|\bCURES\b[^.;]{0,40}\bno (?:other|multiple|aberran\w*|discrep\w*|inconsist\w*)`],
    ['not in order', String.raw`\bCURES\b${PLAIN}\b(?:inconsistent|multiple (?:prescribers?|providers?|doctors)|other prescribers?|(?:several|two|three|second) (?:prescribers?|doctors|providers?)|discrepan\w+|aberran\w+)`],
  ] },
  { state: 'house', values: [
    ['level',  String.raw`\b(?:one|single)[- ](?:stor(?:y|ey)|level|floor)\b|\b(?:ground|first)[- ]floor (?:apartment|flat|home|unit)\b`],
    ['stairs', String.raw`\b(?:two|three|multi|split)[- ](?:stor(?:y|ey)|level|floor) (?:house|home|building|dwelling)\b|\b(?:second|third|upper)[- ]floor (?:apartment|flat|home|unit|walk-up)\b|\b(?:bedroom|bathroom) (?:is )?upstairs\b`],
  ] },
  { state: 'stability of a joint', values: [
    ['stable',   String.raw`\b(?:knee|ankle|shoulder|elbow|wrist|thumb|joint|segment)\b (?:is|was|remains?|proved) (?:[a-z]+ly )?stable\b|\bstable (?:knee|ankle|shoulder|elbow|wrist|thumb|joint)\b`],
    ['unstable', String.raw`\b(?:knee|ankle|shoulder|elbow|wrist|thumb|joint|segment)\b (?:is|was|remains?|proved) (?:[a-z]+ly )?(?:unstable|lax)\b|\b(?:unstable|lax) (?:knee|ankle|shoulder|elbow|wrist|thumb|joint)\b|\b(?:knee|ankle|shoulder|elbow|wrist|thumb|it) (?:gives|gave) (?:way|out)\b`],
  ] },
  { state: 'warmth of a limb', values: [
    ['cold', String.raw`\b(?:hand|foot|skin|limb|arm|leg|extremity|fingers|toes)\b (?:is|was|are|were|feels?|felt) (?:[a-z]+ly )?(?:cool|cold|colder|cooler)\b|\b(?:cool|cold) (?:hand|foot|skin|limb|arm|leg|extremity|fingers|toes)\b`],
    ['warm', String.raw`\b(?:hand|foot|skin|limb|arm|leg|extremity|fingers|toes)\b (?:is|was|are|were|feels?|felt) (?:[a-z]+ly )?(?:warm|hot|warmer|hotter)\b|\b(?:warm|hot) (?:hand|foot|skin|limb|arm|leg|extremity|fingers|toes)\b`],
  ] },
  { state: 'mood', values: [
    ['low',  String.raw`\bmood (?:is|was|remains?) (?:[a-z]+ly )?(?:depressed|low|sad|dysphoric|down|anxious)\b|\b(?:depressed|low|sad|dysphoric) mood\b|\btearful\b`],
    ['even', String.raw`\bmood (?:is|was|remains?) (?:[a-z]+ly )?(?:euthymic|normal|good|bright|cheerful|even|stable)\b|\beuthymic\b`],
  ] },
  { state: 'onset', values: [
    ['sudden',  String.raw`\b(?:sudden|abrupt|acute) onset\b|\bonset (?:is|was) (?:sudden|abrupt|acute)\b|\b(?:came|began|started) (?:on )?(?:suddenly|all at once|abruptly)\b`],
    ['gradual', String.raw`\b(?:gradual|insidious|slow) onset\b|\bonset (?:is|was) (?:gradual|insidious|slow)\b|\b(?:came|began|started|developed) (?:on )?(?:gradually|slowly|insidiously|over (?:time|months|weeks|years))\b`],
  ] },
  { state: 'pain', values: [
    ['constant',     String.raw`\b(?:constant|continuous|unremitting) (?:[a-z]+ ){0,3}?(?:pain|ache|headaches?)\b|\b(?:pain|ache) (?:is|was|remains?) (?:constant|continuous|unremitting)\b`],
    ['intermittent', String.raw`\b(?:intermittent|occasional|episodic) (?:[a-z]+ ){0,3}?(?:pain|ache|headaches?)\b|\b(?:pain|ache) (?:is|was|remains?) (?:intermittent|occasional|episodic)\b|\b(?:pain|ache) (?:comes|came) and (?:goes|went)\b`],
  ] },
  { state: 'care of oneself', asked: /\b(?:home|aide|attendant|caregiver|assistance)\b/i, values: [
    ['alone', String.raw`\b(?:independent|independently) (?:in|with|for) (?:all |most |his |her )?(?:ADLs?|activities of daily|self-care|dressing|bathing|hygiene|transfers)\b|\b(?:bathes|dresses|cooks|cares for (?:him|her)self) (?:[a-z]+ ){0,3}?(?:alone|unaided|without help|unassisted)\b`],
    ['helped', String.raw`\b(?:needs?|requires?|depends on|gets) (?:help|assistance|aid) (?:in|with|for|to) (?:all |most |his |her )?(?:ADLs?|activities of daily|self-care|dress\w*|bath\w*|hygiene|transfers)\b|\bdependent (?:in|for|with) (?:all |most )?(?:ADLs?|activities of daily|self-care|dressing|bathing)\b`],
  ] },
  { state: 'cast', asked: /\bcast\b/i, values: [
    ['on',  String.raw`\b(?:is|was|remains?|still) (?:[a-z]+ ){0,2}?(?:in|wearing) an? (?:[a-z]+ ){0,2}?cast\b|\b(?:is|are|was) (?:still )?casted\b|, in an? (?:[a-z]+ ){0,2}?cast\b`],
    ['off', String.raw`\bcast (?:was|has been|is|came) (?:now |since )?(?:removed|off|taken off)\b|\bout of (?:the|his|her|a) cast\b|\bafter (?:cast removal|removal of the cast)\b`],
  ] },
  { state: 'implanted device', asked: /\b(?:removal|explant\w*|revision|replacement)\b/i, values: [
    ['works',  String.raw`\b(?:stimulator|pump) (?:is|was|has been|continues to be) (?:still )?(?:working|functioning|effective|in use)\b|\b(?:stimulator|pump) (?:works|functions|gives)\b`],
    ['gone', String.raw`\b(?:stimulator|pump) (?:was|has been|had been) (?:since )?(?:removed|explanted|taken out|turned off|abandoned)\b|\b(?:stimulator|pump) (?:is|was|has) (?:no longer|not) (?:working|functioning|worked|used|in use)\b`],
  ] },
  { state: 'use of alcohol', values: [
    ['drinks', String.raw`\b(?:drinks|consumes) (?:alcohol|beer|wine|whiskey|vodka|(?:\w+ )(?:beers?|drinks|glasses))\b|\balcohol (?:daily|abuse|dependence|use disorder)\b|\b(?:daily|heavy|regular) (?:alcohol|drinking|drinker)\b`],
    ['none',   String.raw`\babstinent\b|\b(?:does not|doesn't) drink\b|\b(?:is|been) sober\b|\b(?:no|denies|without) (?:use of |any )?alcohol\b|\babstains\b|\bteetotal\w*`],
  ] },
  { state: 'use of the machine for apnea', asked: /\b(?:CPAP|BiPAP|mask)\b/i, values: [
    ['used',     String.raw`\b(?:uses|wears|on|compliant with|adherent to) (?:the |his |her |a )?(?:CPAP|BiPAP)\b|\b(?:CPAP|BiPAP) (?:is|was) (?:used|worn) (?:nightly|every night|regularly)\b`],
    ['not used', String.raw`\b(?:does not|doesn't|cannot|can't|stopped|refuses to|not) (?:use|wear|wearing|using|tolerate|tolerating|compliant with) (?:the |his |her |a )?(?:CPAP|BiPAP)\b|\bno (?:CPAP|BiPAP)\b`],
  ] },
  { state: 'attendance', values: [
    ['all came to', String.raw`\b(?:attended|kept|came to) (?:all|every)\b|\bperfect attendance\b|\bmissed (?:no|none)\b|\bnever missed\b`],
    ['missed',      String.raw`\bmissed (?:most|several|half|many|\d+|two|three|four|five|six)\b|\bno-?shows?\b|\bpoor attendance\b|\b(?:attended|kept|came to) (?:only )?(?:few|some|half)\b|\bfailed to attend\b`],
  ] },
  { state: 'end of a program', values: [
    ['completed', String.raw`\b(?:completed|finished|graduated from) (?:the |his |her |a |that |this )?(?:full |whole |entire )?(?:[a-z]+ ){0,2}?(?:program|course)\b`],
    ['left',      String.raw`\b(?:dropped out|withdrew|was discharged early|quit|left) (?:of |from )?(?:the |his |her |a |that |this )(?:[a-z]+ ){0,2}?(?:program|course)\b|\bdid not (?:complete|finish) (?:the |his |her |a |that |this )(?:[a-z]+ ){0,2}?(?:program|course)\b`],
  ] },
  { state: 'number of levels', values: [
    ['one',     String.raw`\b(?:single|one|1)[- ]level (?:dis[ck]|disease|herniation|degenerat\w+|stenosis|fusion|problem|spondyl\w+)`],
    ['several', String.raw`\b(?:two|three|four|multi|2|3|4|multiple)[- ]?levels? (?:dis[ck]|disease|herniation|degenerat\w+|stenosis|fusion|problem|spondyl\w+)`],
  ] },
  { state: 'compartments of the knee', values: [
    ['one', String.raw`\b(?:uni|single|one)[- ]?compartment\w*|\b(?:isolated|only|solely) (?:to |in )?(?:the )?(?:medial|lateral|patellofemoral)(?: compartment)?\b`],
    ['all', String.raw`\btri-?compartment\w*|\bthree[- ]compartment|\ball (?:three )?compartments\b`],
  ] },
  { state: 'hernia', values: [
    ['reducible', String.raw`\breducible (?:[a-z]+ )?hernia\b|\bhernia (?:is|was|reduces|remains) (?:easily |readily )?(?:reducible|reduced|easily)\b`],
    ['stuck',     String.raw`\b(?:incarcerated|irreducible|strangulated) (?:[a-z]+ )?hernia\b|\bhernia (?:is|was|cannot be) (?:incarcerated|irreducible|strangulated|reduced|not reducible)\b`],
  ] },
  { state: 'loss of hearing', values: [
    ['conductive',    String.raw`\bconductive\b`],
    ['sensorineural', String.raw`\bsensori-?neural\b|\bnerve deafness\b`],
  ] },
  { state: 'wear of teeth', values: [
    ['worn',  String.raw`\bworn (?:teeth|enamel|dentition)\b|\bwear facets?\b|\b(?:tooth|teeth|enamel|dental) (?:wear|attrition)\b|\battrition\b`],
    ['whole', String.raw`\bunworn\b|\bno (?:tooth |dental |enamel )?(?:wear|attrition|facets)\b|\bteeth (?:are|were) (?:intact|normal|sound|whole)\b`],
  ] },
  { state: 'weight', values: [
    ['lost',   String.raw`\b(?:lost|shed) (?:\w+ )?(?:lbs?|pounds|kg|weight)\b|\bweight loss of\b`],
    ['gained', String.raw`\b(?:gained|put on) (?:\w+ )?(?:lbs?|pounds|kg|weight)\b|\bweight gain of\b`],
  ] },
  { state: 'driving', asked: /\btransport\w*|\bdriv\w+/i, values: [
    ['drives', String.raw`\b(?:is able to|can|still|continues to) drive\b|\bdrives (?:to|a|an|his|her|daily|again|him|her)\b|\b(?:is|has been) driving (?:again|himself|herself|a|to|daily)\b|\b(?:returned|went back) to driving\b`],
    ['not',    String.raw`\b(?:cannot|can't|does not|doesn't|unable to|not able to|stopped|gave up|has not|hasn't) (?:yet )?(?:drive|driven|driving)\b|\bno longer (?:drives|able to drive)\b`],
  ] },
  { state: 'healing of a graft', values: [
    ['taken',  String.raw`\bgraft (?:has |was |had )?(?:taken|incorporated|healed|intact)\b|\bgraft is (?:intact|well incorporated|healed)\b`],
    ['failed', String.raw`\bgraft (?:has |had )?(?:failed|torn|ruptured|re-?torn)\b|\bgraft (?:is|was) (?:torn|ruptured|lax|not intact)\b|\b(?:torn|failed|ruptured) graft\b`],
  ] },
];
