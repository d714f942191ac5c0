import { concept } from './concept.ts';
import type { RecordRow } from '../of-record/row.ts';

const ANESTHETIC = 'lidocaine|xylocaine|marcaine|bupivacaine|ropivacaine|anesthetic|numbing (?:medicine|shot|agent)';
const INJECTED =
  'kenalog|triamcinolone|depo-?\\s?medrol|celestone|betamethasone|dexamethasone|cortisone|(?:cortico)?steroid|methylprednisolone';
const JOINT =
  'knee|shoulder|hip|wrist|elbow|ankle|thumb|joint|canal|tunnel|bursa|subacromial|trochanter\\w*|sheath|si\\b|sacroiliac|facet';

/** Care that was had, told by what was done, and not by its name. */
export const careCriteria: readonly RecordRow[] = [
  concept(
    'a block with a local anesthetic',
    '(?:diagnostic|anesthetic|confirmatory|numbing|local)[a-z, ]{0,20}(?:blocks?|anesthetic|injections?)|(?:local |intra-?articular )?anesthetic|anesthetiz\\w*|numb(?:ed|ing) (?:the|of)',
    `\\b(?:${ANESTHETIC})\\b[^.;]{0,60}\\b(?:relie\\w+|took|pain-?free|gone|better|reduc\\w+|%|percent|full|hours?|day|drop|from \\d+ to \\d)|\\bblocks?\\b[^.;]{0,30}\\b(?:${ANESTHETIC}|relie\\w+)`,
    {
      ever: true,
      ofPart: true,
    },
  ),
  concept(
    'a steroid put there',
    'injections?|cortisone|(?:cortico)?steroids? (?:shots?|injections?|in|into)',
    `\\b(?:${INJECTED})\\b[^.;]{0,40}\\b(?:in(?:to)?|to|of|left|right)\\b[^.;]{0,20}\\b(?:${JOINT})|\\b(?:${JOINT})\\b[^.;]{0,20}\\b(?:injected|shot|injection)|\\b(?:shots?|injected|needled)\\b[^.;]{0,24}\\b(?:${JOINT}|${INJECTED})`,
    {
      ever: true,
      ofPart: true,
      unless:
        /\b(?:epidural|trigger|botox|hyaluron\w*|visco\w*|other|further|repeat|second|another|more|relief|benefi\w*|respon\w*|function\w*|fail\w*)\b/,
      sentence: told =>
        !/\b(?:request\w*|declin\w*|refus\w*|offer\w*|plan\w*|recommend\w*|denied|propos\w*|consider\w*|wants?|asks?|will|would|contraindicat\w*)\b/i.test(
          told,
        ),
    },
  ),
  concept(
    'that it was drained by a needle',
    'aspirat\\w*|drain\\w*|needl\\w*',
    '\\b(?:drained|aspirated|tapped|needled|fluid (?:was )?(?:removed|withdrawn)|\\d+ ?(?:cc|ml) (?:of fluid )?(?:removed|withdrawn|drawn|aspirated))\\b',
    {
      ever: true,
      unless: /\b(?:suspicion|infect\w*)\b/,
    },
  ),
  concept(
    'a splint or pad',
    'splint\\w*|brac\\w*|padding|pads?|orthos[ie]s|immobili\\w*',
    '\\b(?:splint\\w*|brac(?:e|es|ing|ed)|elbow pads?|towel splint|wrist support|strap)\\b',
    {
      ever: true,
      ofPart: true,
      unless: /\b(?:need\w*|request\w*|benefi\w*|unloader|lumbar|back|fail\w*|weeks|months|help\w*)\b/,
      denied: ['tried', 'failed'],
      sentence: told =>
        !/\b(?:request\w*|declin\w*|refus\w*|plan\w*|recommend\w*|denied|propos\w*|asks?|wants?|will)\b/i.test(told),
    },
  ),
  concept(
    'a blood level',
    '(?:serum|blood|vitamin|lab\\w*)[a-z ]{0,16}(?:levels?|values?|tests?|results?|studies|work)|laborator\\w*',
    '\\b(?:\\d+(?:\\.\\d+)? ?(?:ng\\/ml|mg\\/dl|mcg\\/dl|pg\\/ml|u\\/l|iu\\/l|mmol|meq)|(?:a1c|hba1c|vitamin d|25-oh[a-z ]*|creatinine|tsh|esr|crp|psa|alt|ast|testosterone|hemoglobin|wbc)\\b[^.;]{0,12}\\d)',
    {
      unless: /\b(?:pain|drug|urine|toxicolog\w*|disc|l\d|other|repeat|further)\b/,
      eitherWay: 'denied',
    },
  ),
  concept(
    'harm by tablets',
    'tolera\\w*|intoleran\\w*|contraindicat\\w*|not (?:been )?(?:able to )?(?:take|tolerat\\w*)',
    '\\b(?:raised|elevated|upset\\w*|irritat\\w*|caused|gave|made|led to|brought on|brought|left)\\b[^.;]{0,24}\\b(?:creatinine|alt|ast|liver|pressure|stomach|vomit\\w*|nausea|rash|hives|dizz\\w*|drows\\w*|sedat\\w*|confus\\w*|edema|swelling|constipat\\w*|itch\\w*|sick|unable to urinate|retention|tremor|diarrhea|bleed\\w*|ulcer)',
    {
      ever: true,
      ofChange: true,
      unless: /\b(?:walk\w*|stand\w*|exercise\w*|activit\w*|sit\w*|surgery|splint|therapy)\b/,
    },
  ),
  concept(
    'a drug that prevents headaches',
    'prophyla\\w* (?:drugs?|medic\\w*|agents?|treatment)|(?:headache|migraine) (?:prophyla\\w*|prevent\\w*)|(?:drugs?|medic\\w*|agents?) to prevent|preventi?ves?|preventative',
    '\\b(?:propranolol|inderal|metoprolol|timolol|topiramate|topamax|divalproex|depakote|valproate|amitriptyline|elavil|nortriptyline|venlafaxine|effexor|candesartan|aimovig|botox)\\b',
    { ever: true, unless: /\b(?:antibiotic|thromb\w*|dvt|gi|stomach|ulcer)\b/ },
  ),
  concept(
    'kidney stones',
    'nephrolithiasis|kidney stones?|renal (?:calcul\\w+|stones?)|urolithiasis|calculi',
    '\\b(?:nephrolithiasis|urolithiasis|(?:kidney|renal|ureteral) (?:stones?|calcul\\w+)|lithotripsy)\\b',
    { ever: true },
  ),
  concept(
    'a disease of the kidneys',
    '(?:renal|kidney)[a-z ]{0,10}(?:impairment|disease|insufficiency|failure|dysfunction|problems?)|nephropathy',
    '\\b(?:egfr|gfr)\\b[^.;]{0,6}\\b[1-5]\\d\\b|\\bcreatinine\\b[^.;]{0,16}\\b(?:1\\.[4-9]|[2-9]\\.\\d|raised|elevated|high)|\\bckd\\b|\\bdialysis|\\b(?:renal|kidney) (?:insufficiency|disease|failure)|\\bone kidney|\\bnephrectom\\w+',
    {
      ever: true,
    },
  ),
  concept(
    'diabetes out of control',
    '(?:poorly|un|badly|inadequately)[- ]?controlled diabetes|diabet\\w*',
    '\\b(?:a1c|hba1c)\\b[^.;]{0,8}\\b(?:[7-9]|1\\d)(?:\\.\\d)?|\\b(?:glucose|sugars?|fbs|fasting)\\b[^.;]{0,12}\\b(?:1[3-9]\\d|[2-5]\\d\\d)|\\bmetformin|\\binsulin\\b|\\bglipizide',
    { unless: /\bneuropath/ },
  ),
  concept(
    'vomiting or nausea',
    'emesis|vomit\\w*|nausea|retching',
    '\\b(?:emesis|vomit\\w*|threw up|throwing up|retch\\w*|nausea\\w*|queas\\w+|sick to (?:his|her) stomach|kept nothing down)\\b',
    {
      sentence: told => !/\b(?:no|denie[sd]|without) (?:[a-z]+ ){0,3}(?:nausea|vomit|emesis)/i.test(told),
    },
  ),
  concept(
    'a high pain that other care did not lower',
    '(?:trial of |course of )?conservative (?:management|care|treatment|measures)',
    '\\b(?:pt|physical therapy|physiotherapy|chiro\\w*|acupuncture|home exercise|hep|nsaids?|ibuprofen|naproxen|motrin|gabapentin|manipulation|traction|massage|tens)\\b[^.;]{0,20}(?:\\d|x ?\\d|\\b(?:visits?|sessions?|weeks|months|without|no help|failed|did not|little|aggravated))',
    {
      ever: true,
      ofPart: true,
      denied: ['tried'],
      sentence: told => !/\b(?:request\w*|plan\w*|recommend\w*|denied|propos\w*)\b/i.test(told),
    },
  ),
];
