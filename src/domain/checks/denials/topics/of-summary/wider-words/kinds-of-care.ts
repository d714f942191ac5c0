import { isAffirmedOrPast } from '../../../query.ts';
import { anyOf, careOf, drugOf, isOperation, type WideKind } from './wide-kind.ts';

const CARE = '(?:treatments?|therap(?:y|ies)|care|management|measures|modalities|methods|interventions?|procedures?)';
const DRUGS = '(?:drugs?|medications?|medicines?|meds|agents?|pills?|tablets?)';

const EXERCISED = careOf(
  /^(?:physical therapy|occupational therapy|aquatic therapy|home exercise|.*functional restoration.*)$/,
);
const BY_HAND = careOf(/^(?:chiropractic|massage|physical therapy|occupational therapy)$/);
const PASSIVE = careOf(/^(?:chiropractic|massage|acupuncture|heat and cold|TENS|physical therapy)$/);
const INJECTED = careOf(/injection|block|viscosuppl|hyaluron|ablation/);
const ANY_CARE = careOf(/^(?!medication$)/);
const ANY_DRUG = drugOf(/(?:)/);
const LISTED_DRUGS =
  '(?:medications?|medicines?|nsaids?|opioids?|muscle relax(?:ants?|ers?)|anti-?inflammator(?:y|ies)|non-?steroidal)';
const TAKES = new RegExp(
  `\\b(?:(?:is|was|are|currently|been) (?:taking|on|using|prescribed)|takes?|continues? (?:on|with|taking)|treat(?:ed|ments?)[^.;:]{0,60}?(?:with|includ\\w+|consist\\w+ of)|current)\\s(?:[a-z-]+,?\\s(?:and\\s)?){0,6}?${LISTED_DRUGS}\\b`,
  'i',
);

/**
 * Treatments, drugs and studies by wide words, and what is below each: drugs by the classes of the drug table (ATC), treatments as the schedule
 * groups them (8 CCR 9792.20: passive and active, invasive and non-invasive), studies by how they look into the body.
 */
