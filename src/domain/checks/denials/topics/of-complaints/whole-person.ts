import type { Fact } from '#domain/evidence/fact.ts';
import { isAffirmed, isAffirmedOrPast } from '../../query.ts';
import type { RecordRow } from '../of-record/row.ts';

const taken =
  (classes: RegExp) =>
  (fact: Fact): boolean =>
    fact.kind === 'medication' &&
    isAffirmed(fact) &&
    (fact.value.status === 'current' || fact.value.status === 'prior') &&
    classes.test(fact.value.drugClass ?? '');

/** An illness that is told by the drug taken for it alone, or by its measure: its words in a denial, and in a summary. */
// biome-ignore format: a table reads in columns
const TOLD_BY_DRUG: readonly (readonly [asks: string, words: RegExp, told: RegExp])[] = [
  ['asthma, by its drug',                             /\basthma\w*\b/,                                 /\b(?:albuterol|proair|ventolin|advair|symbicort|singulair|montelukast|inhalers?)\b/i],
  ['disease of the thyroid, by its drug',             /\bthyroid\w*|\bhypothyroid\w*/,                 /\b(?:levothyroxine|synthroid|armour thyroid)\b/i],
  ['gout, by its drug',                               /\bgout\b/,                                      /\b(?:allopurinol|colchicine|uloric|febuxostat|colcrys)\b/i],
  ['high cholesterol, by its drug',                   /\b(?:hyperlipid\w*|dyslipid\w*|cholesterol)\b/, /\b(?:[a-z]+vastatin|statins?|lipitor|crestor|zocor)\b/i],
  ['rheumatoid arthritis, by its drug',               /\brheumatoid\b/,                                /\b(?:methotrexate|humira|enbrel|remicade|plaquenil|hydroxychloroquine)\b/i],
  ['psychosis or bipolar disorder, by its drug',      /\b(?:psychosis|psychotic|bipolar|schizophren\w*)\b/, /\b(?:lithium|zyprexa|olanzapine|risperdal|risperidone|clozapine|haldol)\b/i],
];
const ABOUT_IT =
  /\b(?:risk\w*|relief|neuropath\w*|control\w*|medicat\w*|treat\w*|drugs?|fail\w*|improv\w*|uncontrolled|family)\b/;

