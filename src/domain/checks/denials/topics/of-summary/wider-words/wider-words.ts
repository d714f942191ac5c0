import { isAffirmed, isAffirmedOrPast, isOfParts } from '../../../query.ts';
import type { RecordRow } from '../../of-record/row.ts';

/** What an examination is said to have found none of. */
const FINDINGS =
  /\bobjective (?:(?:physical|clinical|examination|exam|abnormal|documented) )*(?:findings?|evidence(?= of (?:any |a |an )?(?:pathology|abnormalit\w+|injury|disease|dysfunction)\b)|signs?|abnormalit\w+|pathology)|\b(?:abnormal|positive|pathological) (?:(?:physical|clinical|examination|exam|objective) )*(?:findings?|signs?)\b/;
/** Findings of one kind, a change of them, or a study's. */
const OF_ONE_KIND =
  /\b(?:improv\w*|functional|function|gains?|benefit\w*|progress\w*|radicul\w*|neuro\w*|nerves?|compress\w*|deficits?|instab\w*|imaging|mri|x-?rays?|radiograph\w*|stud(?:y|ies)|electro\w*|emg|such as|consistent|corrobor\w*|indicat\w*|suggest\w*|support\w*|red flags?|chang\w*|new|acute|worsen\w*|impingement|menisc\w*|mechanical|infection|carpal|myelopath\w*|sympathetic|facet\w*|sacroiliac|psych\w*|derangement|tear|surgical|efficacy|relief|decreas\w*|reduc\w*|justif\w*|warrant\w*|that would)\b/;
const IS_AMISS = (finding: string): boolean =>
  !/\b(?:normal|full|intact|negative|no|un-?remarkable|benign)\b/i.test(finding);

const DRUG =
  '(?:medications?|medicines?|meds|pills?|drugs?|opioids?|nsaids?|patch(?:es)?|cream|norco|percocet|vicodin|(?:oxy|hydro)codone|oxycontin|tramadol|ultram|morphine|nucynta|methadone|gabapentin|neurontin|lyrica|pregabalin|cymbalta|duloxetine|naproxen|ibuprofen|celebrex|meloxicam|diclofenac|cyclobenzaprine|flexeril|soma|zanaflex|tizanidine|baclofen|amitriptyline|nortriptyline|trazodone|ambien|zolpidem)';
const HARM =
  '(?:nause\\w*|vomit\\w*|constipat\\w*|drows\\w*|sleepy|sleepiness|sedat\\w*|dizz\\w*|rash|hives|itch\\w*|swelling of the (?:face|lips)|(?:upset|irritat\\w+) (?:of )?(?:his|her|the) stomach|upset stomach|stomach (?:upset|pain|irritation|trouble)|gastritis|heartburn|reflux|diarrh\\w*|grogg\\w*|fogg\\w*|dry mouth|weight gain|palpitations|confus\\w+|headaches?)';

/**
 * Words that are wider than any one fact: a denial in them is answered by each fact below them. "No objective findings" is not so where
 * one tenderness was found.
 */
