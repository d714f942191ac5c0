import { isAffirmed } from '../../query.ts';
import type { RecordRow } from '../of-record/row.ts';
import { mayBeOfParts } from '../../sense/same-parts.ts';

/** The signs of a disorder are denied, not what a study shows of it. */
const SIGNS =
  /\b(?:signs?|findings?|symptoms?|clinical(?:ly)?|physical|provocat\w*|tests?|maneuvers?|exam\w*|pain|tender\w*)\b/;
const OF_A_STUDY =
  /\b(?:imaging|mri|x-?rays?|radiograph\w*|ct|electro\w*|emg|ncv|ncs|nerve (?:conduction|stud\w+)|repair|surg\w*|inject\w*|relief|improv\w*)\b/;
const NOT_SO = '(?![^.;]{0,40}\\b(?:negative|normal|no|not)\\b)';

/** That one of some tests of the examination came out positive. */
const positive = (tests: string): string =>
  `\\b(?:${tests})\\w*(?:'s)?\\b${NOT_SO}[^.;]{0,60}\\b(?:positive|painful|hurts?|produc\\w+|reproduc\\w+|elicit\\w+|caus\\w+)|\\bpositive (?:[a-z]+ ){0,3}(?:${tests})`;
const said = (...ways: readonly string[]): RegExp => new RegExp(ways.join('|'), 'i');

const TORSO = 'fevers?|febrile|chills|night sweats';
const CAUDA =
  '(?:lost|loss of|lack of)\\s(?:[a-z]+ ){0,3}(?:bowel|bladder)|(?:bowel|bladder|urinary) (?:incontinence|retention|accidents?)|incontinen(?:t|ce)|saddle (?:anesthesia|numbness)';

