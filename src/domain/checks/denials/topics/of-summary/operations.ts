import { isAffirmedOrPast } from '../../query.ts';
import type { RecordRow } from '../of-record/row.ts';
import { sameRegion } from '../../../letter/regions.ts';
import { mayBeOfParts } from '../../sense/same-parts.ts';

const NAMES =
  'fusion|laminectom\\w+|laminotom\\w+|(?:micro)?dis[ck]ectom\\w+|decompression|arthroscop\\w+|repair|acromioplasty|meniscectom\\w+|arthroplasty|replacement|release|reconstruction|debridement|amputation|osteotomy|hardware removal|tenodesis|kyphoplasty|implant\\w*|surger(?:y|ies)|operations?';
const NAMED =
  /\b(?:fusion|laminectom\w+|(?:micro)?dis[ck]ectom\w+|arthroscop\w+|meniscectom\w+|arthroplast\w+|replacement|reconstruction|amputation|osteotomy|tenodesis|kyphoplasty)\b/;
const PAST =
  /\b(?:prior|previous|past|earlier|recent|history|post-?\s?(?:operative|surgical)|status post|undergone|had)\b/;

const GAVE_UP =
  /\b(?:stopped|quit|ceased|gave up|given up|former|ex-?|remote)\b[^.;]{0,16}\b(?:smok|tobacco|cigarette)\w*|\b(?:smok|tobacco|cigarette)\w*[^.;]{0,16}\b(?:quit|stopped|ceased|until|in the past)\b/i;
const ONLY_SMOKES =
  /^(?!.*\b(?:diabet|hypertens|heart|coronary|arrhythm|obes|bmi|lipid|cholesterol|kidney|renal|apnea|asthma|pulmonary)).*\b(?:smok|tobacco|cigarette)/is;

/** The beginning of the name of an operation, by which its other forms are known. */
const stemOf = (words: string): string | null => NAMED.exec(words)?.[0].slice(0, 7) ?? null;