// biome-ignore format: a table reads in columns
export const KINDS_OF_CARE: readonly WideKind[] = [
  { asks: 'a drug',                  named: `${DRUGS}|(?:drug|medicinal|pharmac[a-z]+|medication) ${CARE}|pharmacotherapy|medication use|(?:prescription|prescribed) ${DRUGS}|prescriptions?`, kinds: ['medication'], isBelow: ANY_DRUG, said: TAKES, onlyAll: 'of what is there' },
  { asks: 'a drug taken by mouth',   named: `oral ${DRUGS}`, kinds: ['medication'], isBelow: drugOf(/^(?!.*topical)/) },
  { asks: 'a drug for pain',         named: `analgesi(?:cs?|a)|pain ${DRUGS}|pain ?(?:killers?|relievers?)|(?:anti-?pain|analgesic) ${DRUGS}`, kinds: ['medication'], isBelow: drugOf(/opioid(?! antagonist)|NSAID|analgesic|antiepileptic|SNRI|TCA/i) },
  { asks: 'a drug for nerve pain',   named: `(?:neuropathic(?: pain)?|nerve pain) ${DRUGS}|membrane stabili[sz]ers?|adjuvant ${DRUGS}|adjuvants?`, kinds: ['medication'], isBelow: drugOf(/antiepileptic|SNRI|TCA/i) },
  { asks: 'a muscle relaxant',       named: `antispasmodics?|antispasmodic ${DRUGS}|spasmolytics?|muscle relaxers?`, kinds: ['medication'], isBelow: drugOf(/muscle relaxant|antispastic/i) },
  { asks: 'a psychotropic drug',     named: `(?:psychotropic|psychiatric|psychoactive) ${DRUGS}|psychotropics`, kinds: ['medication'], isBelow: drugOf(/antidepress|SSRI|SNRI|TCA|benzodiazepine|antipsychotic/i) },
  { asks: 'a drug for sleep',        named: `(?:sleep(?:ing)?|hypnotic|sedative) (?:aids?|${DRUGS})|hypnotics?|sedatives?`, kinds: ['medication'], isBelow: drugOf(/hypnotic|sedative|benzodiazepine/i) },
  { asks: 'a drug for the stomach',  named: `(?:gastroprotective|stomach|gastric|acid-?suppress[a-z]+|gi) (?:${DRUGS}|protection)|gastroprotection|acid (?:suppress[a-z]+|blockers?|reducers?)|antacids?`, kinds: ['medication'], isBelow: drugOf(/PPI|H2|antacid/i) },
  { asks: 'exercise or therapy',     named: `rehabilitation|rehabilitative ${CARE}|(?:active|exercise|exercise-based|functional) ${CARE}|physical (?:medicine|methods|rehabilitation|treatment|modalities|conditioning)|(?:supervised |guided |therapeutic )?exercises?(?: of any kind)?|physiotherapy`, kinds: ['treatment-tried', 'visit-count'], isBelow: EXERCISED },
  { asks: 'treatment by hand',       named: `(?:hands-?on|manual) (?:${CARE}|medicine)|body-?work`, kinds: ['treatment-tried'], isBelow: BY_HAND },
  { asks: 'treatment by hand or exercise', named: `(?:hands-?on|manual|passive) (?:or|and|nor) (?:exercise|active) ${CARE}|(?:exercise|active) (?:or|and|nor) (?:hands-?on|manual|passive) ${CARE}`, kinds: ['treatment-tried'], isBelow: anyOf(EXERCISED, BY_HAND, PASSIVE) },
  { asks: 'passive treatment',       named: `passive ${CARE}|physical agents`, kinds: ['treatment-tried'], isBelow: PASSIVE },
  { asks: 'complementary treatment', named: `(?:alternative|complementary|integrative|holistic) (?:${CARE}|medicine)`, kinds: ['treatment-tried'], isBelow: careOf(/^(?:acupuncture|chiropractic|massage)$/) },
  { asks: 'conservative care',       named: `(?:conservative|non-?\\s?operative|non-?\\s?surgical|non-?\\s?invasive|conventional) ${CARE}`, kinds: ['treatment-tried'], isBelow: ANY_CARE, onlyAll: 'always' },
  { asks: 'an injection or operation', named: `(?:invasive|interventional) (?:pain )?${CARE}|procedures?`, kinds: ['treatment-tried', 'surgery'], isBelow: anyOf(INJECTED, isOperation), onlyAll: 'always' },
  { asks: 'an operation',            named: 'surger(?:y|ies)|operations?|surgical (?:treatments?|care|interventions?|procedures?)|operative (?:treatment|care|intervention)', kinds: ['surgery'], isBelow: isOperation, onlyAll: 'always' },
  { asks: 'psychological care',      named: `(?:psych(?:ological|iatric|osocial)|mental(?: health)?|behaviou?ral) (?:${CARE}|help|support)`, kinds: ['treatment-tried'], isBelow: careOf(/^psychotherapy$/) },
  { asks: 'treatment',               named: `(?:medical )?(?:${CARE}|attention|help)`, kinds: ['treatment-tried', 'medication', 'surgery'], isBelow: anyOf(ANY_CARE, ANY_DRUG, isOperation), onlyAll: 'always' },
  { asks: 'imaging',                 named: '(?:diagnostic |medical |radiologic(?:al)? |advanced )?(?:imaging|images|pictures|films?|scans?|radiographs?)(?: stud(?:y|ies)| tests?)?|radiolog[a-z]+ (?:stud(?:y|ies)|methods?|examinations?|investigations?|work-?up|techniques?|means)', kinds: ['imaging'], isBelow: fact => fact.kind === 'imaging' && isAffirmedOrPast(fact) && (fact.value.finding !== null || fact.date !== null), onlyAll: 'always' },
  { asks: 'a study',                 named: '(?:diagnostic |laboratory or imaging )(?:stud(?:y|ies)|tests?|testing|work-?ups?|evaluations?|investigations?|procedures?)|diagnostics|work-?ups?|investigations?|objective (?:stud(?:y|ies)|tests?|testing)', kinds: ['imaging', 'electrodiagnostic', 'lab'], isBelow: fact => (fact.kind === 'imaging' || fact.kind === 'electrodiagnostic' || fact.kind === 'lab') && isAffirmedOrPast(fact), onlyAll: 'always' },
];