export const widerWordRows: readonly RecordRow[] = [
  {
    asks: 'a finding of the examination',
    words: FINDINGS,
    unless: OF_ONE_KIND,
    denied: ['recorded'],
    ofChange: true,
    kinds: ['exam-finding'],
    fact: (fact, { parts }) =>
      fact.kind === 'exam-finding' &&
      isAffirmed(fact) &&
      IS_AMISS(fact.value.finding) &&
      (parts.regions.length === 0 || fact.value.region === null || isOfParts(fact.value, parts)),
    said: /\b(?:effusion|crepit\w+|antalgic gait|gait (?:is|was) antalgic|limps?|atrophy|spasms?)\b/i,
    sentence: told => !/\b(?:complain\w*|reports?|denie[sd]|history of|mri|x-?rays?|ct scan|arthrogram)\b/i.test(told),
    ofPart: true,
  },
  {
    asks: 'what imaging found',
    words: /\babnormal imaging findings\b/,
    ofChange: true,
    kinds: ['imaging'],
    fact: (fact, { own, parts }) =>
      fact.kind === 'imaging' &&
      isAffirmed(fact) &&
      fact.value.finding !== null &&
      IS_AMISS(fact.value.finding) &&
      MODALITIES.some(([modality, words]) => modality.test(fact.value.modality) && words.test(own)) &&
      (parts.regions.length === 0 || fact.value.region === null || isOfParts(fact.value, parts)),
    said: /\b(?:reveal|show|demonstrat)\w*\s(?!(?:no|normal|un\w+|negative|that)\b)[^.;]{0,70}?\b(?:tears?|torn|protrusions?|herniat\w+|bulg\w+|stenosis|fractur\w+|degenerat\w+|arthr[io]\w+|tend[io]n[io]\w*|narrowing|lesions?|effusion|extrusion|spondyl\w+|cysts?|osteophyt\w+)\b/i,
    sentence: (told, { own }) =>
      MODALITIES.some(([, words]) => words.test(own) && words.test(told.toLowerCase())) &&
      !/\b(?:normal|un-?remarkable|negative|denie[sd])\b/i.test(told),
    ofPart: 'itself',
  },
  {
    asks: 'a harm of a drug',
    words: /\b(?:side|adverse|untoward) (?:effects?|reactions?|events?)\b|\bintoleran\w+/,
    unless:
      /\b(?:discuss\w*|address\w*|monitor\w*|potential|risk\w*|mention|assess\w*|information|injections?|surg\w*|alternative)\b|\b(?:to|from|with|of|on|by) (?!(?:(?:the|his|her|this|these|any|all|current|prescribed|pain|present|use of) )*(?:medic\w+|drugs?|regimen)\b)/,
    denied: ['recorded', 'tried'],
    ofChange: true,
    kinds: ['side-effect'],
    fact: fact => fact.kind === 'side-effect' && isAffirmedOrPast(fact),
    said: new RegExp(
      `\\b${DRUG}\\b[^.;,]{0,24}\\b(?:caus(?:es|ed|ing)|gives?|gave|mak(?:es|ing)|made|upsets?|led to|leads to|produc(?:es|ed))\\b[^.;]{0,24}\\b${HARM}|\\b${DRUG} upset (?:his|her|the) stomach|\\b${HARM}\\b[^.;,]{0,24}\\b(?:from|due to|because of|with|caused by|secondary to|after taking|on) (?:the |his |her |oral )?${DRUG}\\b|\\b(?:stopped|discontinued|quit)\\b[^.;]{0,24}\\b(?:because of|due to|for|secondary to|as it caused) (?:[a-z]+ )?${HARM}|\\b(?:rash|hives)\\b[^.;]{0,20}\\b${DRUG}`,
      'i',
    ),
    ever: true,
  },
  {
    asks: 'work that is done',
    words:
      /\b(?:return\w*|went|gone|going|back) (?:back )?to (?:[a-z]+ ){0,2}(?:work|duty|job)\b|\bresum\w+ (?:[a-z]+ ){0,2}(?:work\w*|duty|duties|job)\b/,
    unless: /\b(?:full|regular|usual|unrestricted|attempt\w*|plan|goal|expected|improve\w*|because|due)\b/,
    denied: ['recorded', 'tried'],
    ofChange: true,
    said: /\b(?:is|are|has been|remains|continues|continuing|back|currently) (?:now |still |currently )?(?:working\b(?! (?:on|out|diagnos))|at work|to work\b|on (?:full|modified|light|regular) duty)|\b(?:returned|went back|gone back) to (?:[a-z]+ ){0,2}(?:work|duty|job)|\bworks (?:full|part|as|with|in|at)\b|\b(?:has )?resumed (?:his|her|the|full|regular|usual|normal)? ?(?:[a-z]+ )?(?:work|duties|duty|job)|\bworking (?:full|part|light|modified|regular|with restrictions|with no restrictions)/i,
    sentence: told =>
      !/\b(?:unable|cannot|not|able to|may (?:be|go|return|work)|could|would|goal|hopes?|wants?|plan\w*|until|stopped|before the injury|prior to|at the time)\b/i.test(
        told,
      ),
  },
  {
    asks: 'an operation',
    words: /\b(?:surgical (?:intervention|procedures?|treatment)|operations?)\b|\bprior surgery\b/,
    unless:
      /\b(?:plan\w*|schedul\w*|candidate\w*|consider\w*|need\w*|indicat\w*|recommend\w*|request\w*|warrant\w*|recent|repeat|further|second|lesions?|consult\w*|evaluat\w*|pathology|amenable|complication\w*)\b/,
    denied: ['tried', 'recorded'],
    ofChange: true,
    kinds: ['surgery'],
    fact: (fact, { parts }) =>
      fact.kind === 'surgery' &&
      isAffirmedOrPast(fact) &&
      (parts.regions.length === 0 || fact.value.region === null || isOfParts(fact.value, parts)),
    said: /\b(?:orif|open reduction[^.;]{0,20}fixation|carpal tunnel release|status post [^.;]{0,40}(?:ectomy|plasty|scopy|fusion|repair|release))\b[^.;]{0,30}/i,
    ofPart: 'itself',
    sentence: told =>
      !/\b(?:request\w*|recommend\w*|plan\w*|schedul\w*|candidate|consider\w*|denied|authoriz\w*)\b/i.test(told),
    ever: true,
  },
];

const MODALITIES: readonly (readonly [modality: RegExp, words: RegExp])[] = [
  [/^MRI/, /\bmris?\b|\bimaging\b|\bmagnetic/],
  [/^X-ray$/, /\bx-?\s?rays?\b|\bradiograph\w*|\bplain films?\b|\bimaging (?:studies|was|is)/],
  [/^CT$/, /\bct\b|\bcomputed\b|\bimaging (?:studies|was|is)/],
];