/** Complaints and states of the whole person that no table of findings holds. */
export const wholePersonRows: readonly RecordRow[] = [
  ...TOLD_BY_DRUG.map(([asks, words, said]): RecordRow => ({ asks, words, unless: ABOUT_IT, said })),
  {
    asks: 'a controlled drug',
    words: /\bcontrolled (?:substances?|drugs?|medications?|medicines?)\b|\bhabit-?\s?forming\b/,
    unless: /\b(?:agreement|contract|database|report|monitor\w*|risk|abus\w*|misus\w*)\b/,
    kinds: ['medication'],
    fact: taken(/opioid(?! antagonist)|benzodiazepine|hypnotic|barbiturate|stimulant/i),
  },
  {
    asks: 'a test for drugs that shows what it should not',
    words:
      /\b(?:aberran\w*|inconsistent|abnormal|unexpected|positive|illicit) (?:[a-z]+ ){0,2}(?:results?|tests?|screens?|findings?|drugs?)\b/,
    unless:
      /\b(?:risk|imaging|exam\w*|nerve|neuro\w*|blood|liver|provocat\w*|orthop\w*|physical|objective|clinical|straight|sign\w*)\b/,
    kinds: ['drug-test'],
    fact: fact => fact.kind === 'drug-test' && isAffirmedOrPast(fact) && fact.value.result === 'inconsistent',
    said: /\b(?:urine|drug|uds|toxicology)\b[^.;]{0,60}\b(?:positive for|showed|revealed|detected|found)\s(?:[a-z]+[\s,]+){0,2}(?:marijuana|thc|cannabi\w*|cocaine|methamphetamine|amphetamine|heroin|alcohol|illicit|pcp)/i,
  },
  {
    asks: 'a loss of hearing',
    words: /\bhearing (?:loss|impairment|deficits?|difficult\w*|problems?|complaints?)|\bloss of hearing|\bdeaf\w*/,
    unless: /\bhearing aids?\b[^.]{0,10}\b(?:trial|fail\w*)/,
    said: /\bhearing (?:loss|impairment|is (?:reduced|poor|worse|lost)|has (?:worsened|decreased))|\b(?:sensorineural|conductive|high[- ]frequency) (?:hearing )?loss|\bhard of hearing|\bloss of hearing|\bdeaf(?:ness)?\b|\b(?:cannot|trouble|difficulty|difficult to) hear/i,
  },
  {
    asks: 'seizures',
    words: /\b(?:seizures?|convulsi\w+|epilep\w+)\b/,
    unless: /\b(?:anti-?|drugs?|medicat\w*|risk)\b/,
    said: /\b(?:seizures?|convuls\w+|epilep\w+)\b(?! (?:precaution|medicat|drug))/i,
    sentence: (told, { own }) =>
      !/\b(?:rule out|r\/o|suspect\w*)\b/i.test(told) &&
      (/\b(?:history|past|ever|childhood|prior)\b/.test(own) || !/\bfebrile\b/i.test(told)),
  },
  {
    asks: 'hardware of an operation',
    words: /\bhardware\b|\b(?:metal|implanted) (?:screws?|plates?|rods?|implants?)/,
    unless: /\b(?:fail\w*|loos\w*|remov\w*|pain\w*|inject\w*|block|complicat\w*|infect\w*|broken)\b/,
    said: /\b(?:hardware|instrumentation|(?:pedicle )?screws?|plates?|rods?|cages?|intramedullary nail)\b/i,
    ever: true,
    ofPart: 'itself',
  },
  {
    asks: 'a stay under intensive care',
    words: /\b(?:intensive care|icu|ventilat\w+|intubat\w+)\b/,
    said: /\b(?:intensive care|icu|ventilat\w+|intubat\w+)\b/i,
    ever: true,
  },
  {
    asks: 'a state after an operation',
    words:
      /^(?:(?:in|at) (?:the |an? )?)?post-?\s?(?:operative(?:ly)?|surgical|op)\b(?: (?:period|phase|state|status|patient))?/,
    unless: /\b(?:course|complicat\w*|therapy|visits?|rehab\w*|infection|pain|need\w*)\b/,
    kinds: ['surgery'],
    fact: fact => fact.kind === 'surgery' && isAffirmedOrPast(fact),
    ever: true,
  },
  {
    asks: 'a person fit for the operation',
    words:
      /\b(?:is|was|be|as|not|an?|good|reasonable|surgical|appropriate)? ?candidate for (?:[a-z]+ ){0,3}(?:surg\w*|operat\w*|fusion|dis[ck]ectom\w*|replacement|arthroscop\w*|repair)|\bsurgical candidate\b/,
    unless: /\bnot (?:an? )?(?:[a-z]+ )?(?:surgical )?candidate\b/,
    ofChange: true,
    said: /(?<!\b(?:not|no longer|poor)\s(?:an?\s)?(?:[a-z]+\s)?)\b(?:candidate for (?:an? )?(?:[\w-]+ ){0,3}(?:surg\w*|operat\w*|fusion|\w*dis[ck]ectom\w*|replacement|arthroscop\w*|arthroplast\w*|repair|release|decompression)|surgical candidate)/i,
    eitherWay: 'planned',
    sentence: told => !/\b(?:not|no longer|poor|whether|if)\b[^.;]{0,24}\bcandidate/i.test(told),
  },
  {
    asks: 'a request for authorization',
    words: /\brequests? for authori[sz]ation|\brfas?\b/,
    said: /\b(?:requests? for authori[sz]ation|rfa)\b(?: form)?(?! (?:was|is|has) (?:not|denied|non))[^.;]{0,40}\b(?:dated|signed|received|submitted|of \d|on \d|\d{1,2}[-/]\d)/i,
    eitherWay: 'planned',
    sentence: told => !/\b(?:not|no)\b/i.test(told),
  },
];
