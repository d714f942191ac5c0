import type { Fact } from '#domain/evidence/fact.ts';
import { isAffirmed, isAffirmedOrPast } from '../../query.ts';
import type { RecordRow } from './row.ts';
import { reaches } from './measured.ts';

const has =
  (names: RegExp, isSo: (fact: Fact) => boolean = isAffirmed) =>
  (fact: Fact): boolean =>
    fact.kind === 'comorbidity' && isSo(fact) && names.test(fact.value.name);

/** An illness that being told as past does not end. */
const hasForLife = (names: RegExp): ((fact: Fact) => boolean) => has(names, isAffirmedOrPast);

const OLD = 65;

/** Trouble of the stomach ever, and what raises its risk with anti-inflammatory drugs. */
function isGastric(fact: Fact): boolean {
  if (!isAffirmedOrPast(fact)) return false;
  if (fact.kind === 'side-effect') return /stomach|gastr|heartburn|dyspep|nausea|reflux/i.test(fact.value.effect);
  if (fact.kind === 'complaint') return fact.value.name === 'heartburn';
  return fact.kind === 'comorbidity' && /^(?:gastro|gastritis|peptic)/.test(fact.value.name);
}

/** Complaints of now are denied, which an ulcer of the past is none of. */
const OF_COMPLAINTS = /\b(?:complain\w*|symptom\w*|heartburn|upset|distress)\b(?![^.]*\bulcer)/;
const ONLY_AN_ULCER =
  /^(?!.*\b(?:heartburn|dyspep\w*|reflux|upset|gerd|gastritis|epigastric|burning)\b).*\bulcers?\b/is;

function isRiskOfStomach(fact: Fact): boolean {
  if (isGastric(fact)) return true;
  if (fact.kind === 'age') return fact.value.years > OLD;
  return (
    fact.kind === 'medication' &&
    isAffirmed(fact) &&
    fact.value.status === 'current' &&
    (/anticoagul|antiplatelet|corticosteroid/i.test(fact.value.drugClass ?? '') ||
      /\b(?:aspirin|warfarin|prednisone)\b/i.test(fact.value.ingredients.join(' ')))
  );
}

