import { isAffirmed, isAffirmedOrPast } from '../../query.ts';
import { tookStep } from '../of-record/monitoring.ts';
import type { RecordRow } from '../of-record/row.ts';

/** That it was looked for or spoken of is denied, and not the thing. */
const WATCHING = 'assess\\w*|monitor\\w*|discuss\\w*|evaluat\\w*|screen\\w*|address\\w*|review\\w*|inquir\\w*';
const watchedFor = (thing: string): RegExp =>
  new RegExp(`\\b(?:${WATCHING})\\b[^.]{0,30}\\b(?:${thing})|\\b(?:${thing})\\b[^.]{0,20}\\b(?:${WATCHING})\\b`);

const BEHAVIOR =
  /\baberran\w+|\bdrug[- ]seeking\b|\bas prescribed\b|\bcomplian(?:t|ce) with\b|\bearly refills?\b|\b(?:misuse|diversion)\b|\blost (?:his|her) (?:prescription|medication)/i;
const SIDE_EFFECTS =
  /\b(?:side|adverse) (?:effects?|reactions?|events?)\b|\b(?:constipat\w*|nausea|nauseated|sedat\w*|drows\w*|dizz\w*)\b/i;

const FOR_NERVES = /\b(?:lido\w+|lyrica|pregabalin|capsaicin)\b/;
const FIRST_FOR_NERVES = /SNRI|TCA|antidepressant|antiepileptic|anticonvulsant/i;
const FIRST_FOR_PAIN = /^(?:NSAID|analgesic$)/i;