/** Signs of a disorder by its name, as an examination or the person tells of them; what bars waiting or a study. */
export const signRows: readonly RecordRow[] = [
  {
    asks: 'signs of the carpal tunnel',
    words: /\bcarpal tunnel\b|\bmedian (?:nerve|neuropath\w*)/,
    also: [SIGNS],
    unless: OF_A_STUDY,
    said: said(
      positive('tinel|phalen|durkan|median nerve compression|carpal compression'),
      '\\bthenar (?:atrophy|wasting|weakness)',
      '\\b(?:numb\\w*|tingl\\w*|pins and needles)\\b[^.;]{0,40}\\b(?:thumbs?|index|median|first three|hands?)\\b',
      '\\b(?:thumbs?|hands?)\\b[^.;]{0,20}\\b(?:numb|tingl\\w*|asleep)\\b',
    ),
    ofPart: 'itself',
  },
  {
    asks: 'signs of the ulnar nerve',
    words: /\b(?:cubital tunnel|ulnar (?:nerve|neuropath\w*))\b/,
    also: [SIGNS],
    unless: OF_A_STUDY,
    said: said(
      positive('tinel|elbow flexion test|froment'),
      '\\b(?:numb\\w*|tingl\\w*)\\b[^.;]{0,40}\\b(?:ring|little|small|fourth|fifth|ulnar)\\b',
    ),
    ofPart: 'itself',
  },
  {
    asks: 'signs of the meniscus',
    words: /\bmenisc\w*\b/,
    also: [/\b(?:signs?|findings?|symptoms?|clinical(?:ly)?|physical|exam\w*)\b/],
    unless: OF_A_STUDY,
    said: said(
      positive('mcmurray|apley|thessaly|steinmann'),
      '\\bjoint[- ]line (?:tender\\w*|pain)',
      '\\btender\\w*\\b[^.;]{0,40}\\bjoint[- ]line',
      '\\b(?:locks|locking|catches|catching)\\b',
    ),
    ofPart: 'itself',
  },
  {
    asks: 'signs of the sacroiliac joint',
    words: /\b(?:sacroiliac|si joints?|sacroiliitis)\b/,
    also: [/\b(?:signs?|findings?|provocat\w*|tests?|maneuvers?|exam\w*|dysfunction|tender\w*|mediated|pain)\b/],
    unless: /\b(?:imaging|mri|inject\w*|block|relief|fusion|improv\w*)\b/,
    said: said(
      positive(
        'faber\\w*|patrick|gaenslen|thigh thrust|fortin|yeoman|sacral thrust|gillet|pelvic (?:compression|distraction|rock)|si (?:joint )?compression',
      ),
      '\\btender\\w*\\b[^.;]{0,40}\\b(?:sacroiliac|si joint|sulcus)',
      '\\b(?:sacroiliac|si) joints?\\b[^.;]{0,30}\\btender',
    ),
    sentence: (told, { own }) =>
      !/\b(?:provocat\w*|tests?|maneuvers?)\b/.test(own) ||
      !/^(?=.*\btender)(?!.*\b(?:faber|patrick|gaenslen|thrust|fortin|yeoman|gillet|compression|distraction))/is.test(
        told,
      ),
  },
  {
    asks: 'signs of the cuff',
    words: /\b(?:rotator cuff|cuff)\b/,
    also: [/\b(?:signs?|findings?|symptoms?|clinical(?:ly)?|physical|exam\w*)\b/],
    unless: OF_A_STUDY,
    said: said(
      positive('drop[- ]arm|empty can|jobe|neer|hawkins|impingement|lift-?off|belly press'),
      '\\b(?:abduct\\w*|external rotation|supraspinatus|cuff)\\b[^.;]{0,30}(?:\\bweak\\w*|[0-4][+-]?\\/5)',
    ),
    ofPart: 'itself',
  },
  {
    asks: 'signs of the plantar fascia',
    words: /\bplantar fasci\w+/,
    unless: OF_A_STUDY,
    said: said(
      '\\bplantar fasci\\w+',
      '\\bheel\\b[^.;]{0,40}\\b(?:first steps?|in the morning)\\b',
      '\\btender\\w*\\b[^.;]{0,30}\\b(?:plantar|heel|calcane\\w+)',
    ),
    ofPart: 'itself',
  },
  {
    asks: "a positive Finkelstein's test",
    words: /\bde ?quervain\w*|\bfinkelstein/,
    unless: OF_A_STUDY,
    said: said(positive('finkelstein|eichhoff')),
  },
  {
    asks: 'a sign that the nerve is hurt',
    words:
      /\b(?:neural|nerves?(?: roots?)?|roots?)\s(?:[a-z]+ )?(?:compress\w*|imping\w*|compromise|involvement|dysfunction|damage|deficits?)\b/,
    also: [/\b(?:exam\w*|objective|clinical|physical|signs?|findings?|neurolog\w*)\b/],
    unless: new RegExp(`${OF_A_STUDY.source}|\\bstudies\\b`),
    kinds: ['exam-finding'],
    fact: (fact, { parts }) =>
      fact.kind === 'exam-finding' &&
      isAffirmed(fact) &&
      /^(?:sensory deficit|motor weakness|decreased sensation|decreased strength|abnormal reflexes|atrophy|positive (?:straight leg raise|Spurling's test|cervical compression|Lasegue's sign))$/.test(
        fact.value.finding,
      ) &&
      mayBeOfParts(fact.value, parts),
    said: said(
      '\\b(?:reflex(?:es)?|sensation|strength|feeling)\\b[^.;]{0,40}\\b(?:absent|diminished|decreased|reduced|lost|[0-4][+-]?\\/5)',
      '\\bfoot[- ]?drop\\b',
    ),
    ofPart: true,
  },
  {
    asks: 'a fracture',
    words: /\bfractur\w*/,
    unless: /\b(?:risk\w*|heal\w*|non-?\s?union|mal-?\s?union|surg\w*|repair|fixation|prevent\w*|hardware)\b/,
    said: /\bfractur(?:e|es|ed)\b(?![^.;]{0,20}\b(?:ruled out|excluded|healed|in (?:19|20)\d\d)\b)/i,
    ofPart: 'itself',
    sentence: told => !/\b(?:healed|old|remote|prior|previous|childhood|years ago|negative)\b/i.test(told),
  },
  {
    asks: 'signs of infection',
    words: /\b(?:infect\w*|osteomyelitis|sepsis|septic|discitis|fevers?)\b/,
    unless: /\b(?:risk\w*|prevent\w*|prophyla\w*|antibiotic\w*|control|hiv|hepatitis)\b/,
    said: said(
      `\\b(?:${TORSO}|purul\\w+|pus|cellulitis|infected|infection|abscess|erythema\\w*|osteomyelitis)\\b`,
      '\\b(?:draining|drainage)\\b',
      '\\b(?:esr|crp|sed(?:imentation)? rate|white (?:blood )?(?:cell )?count)\\b[^.;]{0,25}\\b(?:elevated|raised|high)\\b',
    ),
  },
  {
    asks: 'a red flag',
    words: /\bred[- ]flags?\b/,
    said: said(
      `\\b(?:${CAUDA}|${TORSO}|foot[- ]?drop|unexplained weight loss|progressive (?:[a-z]+ )?(?:weakness|deficits?|numbness)|cauda equina)\\b`,
    ),
  },
  {
    asks: 'claudication',
    words: /\bclaudicat\w*/,
    said: /\bclaudicat\w*|\bwalk\w*\b[^.;]{0,30}\b(?:feet|blocks?|minutes|yards|steps)\b[^.;]{0,60}\b(?:legs?|sits?|sit down|rests?|stops?|stop|lean\w*)\b|\bshopping cart\b/i,
  },
  {
    asks: 'a fusion that has not healed',
    words:
      /\bnon-?\s?union|\bpseudo?arthros\w+|\b(?:hardware|components?|implants?|prosthe\w+) (?:failure|loosening|complications?)/,
    unless: /\b(?:risk|surg\w*)\b/,
    said: /\bnon-?\s?union|\bpseudo?arthros\w+|\b(?:broken|loose|fractured|backed[- ]out) (?:screws?|rods?|plates?|hardware)|\b(?:screws?|rods?|hardware)\b[^.;]{0,20}\b(?:broken|loose\w*|fractured|lucen\w+|backing out)|\blucenc(?:y|ies)\b|\bloosening\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'signs of the cord',
    words: /\bmyelopath\w*|\bcord (?:signs?|compression|compromise)/,
    unless: OF_A_STUDY,
    said: /\b(?:hyper-?reflexi\w+|clonus|spastic\w*|myelopath\w*)\b|\b(?:hoffmann?|babinski)\w*(?:'s)?\b(?![^.;]{0,25}\b(?:negative|absent|no|not)\b)[^.;]{0,30}\b(?:positive|present|upgoing)|\bpositive (?:[a-z]+ ){0,2}(?:hoffmann?|babinski|lhermitte|inverted radial)/i,
  },
  {
    asks: 'a hernia',
    words: /\bhernia\b/,
    unless: /\b(?:repair|surg\w*|recur\w*|disc)\b/,
    said: /\bhernia\b(?! repair)|\bbulge\b[^.;]{0,30}\b(?:groin|umbilic\w+|inguinal|cough)/i,
  },
  {
    asks: 'trouble with the eyes',
    words: /\b(?:visual|vision|eye) (?:complaints?|symptoms?|changes?|problems?|disturbances?|loss)/,
    said: /\b(?:vision|sight)\b[^.;]{0,30}\b(?:blurr\w+|blurred|double|lost|loss|worse|poor)|\b(?:blurr(?:ed|y)|double) vision\b|\bphotophobia\b|\bfloaters\b/i,
  },
  {
    asks: 'trouble with the teeth',
    words:
      /\bbruxism\b|\b(?:injur\w*|damage|trauma)\b[^.]{0,12}\bteeth|\bdental (?:injur\w+|complaints?|problems?|trauma|damage)/,
    said: /\bbruxism\b|\b(?:grinds?|grinding|clench\w+)\b[^.;]{0,15}\bteeth\b|\b(?:cracked|broken|broke|fractured|chipped|loose|missing|lost|knocked out)\s(?:[a-z]+ ){0,3}(?:tooth|teeth|molars?)|\b(?:tooth|teeth|molars?)\b[^.;]{0,20}\b(?:cracked|broken|fractured|chipped|loose|knocked out|lost)/i,
  },
  {
    asks: 'a mass',
    words: /\b(?:mass|lump|cyst|ganglion(?! (?:block|impar|inject))|nodule)\b/,
    unless: /\b(?:body mass|muscle mass|excis\w*|aspirat\w*|drain\w*|mass effect|recur\w*)\b/,
    said: /\b(?:mass|lump|cyst|ganglion|nodule)\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'a blow to the head and what came of it',
    words:
      /\b(?:consciousness|(?:post-?)?concuss\w*|forgetful\w*|cognitive (?:complaints?|deficits?|impairments?|symptoms?|problems?|difficult\w*|changes|dysfunction)|memory|amnesia)\b/,
    unless: /\b(?:behaviou?ral|therapy|improv\w*|rehab\w*)\b/,
    said: /\b(?:lost|loss of|losing) consciousness\b|\bknocked (?:out|unconscious|cold)\b|\bunconscious\b|\bblack(?:ed)?[- ]?out\b|\b(?:post-?)?\s?concuss\w+|\bamnesia\b|\bmemory (?:loss|problems?|trouble|difficult\w+|deficits?)|\b(?:poor|loss of|trouble with|problems with|impaired) (?:[a-z]+ ){0,2}(?:memory|concentration)|\bforget(?:s|ful\w*)\b|\bmisplaces\b|\basks [^.;]{0,20}\b(?:twice|again)\b|\brecalled (?:one|two|\d)\b|\bconfus(?:ed|ion)\b/i,
    sentence: (told, { own }) =>
      (!/consciousness/.test(own) || /conscious|knocked|black/i.test(told)) &&
      (!/concuss/.test(own) || /concuss|conscious|knocked/i.test(told)),
  },
  {
    asks: 'signs of sleep apnea',
    words: /\bapnea\b|\bsnor\w+/,
    unless: /\b(?:cpap|treat\w*|study)\b/,
    said: /(?<!\b(?:husband|wife|roommate|partner) )\bsnor(?:es|ing)\b|\bstops? breathing\b|\bgasp\w*\b|\bwitnessed apnea|\bsleep apnea\b|\b(?:ahi|apnea[- ]hypopnea index)\b[^.;]{0,14}\b(?:[5-9]|[1-9]\d)/i,
  },
  {
    asks: 'pain after operations on the back',
    words: /\bfailed back\b|\bpost-?\s?laminectomy\b/,
    said: /\bfailed back\b|\bpost-?\s?laminectomy\b|\b(?:pain|symptoms?)\b[^.;]{0,40}\b(?:after|following|despite|since)\s(?:two|three|four|several|multiple|\d|an?|his|her|the)\s(?:[a-z]+ ){0,2}(?:operations?|surger(?:y|ies)|fusions?|laminectom\w+|discectom\w+)|\b(?:two|three|four|multiple|several|\d) (?:prior |previous |back |lumbar |spinal |spine )*(?:operations|surgeries|fusions|laminectomies)\b[^.;]{0,60}\b(?:pain|symptoms?)\b/i,
    ever: true,
  },
  {
    asks: 'addiction',
    words:
      /\b(?:opi\w+|narcotic|drug|substance|alcohol|chemical)\b[^.]{0,20}\b(?:abuse|use disorder|dependen\w+|addict\w*|detox\w*)|\bdetox\w*|\baddict\w+/,
    unless: /\b(?:risk\w*|screen\w*|potential|assess\w*|behavi\w*|program)\b/,
    said: /\bdetox\w*|\baddict(?:ed|ion)\b|\b(?:dependence on|dependent on|hooked on|abused|abuse of|relapsed? on) [a-z]+|\b(?:opioid|opiate|alcohol|drug|substance|heroin|chemical) (?:abuse|dependence|dependency|use disorder)\b|\brehab\w* for (?:drugs?|alcohol|opi\w+)/i,
    ever: true,
  },
  {
    asks: 'what bars an MRI',
    words:
      /\bmri\b[^.]{0,30}\b(?:contraindicat\w*|incompatible|unsafe)|\bcontraindicat\w*\b[^.]{0,20}\bmri\b|\bpacemaker\b|\bmetal\b/,
    ofChange: true,
    said: /\b(?:pacemaker|defibrillator|aneurysm clips?|cochlear implant|metal(?:lic)? (?:fragments?|foreign|implants?|in (?:his|her) eyes?)|claustrophob\w+)\b/i,
  },
];