/** Conditions of the whole person. */
export const conditionRows: readonly RecordRow[] = [
  {
    asks: 'a risk for the stomach',
    kinds: ['side-effect', 'complaint', 'comorbidity', 'age', 'medication'],
    words:
      /\brisk factors\b[^.]*\b(?:omeprazole|prilosec|pantoprazole|protonix|esomeprazole|nexium|lansoprazole|prevacid|rabeprazole|aciphex|famotidine|pepcid|ranitidine|zantac|proton pump)\b/,
    fact: isRiskOfStomach,
    better: isGastric,
  },
  {
    asks: 'trouble of the stomach',
    kinds: ['side-effect', 'complaint', 'comorbidity'],
    words: /\b(?:gi|gastro\w*|gastric|stomach|dyspep\w*|reflux|heartburn|ulcers?|epigastric)\b/,
    unless: /\brisk\b/,
    fact: isGastric,
    sentence: (told, { own }) => !OF_COMPLAINTS.test(own) || !ONLY_AN_ULCER.test(told),
    said: /\b(?:heartburn|dyspepsia|acid reflux|gerd|stomach (?:upset|burning|pain|ache|irritation)|upset stomach|upsets? (?:his|her|the) stomach|gi (?:upset|distress|irritation)|gastritis|(?:peptic|gastric|duodenal|stomach|bleeding|perforated) ulcers?|ulcer (?:perforated|bled)|epigastric (?:pain|burning|distress)|sour stomach|burning (?:in |of )?(?:(?:his|her|the) )?(?:stomach|upper abdomen|epigastri\w+))\b/i,
  },
  {
    asks: 'trouble of the stomach or a risk of it',
    kinds: ['side-effect', 'complaint', 'comorbidity', 'age', 'medication'],
    words: /\b(?:gi|gastro\w*|gastric|stomach|dyspep\w*|reflux|heartburn|ulcers?|bleed\w*)\b/,
    fact: isRiskOfStomach,
    better: isGastric,
    said: /\b(?:heartburn|dyspepsia|acid reflux|gerd|stomach upset|gi (?:upset|distress|bleed\w*)|gastritis|(?:peptic|gastric|duodenal|stomach|bleeding) ulcer|gastrointestinal bleed\w*)\b/i,
    ever: true,
  },
  {
    asks: 'trouble sleeping',
    sentence: reaches,
    kinds: ['comorbidity', 'complaint'],
    words: /\b(?:insomnia|sleep\w*)\b/,
    unless: /\b(?:apnea|study|hygiene|how many|hours|behaviou?ral|non-?\s?pharmac\w*|measures)\b/,
    fact: fact =>
      isAffirmed(fact) &&
      ((fact.kind === 'comorbidity' && fact.value.name === 'insomnia') ||
        (fact.kind === 'complaint' && fact.value.name === 'difficulty sleeping')),
    said: /\b(?:wakes?|awakens?|awakened|waking)\b[^.]{0,40}\b(?:night|pain|times|every (?:\w+ )?hours?)\b|\b(?:cannot|unable to|difficulty|trouble|hard to) (?:fall|falling|stay|staying) asleep\b|\b(?:poor|disturbed|interrupted|fragmented|restless) sleep\b|\bsleep is (?:broken|poor|disturbed|interrupted|fragmented|restless)\b|\b(?:cannot|can't|unable to) (?:sleep|(?:go|get) back to sleep)\b|\bsleeps? (?:only |poorly|about [1-5]\b|(?:about |just |barely )?(?:two|three|four|five|[1-5])(?: to (?:\w+))? hours)|\bslept (?:only|poorly|badly|little|no more)|\bsleepless\w*|\btakes? (?:him|her) [^.;]{0,20} to fall asleep|\blies awake|\b(?:falls? asleep|asleep) (?:only )?(?:at|after|by) (?:[1-5]|one|two|three|four|five)\b|\b(?:pain|worry|symptoms?|numbness) (?:wakes?|awakens?|keeps?) (?:him|her|them)\b|\btoss(?:es|ing)\b|\binsomnia\b|\bup (?:most of the|all) night|\b(?:two|three|four|five|[2-5])(?:-| to )?\w* hours of sleep/i,
  },
  {
    asks: 'a discussion of how to sleep better',
    words:
      /\bsleep hygiene\b|\b(?:behaviou?ral|non-?\s?pharmac\w*|lifestyle|conservative)\b[^.]{0,40}\b(?:sleep|insomnia)|\b(?:sleep|insomnia)\b[^.]{0,30}\b(?:behaviou?ral|non-?\s?pharmac\w*|measures)/,
    said: /\bsleep hygiene\b|\bcaffeine\b|\b(?:cut|stopped|gave up|no|less|without)\b[^.;]{0,12}\bcoffee\b|\b(?:regular|fixed|same|set|consistent) (?:bed\s?times?|hours)\b|\bbed at (?:a |the )?(?:same|fixed|regular)|\brelaxation\b|\bscreens? before bed/i,
  },
  {
    asks: 'depression or anxiety',
    kinds: ['comorbidity', 'complaint'],
    words:
      /\b(?:depress\w*|anxi\w*|mental (?:disorders?|illness\w*|health (?:conditions?|diagnos\w+|problems?))|psychological (?:symptoms?|complaints?|distress|condition|issues)|psychiatric (?:symptoms?|condition|diagnos\w+)|mood|stress|emotional)\b/,
    unless: /\banti-?\s?depress\w*/,
    fact: fact =>
      has(/^(?:depression|anxiety|post-traumatic stress disorder|bipolar disorder)$/)(fact) ||
      (fact.kind === 'complaint' && isAffirmed(fact) && /^(?:sadness|irritability|panic)$/.test(fact.value.name)),
    said: /\b(?:major depressi\w+|adjustment disorder|generalized anxiety|panic disorder|depressive disorder)\b|\b(?:lost|loss of) interest\b|\b(?:weeps|cries|cried|crying|weeping|tearful\w*|hopeless\w*|worthless\w*|low mood|mood (?:is|was|has been) (?:low|sad|down|poor)|depressed|sad mood|panic attacks?|anxious|worries)\b|\b(?:phq-?9|gad-?7)\b[^.]{0,30}\b(?:1\d|2\d)\b|\b(?:beck (?:depression|anxiety)(?: inventory)?|bdi|bai)\b[^.]{0,30}\b(?:1[4-9]|[2-6]\d)\b/i,
  },
  {
    asks: 'obesity or its measure',
    kinds: ['comorbidity'],
    words: /\b(?:obes\w*|overweight|bmi|body mass|weight(?! ?-?bearing| lifting))\b/,
    unless: /\bweight loss (?:attempts?|programs?|efforts?)\b/,
    fact: has(/^obesity$/),
    said: /\b(?:bmi|body mass index)\s?(?:of|is|was|:|=)?\s?(?:3\d|4\d|5\d)(?:\.\d)?\b/i,
  },
  {
    asks: 'attempts to lose weight',
    weak: true,
    words: /\b(?:weight loss|diet\w*|lose weight)\b/,
    said: /\b(?:tried|attempt\w*|failed|on|has lost|lost|following|started|joined)\b[^.]{0,40}\b(?:diet|weight watchers|weight[- ]loss program|\d+ (?:pounds|lbs))\b/i,
  },
  {
    asks: 'diabetes',
    kinds: ['comorbidity'],
    unless: /\bdiabetic (?:painful |peripheral )*neuropath/,
    words: /\bdiabet\w*\b/,
    fact: hasForLife(/^diabetes$/),
    // By the drug taken for it alone, or by its measure.
    said: /\b(?:metformin|glucophage|insulin|lantus|humalog|novolog|glipizide|glyburide|glimepiride|januvia|jardiance|ozempic)\b|\b(?:hb ?a1c|hemoglobin a1c|a1c)\b[^.;]{0,14}\b(?:6\.[5-9]|[7-9]|1\d)/i,
  },
  {
    asks: 'high blood pressure',
    kinds: ['comorbidity'],
    words: /\b(?:hypertens\w*|high blood pressure)\b/,
    fact: hasForLife(/^hypertension$/),
    said: /\b(?:1[4-9]\d|2\d\d)\s?(?:\/|over)\s?\d{2,3}\b(?! ?degrees)|\b(?:lisinopril|losartan|amlodipine|norvasc|hydrochlorothiazide|hctz|benazepril|valsartan|diovan|enalapril|olmesartan|benicar)\b/i,
  },
  {
    asks: 'heart disease',
    weak: true,
    kinds: ['comorbidity'],
    words: /\b(?:cardiac|cardiovascular|heart|coronary)\b/,
    unless: /\b(?:clearance|surgery)\b/,
    fact: has(/^(?:coronary artery disease|heart failure|arrhythmia|hypertension)$/),
  },
  {
    asks: 'disease of the kidneys',
    kinds: ['comorbidity'],
    words: /\b(?:renal|kidney)\b/,
    unless: /\bfunction tests?\b/,
    fact: has(/^kidney disease$/),
    said: /\bcreatinine\b[^.;]{0,10}\b(?:1\.[5-9]|[2-9](?:\.\d+)?)\b(?!\/)|\b(?:stage (?:[2-5]|i{2,3}|iv)|end-?stage) (?:chronic )?(?:renal|kidney)|\bdialysis\b/i,
  },
  {
    asks: 'disease of the liver',
    kinds: ['comorbidity'],
    words: /\b(?:liver|hepat\w*)\b/,
    unless: /\bfunction tests?\b/,
    fact: has(/^liver disease$/),
  },
  {
    asks: 'asthma or disease of the lungs',
    weak: true,
    kinds: ['comorbidity'],
    words: /\b(?:asthma|copd|pulmonary|respiratory)\b/,
    fact: has(/^(?:asthma|chronic obstructive pulmonary disease|sleep apnea)$/),
  },
  { asks: 'sleep apnea', kinds: ['comorbidity'], words: /\bapnea\b/, fact: has(/^sleep apnea$/) },
  {
    asks: 'what is said of tobacco',
    words: /\b(?:smok\w*|tobacco|nicotine)\b[^.]{0,16}\b(?:history|status|use|habits?)\b/,
    // That it was told is denied, and not that the person smokes; what the person denies was told.
    cue: /^(?!.*\bdenie[sd]\b).*(?:document|mention|address|discuss|record|state|note|report|describ|indicat|provid|know|clear|told|silent|absent|missing|lack|specif|whether)/s,
    said: /\b(?:(?:non-?\s?)?smok(?:e|es|ed|er|ing)|tobacco|nicotine|cigarettes?)\b/i,
    eitherWay: 'denied',
  },
  {
    asks: 'tobacco use',
    kinds: ['comorbidity'],
    words: /\b(?:smok\w*|tobacco|nicotine)\b/,
    fact: has(/^tobacco use$/),
    said: /\b(?:smokes|(?:still|continues to) smoke)\b|\b(?:current|active|heavy) smoker\b|\b(?:cigarettes?|packs?) (?:a|per|each) day\b/i,
  },
  {
    asks: 'constipation',
    kinds: ['comorbidity', 'complaint', 'side-effect'],
    words: /\bconstipat\w*\b/,
    fact: fact =>
      has(/^constipation$/)(fact) ||
      (fact.kind === 'complaint' && isAffirmed(fact) && fact.value.name === 'constipation') ||
      (fact.kind === 'side-effect' && isAffirmedOrPast(fact) && fact.value.effect === 'constipation'),
    said: /\bconstipat\w*|\bbowels?\b[^.;]{0,20}\b(?:slow|hard|infrequent|every (?:third|fourth|few))|\bhard stools?|\bstrains? (?:at|on) (?:the )?(?:stool|toilet)/i,
  },
  {
    asks: 'nausea',
    kinds: ['complaint', 'side-effect'],
    words: /\b(?:nausea|vomit\w*)\b/,
    fact: fact =>
      (fact.kind === 'complaint' && isAffirmed(fact) && /^(?:nausea|vomiting)$/.test(fact.value.name)) ||
      (fact.kind === 'side-effect' && isAffirmed(fact) && fact.value.effect === 'nausea'),
    said: /\bsick to (?:his|her|the) stomach|\bthrows? up\b|\bthrew up\b|\bqueas\w+|\bvomits\b/i,
  },
  {
    asks: 'cancer',
    kinds: ['comorbidity'],
    words: /\b(?:cancer|malignan\w*|tumou?rs?)\b/,
    fact: hasForLife(/^cancer$/),
    // Told by what was done for it, where it was not benign.
    said: /\b(?:lumpectomy|mastectomy|chemotherapy for|radiation (?:therapy|treatments?|for)|radiotherapy|carcinoma|melanoma|lymphoma|leukemia|myeloma|sarcoma|metasta\w+|malignan\w+)\b(?![^.;]{0,30}\b(?:benign|ruled out|excluded|nurse|technician)\b)/i,
    ever: true,
  },
  {
    asks: 'low testosterone',
    kinds: ['comorbidity'],
    words: /\b(?:hypogonad\w*|testosterone|erectile)\b/,
    fact: has(/^(?:hypogonadism|erectile dysfunction)$/),
    said: /\berections?\b|\b(?:low|loss of|decreased|poor|lost) libido\b|\btestosterone\b[^.;]{0,20}\b(?:low|[12]?\d\d)\b/i,
  },
  {
    asks: 'vitamin D deficiency',
    kinds: ['comorbidity'],
    words: /\bvitamin d\b/,
    fact: has(/^vitamin D deficiency$/),
    said: /\bvitamin d\b[^.;]{0,30}\b(?:[12]?\d|low|deficien\w*)\b/i,
  },
  { asks: 'osteoporosis', kinds: ['comorbidity'], words: /\bosteop(?:orosis|enia)\b/, fact: has(/^osteoporosis$/) },
  {
    asks: 'substance use',
    kinds: ['comorbidity'],
    words: /\b(?:substance|alcohol|drug) (?:abuse|use disorder|dependence|addiction)\b/,
    fact: has(/^(?:substance use disorder|alcohol use)$/),
  },
  {
    asks: 'use of alcohol',
    words: /\b(?:use of |drinks? |consum\w* (?:of )?)?alcohol(?: use| intake| consumption)?\b/,
    unless: /\b(?:abuse|disorder|dependence|addiction|swab|block|injection)\b/,
    said: /\bdrinks? (?:[a-z0-9-]+ ){0,4}(?:beers?|wine|alcohol|vodka|liquor|whiskey|heavily|socially)\b|\b(?:beers?|glasses of wine|(?:alcoholic )?drinks) (?:a|per|each|every) (?:day|night|week)\b|\balcohol (?:use|intake|abuse|daily|weekly|socially)\b/i,
  },
  {
    asks: 'use of a cane or another aid',
    weak: true,
    words: /\b(?:cane|walker|assistive device|ambulat\w*|wheelchair|crutch\w*)\b/,
    said: /\b(?:uses?|using|ambulates? with|walks? with|requires?)\b[^.]{0,20}\b(?:a |an |the )?(?:cane|walker|crutches|wheelchair|assistive device)\b/i,
  },
  {
    asks: 'who helps at home',
    weak: true,
    words: /\b(?:homebound|home-?bound|caregivers?|assistance at home|home health)\b/,
    said: /\b(?:home-?bound|needs help at home|requires assistance|(?:wife|husband|daughter|son|family|caregiver) (?:helps|assists|cares))\b/i,
  },
];