/** What the use of a drug is watched by: tests, misuse, harm; what comes before it. */
export const watchRows: readonly RecordRow[] = [
  {
    asks: 'a first-line drug',
    words:
      /\bfirst[- ]?line (?:oral |neuropathic |nerve pain )?(?:therap(?:y|ies)|agents?|drugs?|medications?|analgesics?)\b/,
    unless: /\b(?:nsaids?|opioids?|fail\w*)\b/,
    denied: ['tried'],
    kinds: ['medication'],
    fact: (fact, { title }) =>
      fact.kind === 'medication' &&
      isAffirmedOrPast(fact) &&
      fact.value.status !== 'requested' &&
      (FIRST_FOR_NERVES.test(fact.value.drugClass ?? '') ||
        (!FOR_NERVES.test(title) && FIRST_FOR_PAIN.test(fact.value.drugClass ?? ''))),
  },
  {
    asks: 'what is said of aberrant behavior',
    words: watchedFor('aberran\\w+|drug[- ](?:seeking|taking) behavi\\w+|misuse|diversion'),
    unless: /\brisk\b/,
    said: BEHAVIOR,
    eitherWay: 'denied',
  },
  {
    asks: 'what is said of side effects',
    words: watchedFor('(?:side|adverse) (?:effects?|reactions?|events?)'),
    unless: /\b(?:potential|risks?)\b/,
    said: SIDE_EFFECTS,
    eitherWay: 'denied',
  },
  {
    asks: 'what is said of aberrant behavior',
    words: /\baberran\w+|\bdrug[- ](?:seeking|taking) behavi\w+|\bmisuse\b|\bdiversion\b/,
    unless: /\brisk\b/,
    cue: /\b(?:address\w*|discuss\w*|comment\w*|assess\w*|evaluat\w*|remark\w*|monitor\w*|silent)\b/,
    said: BEHAVIOR,
    eitherWay: 'denied',
  },
  {
    asks: 'aberrant behavior',
    words: /\baberran\w+|\bdrug[- ]seeking\b|\bdiversion\b|\bmisuse\b/,
    unless: /\b(?:risk|screen\w*|assess\w*|stratif\w*|discuss\w*|monitor\w*|evaluat\w*|address\w*|potential)\b/,
    denied: ['recorded'],
    kinds: ['aberrant-behavior', 'drug-test'],
    fact: fact =>
      (fact.kind === 'aberrant-behavior' && isAffirmedOrPast(fact)) ||
      (fact.kind === 'drug-test' && isAffirmedOrPast(fact) && fact.value.result === 'inconsistent'),
    sentence: told => !/(?<!in)consistent\b/i.test(told) || /\binconsistent\b/i.test(told),
    said: /\b(?:positive for|revealed|showed|detected|tested positive for)\s+(?:[a-z]+[\s,]+){0,3}(?:cocaine|methamphetamine|heroin|illicit)\b|\binconsistent (?:urine|drug|with)\b|\b(?:ran|runs) out\b[^.;]{0,25}\bearly\b|\bearly refills? (?:was|were) (?:asked|requested|sought)|\blost (?:his|her) (?:prescription|medication)/i,
  },
  {
    asks: 'an assessment of the risk of misuse',
    words:
      /\b(?:stratif\w*|assess\w*|screen\w*|gaug\w*|evaluat\w*|categor\w*|level of|degree of)\b[^.]{0,40}\brisk\b|\brisk\b[^.]{0,12}\b(?:assess\w*|screen\w*)|\brisk\b[^.]{0,30}\b(?:misuse|abuse|addiction|aberran\w*|diversion|dependence|stratif\w*)/,
    unless: /\b(?:gastro\w*|gi\b|falls?|cardiac|cardiovascular|surg\w*|bleed\w*|stomach|ulcers?|renal)/,
    kinds: ['opioid-monitoring'],
    fact: tookStep('risk-assessment'),
    said: /\b(?:opioid risk tool|soapp(?:-r)?|ort|dire score|comm score)\b|\b(?:low|moderate|intermediate|high)[- ]risk\b[^.]{0,30}\b(?:abuse|misuse|addiction|aberran\w+|opioid|tool|screen\w*)/i,
  },
  {
    asks: 'abuse of a drug or of alcohol before',
    words:
      /\brisk\w*\b[^.]{0,30}\b(?:aberran\w*|abus\w*|misus\w*|addict\w*|diversion)|\b(?:history|hx) of (?:[a-z]+ ){0,3}(?:abuse|addiction|dependence|misuse)/,
    unless: /\b(?:stratif\w*|assess\w*|screen\w*|tools?|level|low|moderate|high)\b/,
    said: /\b(?:history|hx) of [^.;]{0,30}\b(?:abuse|addiction|alcoholism|overdos\w+|drug use)\b|\b(?:cocaine|heroin|methamphetamine|alcohol|opioid|drug|substance|iv drug) (?:abuse|addiction|dependence|use disorder)\b|\bin recovery\b|\balcoholic\b/i,
    ever: true,
  },
  {
    asks: 'a level of risk',
    words: /\brisk (?:level|category|status|stratum)|\b(?:low|moderate|intermediate|high)[- ]risk\b|\blevel of risk/,
    unless:
      /\b(?:gastro\w*|gi\b|falls?|cardiac|cardiovascular|surg\w*|bleed\w*|stomach|ulcers?|renal|fracture|thromb\w*)/,
    said: /\b(?:opioid risk tool|soapp(?:-r)?|ort|dire|comm)\b[^.;]{0,40}\b(?:\d|low|moderate|high)|\b(?:low|moderate|intermediate|high)[- ]risk\b(?! (?:for|of) (?:falls?|fracture|bleed|gi|gastro|cardi|surg))/i,
  },
  {
    asks: 'a look into the database of prescriptions',
    words: /\b(?:database|monitoring) (?:check|query|report|review|program|database)\b|\bprescription monitoring\b/,
    kinds: ['opioid-monitoring'],
    fact: tookStep('prescription-monitoring'),
  },
  {
    asks: 'what is said of side effects',
    words: /\b(?:side|adverse) (?:effects?|reactions?|events?)\b/,
    cue: /\b(?:address\w*|discuss\w*|comment\w*|mention\w*|assess\w*|evaluat\w*|remark\w*|inquir\w*|ask\w*)\b/,
    said: SIDE_EFFECTS,
    eitherWay: 'denied',
  },
  {
    asks: 'side effects',
    words: /\b(?:side|adverse) (?:effects?|reactions?|events?)\b/,
    unless:
      /\b(?:discuss\w*|address\w*|monitor\w*|potential|risk\w*|mention|assess\w*|information|note[sd]?|of the|to the|from the|with the)\b/,
    denied: ['recorded'],
    kinds: ['side-effect'],
    fact: fact => fact.kind === 'side-effect' && isAffirmed(fact),
  },
  {
    asks: 'laboratory tests',
    words:
      /\b(?:lab\w*|blood|renal|kidneys?|liver|hepatic|creatinine|transaminases?)\b[^.]{0,30}\b(?:monitor\w*|tests?|testing|work|panels?|studies|checks?|values?|function)\b|\bmonitor\w*\b[^.]{0,30}\b(?:renal|kidneys?|liver|hepatic)\b/,
    unless: /\b(?:drug|urine|tox\w*|flow|testosterone|vitamin|pressure|medications? (?:that|which))\b/,
    kinds: ['lab'],
    fact: fact => fact.kind === 'lab' && isAffirmedOrPast(fact),
    said: /\b(?:liver enzymes?|creatinine|(?:complete )?blood (?:counts?|panel|work)|cbc|cmp|bmp|transaminases?|metabolic panel|hemoglobin|a1c|liver function tests?|lfts?|ast|alt|sgot|sgpt|e?gfr|bun)\b[^.]{0,40}\b(?:normal|elevated|\d|within|were|was|unremarkable|stable)/i,
  },
];
