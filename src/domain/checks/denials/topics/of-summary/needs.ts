import { isAffirmed } from '../../query.ts';
import { isOfSameCause } from '../course.ts';
import { daysReach } from '../of-record/measured.ts';
import type { RecordRow } from '../of-record/row.ts';

/** What persons do for themselves. */
/** An attempt that came to nothing. */
const IN_VAIN =
  /\b(?:fail\w*|unsuccessful\w*|could not|couldn't|unable|not able|stopped|quit|gave up|taken off|off work again|had to|only|worse\w*)\b/i;
const OF_DOSE =
  /\b(?:mg|mcg|dos(?:e|es|ed|age)|tablets?|pills?|patch\w*|opioids?|medic\w+|meds|drugs?|taper\w*|wean\w*|narcotics?|morphine)\b/i;
/** A wound by lying or sitting is another than that of an operation. */
const OF_PRESSURE = /\b(?:pressure|sacral|decubitus|bed ?sores?|coccy\w+|heels?|ischi\w+|buttocks?)\b/i;
const OF_SELF =
  '(?:bath(?:e|es|ing)|dress(?:ing|es)?|toilet(?:ing)?|groom(?:ing)?|shower(?:ing)?|wash(?:ing)?|hygiene|self-?care|feed(?:ing)?|cook(?:ing)?|meals?|wound care|transfers?|transferring|turning|get(?:ting)? (?:out of|in and out|into|up)|get up|shoes|socks|adls?|activities of daily living)\\b';

/** In the ways persons tell of it: how they get about, are helped, sleep, work and weigh; steps that were taken before. */
export const needRows: readonly RecordRow[] = [
  {
    asks: 'help needed with care of the person',
    ofChange: true,
    words:
      /\b(?:self-?\s?care|personal care|bath\w*|dressing (?!change)|toilet\w*|groom\w*|hygiene|bed mobility|transfers?|(?:care|do) (?:[a-z]+ )?for (?:him|her)self|function(?:ing)? independently|independent function\w*|unable to do|(?:help|assist\w*)\b[^.]{0,30}\b(?:need\w*|requir\w*|adls?|daily|home|care)|(?:need\w*|requir\w*|unable|inability|difficult\w*|limit\w*|depend\w*|assist\w*)\b[^.]{0,40}\b(?:adls?|activit\w+ of daily living))\b/,
    unless: /\b(?:improv\w*|gains?|sleep hygiene|wound|instruct\w*)\b/,
    said: new RegExp(
      `\\b(?:needs?|needing|requires?|requiring)\\s(?:[a-z-]+ ){0,2}(?:help|assistance|aid|someone|supervision)\\b[^.;]{0,40}\\b${OF_SELF}|\\b(?:helps?|assists?|assisting|helping|bathes|dresses|washes|lifts)\\s(?:him|her)\\b[^.;]{0,40}\\b${OF_SELF}|\\b(?:bathes|dresses|washes|feeds)\\s(?:and [a-z]+ )?(?:him|her)\\b|\\b(?:cannot|can't|can not|unable to|not able to|difficulty|trouble|depend\\w+ on|helped with)\\b[^.;]{0,30}\\b${OF_SELF}`,
      'i',
    ),
    sentence: told => !/\bindependent(?:ly)? (?:in|with)\b/i.test(told),
  },
  {
    asks: 'how the person gets about',
    ofChange: true,
    words:
      /\b(?:mobility|ambulat\w*|(?:difficult\w*|trouble|unable|inability|cannot|impair\w*|limit\w*)[^.]{0,20}\b(?:walk\w*|stand\w*|stairs|ris(?:e|ing)|get(?:ting)? (?:up|out))|(?:reduced |non-?\s?|partial |full )?weight[- ]?bearing|bear(?:ing)? (?:full )?weight|land[- ]based|assistive device)\b/,
    unless: /\b(?:improv\w*|gains?|films?|x-?rays?|views?|radiograph\w*|therapy (?:has|was)|surgery|tolerance)\b/,
    said: /\b(?:cannot|can't|unable to|not able to|can only|could only|no more than|difficulty|trouble|barely|hardly|does not tolerate|cannot tolerate)\b[^.;]{0,30}\b(?:land|walk\w*|stand\w*|bear|climb\w*|ambulat\w*|stairs|transfer\w*|get (?:up|out|in)|rise)|\b(?:walks?|walking|stands?|ambulat\w*|gets? about|gets? around)\b[^.;]{0,25}\b(?:with (?:an?|two|the)|using|only|less than|no more than|(?:two|five|ten|fifteen|\d+) (?:feet|minutes|steps|yards))\b|\b(?:walker|crutch(?:es)?|wheelchair|scooter|non-?\s?weight[- ]bearing|partial weight)\b/i,
  },
  {
    asks: 'an aid to walk with',
    words:
      /\b(?:use of|uses?|using|walks? with|ambulat\w+ with) (?:an? )?(?:[a-z-]+ )?(?:canes?|walkers?|crutch(?:es)?|assistive devices?)\b/,
    unless: /\b(?:inability|unable|cannot|not able|prescri\w*|need\w*|train\w*)\b/,
    said: /\b(?:uses?|using|used|walks?|walking|ambulat\w+|gets? (?:about|around)|on)\b[^.;]{0,25}\b(?:canes?|walkers?|crutches|wheelchair)\b/i,
  },
  {
    asks: 'that the person cannot leave home',
    words: /\b(?:home-?\s?bound|house-?\s?bound|confined|leave (?:the |his |her )?(?:home|house))\b/,
    said: /(?<!\b(?:not|never|no longer|isn't)\s(?:[a-z]+\s)?)\b(?:home-?\s?bound|house-?\s?bound|bed-?\s?bound|bed-?\s?ridden|confined to (?:the |his |her |a )?(?:home|house|bed(?:room)?|room|one (?:room|floor))|(?:cannot|can't|unable to|not able to|not been able to|does not|can not|never|has not|hasn't|rarely) (?:go out|goes out|gone out|leaves?|left|get out|been out)(?: of)?(?: (?:the|his|her))? ?(?:home|house|bed|alone)?|leaves? (?:the|his|her) (?:house|home) (?:only|just))\b/i,
    eitherWay: 'denied',
  },
  {
    asks: 'attempts to lose weight',
    ofAttempt: true,
    words: /\b(?:weight[- ]loss|lose weight|losing weight|diet\w*|calori\w*)\b/,
    unless: /\b(?:medical necessity|bariatric)\b/,
    said: /\b(?:tried|attempt\w*|failed|on|has lost|had lost|lost|following|followed|started|joined|dieted|cut)\b[^.;]{0,40}\b(?:diets?|dieting|calories|weight watchers|jenny craig|nutrisystem|weight[- ]loss (?:program|class\w*)|(?:\d+|[a-z]+) (?:pounds|lbs|kg))\b|\bdieted\b|\b(?:diets?|weight watchers|jenny craig|nutrisystem)\b[^.;]{0,30}\b(?:tried|failed|(?:did|has|have) not|without|unsuccess\w*|helped)|\b(?:supervised|calorie|liquid|low-fat|low-calorie|ketogenic|strict) diet\b|\bdiet of \d/i,
  },
  {
    asks: 'a body mass index or weight',
    words: /\b(?:bmi|body mass|height|(?<!bear |bearing )weight(?! ?-?bearing| lifting| loss))\b/,
    unless: /\b(?:obes\w*|overweight|excess|loss|gain)\b/,
    said: /\b(?:bmi|body mass index)\b[^.;]{0,14}\d|\bweigh(?:s|ed|t)\b[^.;]{0,12}\d{2,3}|\b\d ?(?:ft|feet|foot)\b[^.;]{0,14}\b\d{2,3} ?(?:lbs?|pounds|kg)\b/i,
  },
  {
    asks: 'a weight that is obesity',
    words: /\b(?:obes\w*|overweight|excess\w* weight)\b/,
    said: /\b(?:bmi|body mass index)\b[^.;]{0,14}(?:3\d|4\d|5\d|6\d)(?:\.\d)?\b|\bweigh(?:s|ed|t)\b[^.;]{0,12}(?:2[5-9]\d|[34]\d\d) ?(?:lb|pound)|\bobes(?:e|ity)\b/i,
  },
  {
    asks: 'that smoking was given up',
    words:
      /\b(?:smok\w*|tobacco|nicotine)\b[^.]{0,12}\b(?:cessation|quit\w*|abstinen\w*|abstain\w*)|\b(?:cessation|abstinence|quit\w*)\b[^.]{0,14}\b(?:smok|tobacco|nicotine)/,
    said: /\b(?:quit|stopped|ceased|gave up|given up) (?:smoking|tobacco|cigarettes)|\b(?:smoking|tobacco) cessation|\bex-?smoker|\bformer smoker|\b(?:chantix|varenicline|nicotine (?:patch|gum))/i,
    ever: true,
  },
  {
    asks: 'use of tobacco, told either way',
    words: /\b(?:smok\w*|tobacco|nicotine)\b/,
    cue: /\b(?:whether|if|address\w*|discuss\w*|mention\w*|stated?|known|unknown|unclear|comment\w*|specif\w*|assess\w*)\b/,
    said: /\b(?:(?:non-?\s?)?smok(?:e|es|ed|er|ing)|tobacco|nicotine|cotinine|cigarettes?)\b/i,
    eitherWay: 'denied',
  },
  {
    asks: 'an evaluation of what the person can do at work',
    words: /\bfunctional capacity (?:evaluation|exam\w*|assessment)|\bfces?\b/,
    unless: /\b(?:need|request\w*)\b/,
    said: /\b(?:functional capacity (?:evaluation|exam\w*|assessment)|fce)\b(?![^.;]{0,30}\b(?:request\w*|recommend\w*|pending|plan\w*|schedul\w*|order\w*)\b)/i,
  },
  {
    asks: 'an attempt to work again',
    ofAttempt: true,
    words:
      /\b(?:attempt\w*|tri(?:al|ed)|effort)\b[^.]{0,30}\b(?:work|duty|job)\b|\b(?:work|duty)\b[^.]{0,10}\b(?:attempts?|trials?)\b/,
    unless: /\b(?:work (?:hardening|conditioning|status))\b/,
    sentence: (told, { own }) => !/\b(?:fail|unsuccess)/.test(own) || IN_VAIN.test(told),
    said: /\b(?:tried|attempted|attempts?|attempting)\b[^.;]{0,20}\b(?:to (?:return|go back|work|resume)|working|return(?:ing)? to work|at (?:modified|light|full) (?:work|duty))|(?<!\b(?:not|never)\s(?:yet\s|since\s|ever\s)?)\b(?:returned|went back) to (?:[a-z-]+ ){0,3}(?:work|duty)\b/i,
    ever: true,
  },
  {
    asks: 'what the job demands',
    words:
      /\b(?:(?:physical|job|work|occupational) (?:physical )?(?:demands?|requirements?|duties|description)|demands? of (?:the|his|her)|nature of (?:the |his |her )?(?:job|work)|occupation)\b/,
    said: /\b(?:job|work|duties|occupation|position|works? as)\b[^.;]{0,60}\b(?:demand\w*|requir\w*|involv\w*|entail\w*|lift\w*|heavy|medium|sedentary|pounds|lbs|carr(?:y|ies|ying))\b|\brepetitive\b[^.;]{0,60}\b(?:job|work|duties)\b|\b(?:job|work|duties)\b[^.;]{0,30}\brepetitive\b/i,
  },
  {
    asks: 'pain that has lasted',
    words: /\bchronic(?:ity)?\b[^.]{0,14}\bpain\b|\bpersist\w* pain|\blong-?\s?standing pain/,
    unless: /\b(?:improv\w*|relief|program|reduc\w*|guideline\w*|syndrome)\b/,
    said: /\bchronic(?:ally)?\b|\bpain\b[^.;]{0,40}\b(?:for|over|since)\b[^.;]{0,25}\b(?:years?|months|(?:19|20)\d\d)\b|\b(?:years|months) of pain\b/i,
  },
  {
    asks: 'a flare or a new injury',
    ofChange: true,
    words:
      /\bacute (?:[a-z]+ ){0,3}(?:phase|stage|sprain|strain|pain|exacerbation|flare\w*|episode|spasm|injury|radicul\w*)|\bflare\w*|\bexacerbat\w*|\b(?:new|recent|re-?)\s?-?injur\w*|\baggravat\w*/,
    unless: /\b(?:treat\w* (?:of|for)|recommend\w*|fracture|for which|factors?|movements?|positions?)\b/,
    said: /\b(?:flare\w*|flaring|new onset|(?:began|started|came on) (?:[a-z]+ ){1,2}(?:days|weeks) ago|exacerbat\w*|re-?injur\w*|new injury|(?<!\bfor (?:[a-z]+ )?)acute(?:ly)?|aggravat\w*|sudden(?:ly)? (?:[a-z]+ )?(?:onset|increase|worsen\w*|pain|worse|flare\w*|spasms?)|threw out (?:his|her)|back went out|(?:pain|symptoms?|back|neck|knee|shoulder) (?:has |have )?(?:went out|worsened|flared|spiked))\b(?![^.;]{0,30}\b(?:in|of|since) (?:19|20)\d\d\b)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|\d{1,2}) days? (?:ago|before|earlier)\b/i,
    sentence: (told, { own }) =>
      !/\binjur/.test(own) ||
      /\b(?:flare|exacerbat|acute|aggravat|sprain|strain|spasm)/.test(own) ||
      /\b(?:injur|fell|accident|threw out|sprain|strain|twist)/i.test(told),
  },
  {
    asks: 'a change since then',
    ofChange: true,
    words:
      /\b(?:change|changes|worsening|deteriorat\w*|progress(?:ion|ive|ing)?)\b[^.]{0,40}\b(?:symptoms?|findings?|condition|complaints?|exam\w*|presentation|status|deficits?|weakness|neurolog\w*)|\b(?:symptoms?|findings?|condition|deficits?|weakness)\b[^.]{0,20}\b(?:chang\w*|worsen\w*|deteriorat\w*|progress(?:ing|ed|ion))/,
    unless: /\b(?:improv\w*|therapy|treatment|medicat\w*|function\w*|degenerative|skin|trophic|vasomotor)\b/,
    said: /\bnew(?:ly)?\b[^.;]{0,25}\b(?:weak\w*|numb\w*|deficit|pain|symptoms?|loss|foot[- ]?drop|tingl\w*)|\b(?:weaker|worse(?:ned|ning)?|progress(?:ed|ing|ive)|increas(?:ed|ing)|spread\w*|deteriorat\w*|has (?:risen|grown)|(?:rose|risen|went up|increased) from|from \d(?:\/\d\d?)? to \d|\bnow (?:catch|drag|trip|drop|stumbl|fall|limp|weak|numb|absent|unable|cannot)\w*|(?<![\d/])[0-4][+-]?\s?\/\s?5\b[^.;]{0,12}\b(?:was|had been|previously) 5\s?\/\s?5|not (?:present|there|seen|noted|found) (?:in|at|on|before)|was (?:not )?new)\b(?![^.;]{0,30}\b(?:walk\w*|sitting|standing|activit\w*|bending|cold|lifting|motion|function|tolerance)\b)/i,
    sentence: told => !/\b(?:improv\w*|better|recover\w*)\b/i.test(told),
  },
  {
    asks: 'a step down in dose',
    words:
      /\b(?:wean\w*|taper\w*|dose reduction|(?:efforts?|attempts?) (?:to|at) (?:reduc\w+|lower\w*|decreas\w+|cut\w*) (?:the |his |her )?(?:use of |intake of )?(?:the )?(?:benzodiazepine|sedative|hypnotic|relaxant|opiate|narcotic|drug|tablet|pill)s?|reduc\w* (?:of |in )?(?:the )?(?:dose|dosage|opioid|medicat)\w*)/,
    unless: /\b(?:pain|symptom\w*|plan|schedule|should|need|abrupt|withdrawal)\b/,
    denied: ['recorded', 'tried'],
    changed: (change, told, thing) => change.isBetter && change.of === 'medication' && isOfSameCause(thing)(told),
    // A score may go from one figure to another, too.
    sentence: told => !/\b(?:scores?|scale|inventory|index|rated)\b/i.test(told) || OF_DOSE.test(told),
    said: /\b(?:attempts?|attempted|tried|efforts?)\b[^.;]{0,12}\b(?:to|at) (?:lower|reduc\w+|cut|decreas\w+|com\w+ off|wean\w*|taper\w*|go\w* down|get\w* off)\b|\btaper\b[^.;]{0,30}\b(?:failed|was (?:tried|attempted|stopped)|caused|led to)|\b(?:weaned|tapered|tapering|weaning)\b(?![^.;]{0,30}\b(?:recommend\w*|advis\w*|should|plan\w*|modif\w*)\b)|\b(?:dose|number|use|intake|tablets|pills|opioids?|norco|medications?)\b[^.;]{0,30}\b(?:lowered|cut|reduced|decreased|brought down|came down|went down|down from)\b|\breduc(?:tion|ed)\b[^.;]{0,60}\bto\b[^.;]{0,30}\b(?:tried|attempted|daily|a day|mg|made)\b|\b(?:cut|reduced|lowered|decreased|went|gone|came|come)\b[^.;]{0,40}\bfrom (?:\d+|[a-z]+) (?:[a-z]+ ){0,3}to (?:\d+|[a-z]+)\b/i,
  },
  {
    asks: 'that pills are not borne',
    ofChange: true,
    words:
      /\bintoleran\w*|\b(?:oral|nsaids?|medicat\w*|drugs?)\b[^.]{0,24}\bcontraindicat\w*|\b(?:difficult\w*|trouble|problems?|inability) (?:with |in |to )?(?:tak\w+|swallow\w*|oral (?:drugs?|medic\w*|agents?)|pills|tablets|capsules)|\b(?:not|unable to|cannot|could not|inability to|failed to|does not) (?:be )?(?:tolerat\w*|take|swallow)|\btolerat\w*|\bpoor(?:ly)? tolera\w*/,
    unless: /\b(?:walk\w*|stand\w*|exercise\w*|activit\w*|sit\w*|land|therapy|surgery|splint|brace|no side)\b/,
    said: /\b(?:cannot|could not|unable to|not able to|did not|does not|can't|couldn't)\s(?:take|tolerate|swallow)|\b(?:has|have|had|was|were|is|are) not (?:been )?(?:able to )?tolerat\w*|\bintoleran\w+|\bpoorly tolerated|\b(?:caused|causes|gave|gives|made|makes|upsets?|brought on|led to|developed|with(?![^.;]{0,30}\bwithout\b))\b[^.;]{0,30}\b(?:nausea|vomit\w*|dizz\w*|drows\w*|sedat\w*|gastritis|heartburn|stomach|rash|constipat\w*|sick|reflux|bleed\w*|ulcer|itch\w*|hives)|\b(?:trouble|difficulty|problems?) (?:with )?swallow\w*|\braised (?:his|her) blood pressure|\b(?:vomits|nauseated|sick|dizzy|drowsy)\b[^.;]{0,20}\b(?:with|from|after|on)\b|\b(?:stopped|discontinued|abandoned|quit)\b[^.;]{0,30}\b(?:because|due to|owing|after|for)\b[^.;]{0,30}\b(?:nausea|vomit\w*|dizz\w*|drows\w*|sedat\w*|stomach|rash|sick|side effects?|gi|reflux|bleed\w*)/i,
  },
  {
    asks: 'one prescriber',
    words: /\b(?:single|one|sole|same)\s(?:[a-z]+ )?(?:practitioner|prescriber|provider|physician|pharmacy|source)/,
    said: /\b(?:all|only|sole|single|one|same)\b[^.;]{0,40}\b(?:prescri\w+|pharmacy|provider|practitioner|from (?:this|our|my) (?:office|clinic|practice))/i,
  },
  {
    asks: 'stress after a trauma',
    words: /\bpost-?\s?traumatic stress|\bptsd\b|\btraumatic stress/,
    said: /\bptsd\b|\bpost-?\s?traumatic stress|\bnightmares?\b|\bflashbacks?\b|\bhypervigil\w*|\bstartles?\b|\brelives?\b|\bintrusive\b/i,
  },
  {
    asks: 'the cause of the trouble sleeping',
    words: /\b(?:cause|etiology|origin|reason)\b[^.]{0,20}\b(?:insomnia|sleep\w*)/,
    said: /\b(?:sleepless\w*|insomnia|sleep\w*|awake\w*|wak(?:es|ing|ens))\b[^.;]{0,50}\b(?:due to|because of|stems? from|secondary to|from (?:[a-z]+ )?(?:pain|anxiety|stress)|caused by|owing to|related to|with pain|by pain)\b|\b(?:pain|anxiety|stress|worry)\b[^.;]{0,20}\b(?:keeps?|wakes?|disturbs?|interrupts?)\b/i,
  },
  {
    asks: 'how often and how long the headaches come',
    words:
      /\b(?:frequency|duration|how (?:often|many|long)|number)\b[^.]{0,40}\b(?:headaches?|migraines?)|\b\d+\b[^.]{0,20}\b(?:headache|migraine)|\b(?:headaches?|migraines?)\b[^.]{0,20}\b(?:days|times)\b/,
    unless: /\b(?:reduc\w*|decreas\w*|fewer|less)\b/,
    sentence: daysReach,
    ofChange: true,
    said: /\b(?:headaches?|migraines?)\b[^.;]{0,50}\b(?:\d+|[a-z]+teen|twenty|daily|every|weekly|(?:two|three|four|five|six) (?:times|days|a week))\b|\b(?:\d+|daily|weekly) (?:headaches?|migraines?|headache days|migraine days)\b/i,
  },
  {
    asks: 'drugs to prevent headaches',
    words:
      /\b(?:prophyla\w*|prevent\w*)\b[^.]{0,25}\b(?:medic\w*|drugs?|agents?|therap\w*|treatment)|\b(?:headache|migraine)\b[^.]{0,20}\bprophyla\w*/,
    unless: /\b(?:gi|gastro\w*|ulcer|antibiotic|dvt|clot\w*|thrombo\w*|surg\w*)\b/,
    said: /\b(?:topiramate|topamax|propranolol|inderal|amitriptyline|elavil|nortriptyline|pamelor|valpro\w+|depakote|divalproex|candesartan|metoprolol|venlafaxine|effexor)\b/i,
  },
  {
    asks: 'disease of the heart',
    words: /\b(?:cardiac|heart|coronary|cardiovascular)\b/,
    unless:
      /\b(?:clearance|surgery|risk|evaluat\w*|event|blood|test\w*|work-?\s?up|stud(?:y|ies)|consult\w*|monitor\w*|rehab\w*)\b/,
    said: /\b(?:stents?|myocardial|heart (?:attack|failure|disease)|coronary|angina|atrial fibrillation|pacemaker|bypass surgery|cabg|cardiomyopathy|congestive)\b/i,
    ever: true,
  },
  {
    asks: 'a wound',
    words: /\b(?:wounds?|pressure (?:ulcers?|sores?)|bed ?sores?|decubitus)\b/,
    unless: /\b(?:heal\w*|infect\w*|dehisc\w*)\b/,
    sentence: (told, { own }) => !OF_PRESSURE.test(own) || OF_PRESSURE.test(told),
    said: /\b(?:incision (?:is|was|remains?) (?:still )?open|open incision|wounds?|(?:pressure|sacral|decubitus|heel|foot|leg|venous|diabetic) (?:pressure )?(?:ulcers?|sores?)|bed ?sores?|dehisc\w*)\b/i,
  },
  {
    asks: 'a blood pressure',
    words: /\bblood pressures?\b/,
    unless: /\b(?:raised|elevated|high|low|drop\w*|orthostat\w*|uncontrolled|medicat\w*|reading\w*|measure\w*)\b/,
    said: /\b(?:blood pressure|bp)\b[^.;]{0,16}\b\d{2,3}\s?(?:\/|over)\s?\d{2,3}\b/i,
  },
  {
    asks: 'a high blood pressure',
    words:
      /\b(?:blood )?pressure\b[^.]{0,30}\b(?:raised|elevated|high|reading\w*|measure\w*|uncontrolled)|\b(?:reading|elevat\w+|raised|high)\b[^.]{0,30}\bpressure\b/,
    ofChange: true,
    said: /\b1[4-9]\d\s?(?:\/|over)\s?\d{2,3}\b|\b(?:blood pressure|bp)\b[^.;]{0,20}\b(?:high|elevated|raised|uncontrolled)/i,
  },
  {
    asks: 'a drug that thins the blood',
    sentence: told => !/\b(?:stopped|discontinued|taken off|came off)\b/i.test(told),
    words: /\banti-?\s?coagula\w*|\bblood[- ]thinn\w*|\banti-?\s?platelet/,
    kinds: ['medication'],
    fact: fact =>
      fact.kind === 'medication' &&
      isAffirmed(fact) &&
      fact.value.status !== 'requested' &&
      /anticoagul|antiplatelet/i.test(fact.value.drugClass ?? '') &&
      !fact.value.ingredients.includes('aspirin'),
    said: /\b(?:warfarin|coumadin|xarelto|eliquis|plavix|heparin|lovenox|blood[- ]thinner)\b/i,
  },
  {
    asks: 'harm by the drug',
    ofChange: true,
    words:
      /\b(?:side|adverse) (?:effects?|reactions?|events?)\b[^.]{0,20}\b(?:opioids?|narcotics?|medications?|drugs?|nsaids?)\b|\b(?:sedation(?! (?:records?|was))|drowsiness|(?:ill|adverse) effects?)\b/,
    unless: /\b(?:discuss\w*|address\w*|monitor\w*|potential|risk\w*|assess\w*)\b/,
    denied: ['recorded'],
    kinds: ['side-effect'],
    fact: fact => fact.kind === 'side-effect' && isAffirmed(fact),
    said: /\b(?:constipat\w*|drows\w*|sedat\w*|nause\w*|dizz\w*|itching|rash|heartburn|sleep(?:y|iness)|fatigue)\b[^.;]{0,24}\b(?:with|from|due to|on|because of|since starting) (?:the |his |her |this )?(?:opioids?|narcotics?|medications?|norco|vicodin|percocet|\w*codone|oxycontin|tramadol|ultram|morphine|nucynta|ms contin|gabapentin|lyrica|naproxen|ibuprofen)\b|\b(?:opioid|drug|medication|nsaid)[- ](?:induced|related) [a-z]+|\b(?:groggy|drowsy|dry mouth|sedated|sleepy from|foggy)\b|\b(?:led to|caused|brought on|stopped because of|discontinued (?:because of|due to|for)) (?:[a-z]+ )?(?:akathisia|nausea|retention|priapism|constipation|dizziness|rash|drowsiness|sedation|vomiting)/i,
  },
  {
    asks: 'a hormone level',
    words:
      /\b(?:values?|levels?|results?|measure\w*) of (?:[a-z]+ )?testosterone|\btestosterone\b(?=[\s\S]*\b(?:levels?|values?|results?|tests?|check\w*|measure\w*|low|labor\w*))/,
    said: /\btestosterone\b[^.;]{0,30}\d/i,
  },
];
