import type { Fact, FactOf } from '#domain/evidence/fact.ts';
import { isAffirmed, isAffirmedOrPast } from '../../query.ts';
import type { RecordRow } from './row.ts';

/** A step of watching over opioids that was taken. */
export const tookStep =
  (step: FactOf<'opioid-monitoring'>['value']['step']) =>
  (fact: Fact): boolean =>
    fact.kind === 'opioid-monitoring' && isAffirmedOrPast(fact) && fact.value.step === step;

/** What the use of opioids calls for, and what is asked before an implant or an operation. */
export const monitoringRows: readonly RecordRow[] = [
  {
    asks: 'a drug test',
    kinds: ['drug-test'],
    words:
      /\b(?:urine (?:drug|tox\w*|screen\w*|test\w*)|drug (?:screen|test|monitor)\w*|toxicology|uds|udt|udts|udss|compliance (?:test|screen)\w*)\b/,
    fact: fact => fact.kind === 'drug-test' && isAffirmedOrPast(fact),
    said: /\burine\b(?![^.;]{0,40}\b(?:infection|leak\w*|retention|loss))[^.;]{0,40}\b(?:in?consistent|(?:positive|negative) for)\b/i,
  },
  {
    asks: 'an opioid agreement',
    kinds: ['opioid-agreement'],
    words:
      /\b(?:(?:pain|opioid|opiate|narcotic|medication|controlled substances?|treatment|signed|written|informed)(?: [a-z]+){0,2} (?:contracts?|agreements?|consents?)|(?:agreements?|contracts?|consents?) (?:for|on|regarding|about) (?:[a-z]+ ){0,3}(?:opioids?|opiates?|narcotics?|medications?|controlled))\b/,
    unless: /\b(?:procedure|surgery|injection|settlement)\b/,
    fact: fact => fact.kind === 'opioid-agreement' && isAffirmedOrPast(fact),
    said: /\b(?:signed|renewed|on file|reviewed|has an?|executed|current|completed)\b[^.]{0,40}\b(?:pain|opioid|opiate|narcotic|treatment|medication|controlled substance)s?\b[^.]{0,20}\b(?:agreement|contract|consent)\b|\b(?:agreement|contract|consent) (?:for|on) [^.]{0,20}\b(?:opioids?|narcotics?)\b[^.]{0,30}\b(?:signed|on file|reviewed|renewed)\b/i,
  },
  {
    asks: 'a look into the database of prescriptions',
    kinds: ['opioid-monitoring'],
    words:
      /\b(?:cures|pdmp|prescription (?:drug )?(?:monitoring|database)|database (?:check|query|search|report)|doctor shopping)\b/,
    fact: tookStep('prescription-monitoring'),
    said: /\b(?:cures|pdmp|prescription (?:drug )?monitoring(?: program| database)?)\b(?![^.]{0,40}\b(?:will|should|to be|pending|requested)\b)[^.]{0,70}\b(?:reviewed|checked|obtained|consistent|appropriate|run|ran|queried|shows?|showed|verified|no (?:other|aberran\w+|unexpected)|accessed|report|dated)\b|\b(?:reviewed|checked|obtained|ran|queried|consulted|accessed)\b[^.]{0,30}\b(?:cures|pdmp|prescription (?:drug )?monitoring)\b/i,
  },
  {
    asks: 'an assessment of the risk of misuse',
    kinds: ['opioid-monitoring'],
    words:
      /\b(?:opioid risk|risk (?:assessment|stratification|screening|tool|evaluation)|(?:abuse|misuse|addiction|aberrant)\b[^.]{0,20}\b(?:risk|potential|screen\w*|assess\w*)|soapp|orton|dire|comm score|ort\b)/,
    unless: /\b(?:gastro\w*|gi\b|fall|cardiac|cardiovascular|surgical|bleeding)/,
    fact: tookStep('risk-assessment'),
    said: /\b(?:opioid risk tool|soapp(?:-r)?|\bort\b|dire score|comm score|risk (?:assessment|stratification|score|category|level))\b[^.]{0,60}\b(?:low|moderate|high|score\w*|\d+|completed|performed|reviewed|done)\b|\b(?:low|moderate|high)[- ]risk (?:of|for) (?:opioid |drug |medication )?(?:abuse|misuse|addiction|aberran\w+)\b/i,
  },
  {
    asks: 'what is said of aberrant behavior',
    weak: true,
    words:
      /\baberran\w+|\bdrug[- ](?:seeking|taking) behavi\w+|\bmisuse\b|\bdiversion\b|\bcomplian\w+\b[^.]{0,30}\b(?:medic\w+|opioids?|regimen)|\b(?:four|4) a'?s\b/,
    unless: /\bevidence of (?:any )?aberran/,
    fact: fact => fact.kind === 'aberrant-behavior' && fact.subject === 'patient',
    said: /\b(?:compliant|adherent) with (?:his |her |the |all )?(?:medic\w+|opioid|pain) ?\w*|\b(?:four|4) a'?s\b|\btakes? (?:his |her |the )?medic\w+ (?:only )?as prescribed\b/i,
  },
  {
    asks: 'what is said of side effects',
    weak: true,
    words:
      /\b(?:side effects?|adverse (?:side )?(?:effects?|events?|reactions?)|intoleran\w+|not (?:able to )?tolerat\w+|unable to tolerat\w+|tolerability|monitor\w* for (?:adverse|side))\b/,
    fact: fact =>
      fact.kind === 'side-effect' &&
      fact.subject === 'patient' &&
      fact.assertion !== 'hypothetical' &&
      fact.assertion !== 'planned',
    better: fact => fact.kind === 'side-effect' && isAffirmedOrPast(fact),
  },
  {
    asks: 'an attempt to wean',
    weak: true,
    kinds: ['opioid-monitoring'],
    words: /\b(?:wean\w*|taper\w*|reduc\w+ (?:of|in) (?:the )?(?:dose|dosage|opioids?|medications?))\b/,
    unless: /\b(?:pain|symptom)\b/,
    fact: tookStep('taper'),
    said: /\b(?:weaned|tapered|tapering|weaning|reduced (?:his|her|the) (?:dose|dosage|norco|opioids?|medications?|intake|use)|decreased (?:his|her|the) (?:dose|opioids?|use|intake)|cut (?:back|down)|down to \d+ (?:tablets?|pills?|a day|per day))\b/i,
  },
  {
    asks: 'a psychological evaluation',
    words:
      /\b(?:psych\w*|mental health|behaviou?ral)\b[^.]{0,30}\b(?:clear\w*|evaluat\w*|screen\w*|assess\w*|test\w*|consult\w*|contraindicat\w*)\b|\bpsych(?!o(?:sis|tic))\w*$|\b(?:clearance|clear\w+)\b[^.]{0,25}\bpsych/,
    unless: /\b(?:nature|duration|reason\w*)\b/,
    said: /\b(?:underwent|had|completed|passed) (?:an? |the |his |her )?(?:pre-?surgical |pre-?operative )?psych\w* (?:eval\w*|assess\w*|test\w*|screen\w*)|\bpsych(?:olog\w+|iatr\w+|osocial)\b(?:[^.]|\bdr\.){0,80}\b(?:clear(?:s|ed)|finds?|completed|performed|done|underwent|found|revealed|concluded|diagnosed|reported|showed|dated|of \d+|no contraindications?|(?:good|suitable|appropriate|excellent) candidate|passed|seen)\b|\b(?:cleared|evaluated|seen|screened|assessed|found suitable)\b[^.]{0,40}\bby\b[^.]{0,30}\bpsych\w+|\bpsych\w+ clearance (?:was|has been) (?:obtained|given|granted|received)|\bcleared psych\w+|\bunderwent\b[^.]{0,40}\bpsych\w+\s+(?:evaluat|test|assess|screen|clear)\w*/i,
  },
  {
    asks: 'clearance before the operation',
    weak: true,
    words: /\b(?:medical|cardiac|pre-?\s?operative|preop) (?:clearance|evaluation|work-?\s?up)\b/,
    said: /\b(?:medically|cardiac(?:ally)?) cleared\b|\b(?:medical|cardiac|pre-?\s?operative) clearance\b[^.]{0,40}\b(?:obtained|completed|done|given|dated|received)\b|\bcleared for surgery\b/i,
  },
  {
    asks: 'an allergy or trouble with pills',
    weak: true,
    words: /\b(?:allerg\w+|swallow\w*|oral (?:capsules?|tablets?|medications?|formulations?)|pill form)\b/,
    said: /\b(?:difficulty|trouble|problems?|unable|inability|cannot) (?:with |to )?swallow\w*|\bdysphagia\b|\b(?:cannot|unable to|does not|did not|could not) (?:take|tolerate) (?:oral|pills?|tablets?|nsaids?)\b|\ballergic to\b/i,
  },
  {
    asks: 'a report of aims of treatment',
    weak: true,
    words:
      /\b(?:treatment|functional|specific|measurable|therapeutic)? ?(?:goals?|objectives?)\b(?! findings?| evidence| functional)/,
    unless: /\b(?:objective (?:evidence|findings?|functional|documentation|improvement|exam\w*))\b/,
    said: /\b(?:short|long)[- ]term goals?\b|\bgoals?(?: of (?:treatment|therapy|care))?\s?(?::|(?:is|are|include) )/i,
  },
  {
    asks: 'aberrant behavior',
    weak: true,
    words: /\bevidence of (?:any )?aberran/,
    fact: fact => fact.kind === 'aberrant-behavior' && isAffirmed(fact),
  },
];