/** Operations: had, planned, granted or ruled out; what raises their risk, and what did not heal. */
export const operationRows: readonly RecordRow[] = [
  {
    asks: 'a fracture that was fixed by operation',
    words: /\b(?:fixation|orif|pinning)\b/,
    unless: /\b(?:remov\w*|loos\w*|fail\w*|need|revision)\b/,
    said: /\b(?:orif|(?:internal|external|operative|surgical|percutaneous) (?:fixation|pinning)|open reduction)\b/i,
    ever: true,
  },
  {
    asks: 'that operation',
    words: NAMED,
    also: [PAST],
    unless:
      /\b(?:fail\w*|candidate|need|plan\w*|consider\w*|heal\w*|relief|improv\w*|authori[sz]\w*|approv\w*|certif\w*)\b/,
    ofChange: true,
    kinds: ['surgery'],
    fact: (fact, { own, parts }) =>
      fact.kind === 'surgery' &&
      isAffirmedOrPast(fact) &&
      mayBeOfParts(fact.value, parts, sameRegion) &&
      stemOf(fact.value.procedure) === stemOf(own),
    ever: true,
  },
  {
    asks: 'a recent operation',
    words:
      /\b(?:recent|prior|previous|past) (?:[a-z]+ )?(?:surger(?:y|ies)|operations?|surgical procedures?)\b|\bpost-?\s?(?:operative|surgical) (?:status|state|patient)/,
    unless: /\b(?:fail\w*|candidate|need|plan\w*|consider\w*)\b/,
    ofChange: true,
    kinds: ['surgery'],
    fact: (fact, { parts }) =>
      fact.kind === 'surgery' && isAffirmedOrPast(fact) && mayBeOfParts(fact.value, parts, sameRegion),
    said: new RegExp(
      `\\b(?:underwent|had|status post|s/p)\\s(?:[\\w-]+\\s){0,6}?(?:${NAMES})\\b|\\bwas operated (?:up)?on\\b`,
      'i',
    ),
    ofPart: 'itself',
    ever: true,
  },
  {
    asks: 'that the operation was granted',
    words:
      /\b(?:surg\w*|operati\w*|procedure)\b[^.]{0,30}\b(?:authori[sz]\w*|approv\w*|certif\w*)|\b(?:authori[sz]\w*|approv\w*|certif\w*)\b[^.]{0,24}\b(?:surg\w*|operati\w*|procedure)/,
    ofChange: true,
    said: new RegExp(
      `\\b(?:${NAMES})\\b[^.;]{0,30}\\b(?:was|were|been|is)\\s(?:[a-z]+ )?(?:certified|authori[sz]ed|approved)|\\b(?:certified|authori[sz]ed|approved)\\b[^.;]{0,30}\\b(?:${NAMES})\\b`,
      'i',
    ),
    eitherWay: 'planned',
  },
  {
    asks: 'that no operation is meant',
    words:
      /\bnot (?:be )?(?:an? )?(?:[a-z]+ )?(?:surgical )?candidate|\bsurgery is not (?:an option|indicated|recommended|planned)|\b(?:no|without) surgical (?:options?|plans?)|\bprecludes? surgery/,
    ofChange: true,
    said: /\bnot (?:be |felt to be )?(?:an? )?(?:[a-z]+ )?(?:surgical )?candidate\b|\bno (?:longer an? )?surgical (?:candidate|options?|indications?|solution)|\bsurgery (?:is|was|would) not\b|\bnon-?\s?surgical\b|\b(?:declin|refus)\w+ surgery\b|\bdoes not (?:want|wish)\b[^.;]{0,20}\b(?:surgery|operation)/i,
    eitherWay: 'denied',
  },
  {
    asks: 'an operation thought of',
    words:
      /\b(?:surg\w*|operati\w*)\b[^.]{0,30}\b(?:consider\w*|contemplat\w*|plann\w*|planning|discuss\w*)|\b(?:consider\w*|contemplat\w*|plan\w*)\b[^.]{0,40}\b(?:surg\w*|operati\w*)/,
    unless: /\b(?:fail\w*|not a)\b/,
    ofChange: true,
    said: new RegExp(
      `\\b(?:consider\\w*|contemplat\\w*|plans?|planned|planning|wish\\w*|wants?|interested in|candidate for|scheduled for|recommend\\w*|propos\\w*|discuss\\w*|agree[sd]? to|proceed with)\\b[^.;]{0,40}\\b(?:${NAMES})\\b(?![^.;]{0,20}\\b(?:off|not)\\b)`,
      'i',
    ),
    eitherWay: 'planned',
  },
  {
    asks: 'what raises the risk of a clot',
    words: /\b(?:dvt|thrombo\w*|clot\w*|embol\w*)\b/,
    unless: /\b(?:prophyla\w*|prevent\w*|pump|device|medicat\w*)\b/,
    ofChange: true,
    said: /\b(?:pulmonary embol\w+|dvt(?! (?:pump|device|unit|sleeve|prophyla|compress|rental|wrap))|deep ve(?:in|nous) thrombos\w+|blood clots?|factor v|clotting disorder|cancer|oral contraceptive\w*|estrogen|morbid\w* obes\w+|(?:bmi|body mass index)[^.;]{0,10}(?:3[5-9]|[4-6]\d)|immobil\w+|bed-?\s?ridden)\b/i,
    // A clot itself is no risk of one.
    sentence: (told, { words }) =>
      /\b(?:risk|predispos|factor)/.test(words) || /\b(?:embol|dvt|thrombos|clot)/i.test(told),
    ever: true,
  },
  {
    asks: 'what raises the risk of the heart',
    words:
      /\b(?:cardiac|cardiovascular|heart|coronary)\b[^.]{0,16}\brisk|\brisk\b[^.]{0,24}\b(?:cardiac|cardiovascular|heart|coronary)|\b(?:comorbid\w*|medical conditions?|medical problems?)\b/,
    unless: /\b(?:score|assess\w*|stratif\w*)\b/,
    ofChange: true,
    kinds: ['comorbidity'],
    fact: fact =>
      fact.kind === 'comorbidity' &&
      isAffirmedOrPast(fact) &&
      /^(?:hypertension|diabetes|coronary|heart|arrhythmia|tobacco|obesity|hyperlipid|high cholesterol|kidney|sleep apnea|asthma|chronic obstructive)/.test(
        fact.value.name,
      ),
    // What was given up raises no risk, and smoking is no illness beside the injury.
    sentence: (told, { own }) =>
      !GAVE_UP.test(told) && !(/\bmorbid|\bcondition|\bproblem/.test(own) && ONLY_SMOKES.test(told)),
  },
  {
    asks: 'a wound that has not healed',
    words:
      /\b(?:wounds?|ulcers?|incision)\b[^.]{0,40}\b(?:heal\w*|open|chronic)|\b(?:non-?\s?healing|open|chronic) (?:wounds?|ulcers?)/,
    unless: /\b(?:stomach|peptic|gastric|duodenal)\b/,
    ofChange: true,
    said: /\b(?:wounds?|ulcers?|incision|sores?)\b[^.;]{0,40}\b(?:(?:is |was |still |remains? |been )open|not (?:yet )?heal\w*|non-?\s?healing|draining|has been [^.;]{0,20}(?:weeks|months))|\b(?:open|non-?\s?healing|draining) (?:wound|ulcer|incision|sore)/i,
    eitherWay: 'denied',
  },
];
