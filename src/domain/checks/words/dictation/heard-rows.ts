import { BROKEN, LEFT_OUT } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const LIMB =
  'spine|neck|back|knee|knees|shoulder|shoulders|wrist|wrists|hand|hands|elbow|elbows|ankle|ankles|foot|feet|hip|hips|arm|arms|leg|legs|extremity|extremities';
const OF_A_LIMB = `of the|both|his|her|left|right|bilateral? lumbar|cervical|thoracic|left|right|upper|lower|bilateral? ${LIMB}`;
/** What is felt or seen of an illness; none of them is told of another. */
const FELT =
  'pain|numbness|tingling|weakness|swelling|nausea|vomiting|diarrhea|constipation|dizziness|insomnia|depression|fatigue|stiffness|spasm|spasms|tenderness|redness|bruising|fever|fevers|chills|rash|cough';
const FELT_TOO =
  'numbness|tingling|nausea|vomiting|diarrhea|constipation|dizziness|insomnia|swelling|stiffness|fatigue|chills|fever|bruising|redness|weakness|tenderness';
const KIND_OF_CARE = 'physical|occupational|aquatic|massage|behavioral';
const HURT = 'strain|sprain|radiculopathy|stenosis|spondylosis|contusion|radiculitis|neuritis|sprains|strains';
const BETTER = 'pain|symptoms|function|mobility|strength|sleep|range|motion|flexibility|gait|mood|condition';

/** Tests, studies and drugs put down as they sounded or as another, words of a list run together: each where only the other can stand. */
// biome-ignore format: a table reads in columns
export const HEARD_ROWS: readonly Row[] = [
  // a study of what it cannot show
  [`ekg|ecg|eeg|egg ${OF_A_LIMB}`,                                  'EMG'],
  [`emr|mmr ${OF_A_LIMB}`,                                          'MRI'],
  ['emg of the brain|head|skull',                                   'EEG'],
  ['emg of the heart|chest',                                        'EKG'],
  ['computer|computerised|compute tomography|tomographic|tomogram', 'computed'],
  ['nerve conductive|conducting|conditional study|studies|test|testing|velocity', 'conduction'],
  // tests as they sound
  ['lock|lack|lachs man|men test|sign|was|is',                      "Lachman's"],
  ['near|nears and|or hawkins|hawkin *',                 "Neer's"],
  ['hawkins|hawkin and|or near|nears test|tests|sign|signs|were|was', "Neer's"],
  ['across arm|arms|body adduction|test|maneuver|sign',             'cross'],
  ['across arm|arms|body ,and belly|speed|speeds|neer|neers|hawkins|empty|drop|impingement|apprehension', 'cross arm'],
  ['empty cane|canned|ken test|tests|testing|sign',              'can'],
  ['waddle|waddles|waddel sign|signs',                              "Waddell's"],
  ['straight leg race|rays|rise|rays|raze|raised test|testing|sign|was|is|positive|negative|bilaterally|at', 'raise'],
  ['strait leg raise|raising|raises',                               'straight'],
  ['drop|drawer|apprehension testes|testis',                        'test'],
  ['appreciation|comprehension test|sign',                          'apprehension'],
  ['anterior|posterior draw|drawn|door test|sign',                  'drawer'],
  ['pivot ship|shaft|chip test|sign|was',                           'shift'],
  ['facet loathing|lowering',                                       'loading'],
  ['faber|fabers|fabere|patrick|patricks favor *',                  'FABER'],
  ['!in|of|to|do|a|his|her|would|in|whose favor test|sign',         'FABER'],
  ['deep tender|tended|tenderness reflex|reflexes',                 'tendon'],
  ['by laterally *',                                                'bilaterally'],
  ['by laterally $',                                                'bilaterally'],
  // words of medicine
  ['lateral recessed *',                                            'recess'],
  ['thenar|hypothenar imminence|imminences|immanence',              'eminence'],
  ['intercondylar|frontal|malar imminence',                         'eminence'],
  ['palpitation of|over|to|along the|his|her|bilateral|left|right|cervical|lumbar|thoracic|paraspinals|paraspinal', 'palpation'],
  ['palpitation revealed|reveals|elicits|elicited|produced|demonstrated *', 'palpation'],
  ['tender|tenderness to|with|on palpitation|palpitations|palliation', 'palpation'],
  ['therapy|pain|drug|opioid|treatment|his|her|current|daily|home regiment|regiments', 'regimen'],
  ['sign|signs|evidence|risk|potential|possibility|indication|concern|suspicion|indicators of|for? diversification', 'diversion'],
  ['active|ongoing|multiple|other|chronic|comorbid medial problems|problem|issues|conditions|comorbidities', 'medical'],
  ['cauda equine|equinox|equinus',                  'equina'],
  ['rather|very|somewhat prospective|prescriptive @digits-pound', 'proscriptive'],
  ['with|without|by the aide|aides of *',                           'aid'],
  ['the aide of a|an|the|his|her *',                                'aid'],
  ['walks|walk|walking|ambulates|ambulating|stands|transfers with|without aide|aides', 'an aid'],
  ['of|in|on|upon|by|from|with|within|into|under|for|at|through|during it\'s @noun|@plural|@adjective|own|use|merits', 'its'],
  ['intolerance|intolerant|allergy|allergic|reaction or medication|medications|nsaids|opioids', 'to'],
  // what is lost or left behind "being"
  ['be|been|being|of|was|were|is|are loss $|in|by|to|at|during',    'lost'],
  ['has|have|had not? yet? laps|lapse|elapse|laps|pass $|since',    'the past participle'],
  // a list that has lost its comma
  [`${FELT} ${FELT_TOO}`,                                           LEFT_OUT],
  [`${KIND_OF_CARE} therapy acupuncture|chiropractic|massage|medications|injections|bracing|nsaids`, LEFT_OUT],
  ['acupuncture chiropractic|massage|medications|injections|nsaids', LEFT_OUT],
  ['chiropractic acupuncture|massage|medications|injections',       LEFT_OUT],
  ['ice heat|rest|nsaids|massage|elevation *',                      LEFT_OUT],
  ['rest ice|heat *',                                               LEFT_OUT],
  ['heat ice|rest *',                                               LEFT_OUT],
  [`${HURT} cervical|lumbar|thoracic|lumbosacral ${HURT}|disc`,     LEFT_OUT],
  ['sensation motor|muscle? strength|weakness|function',            LEFT_OUT],
  ['medial lateral|and? epicondyles|menisci',                       LEFT_OUT],
  ['flexion extension|abduction|rotation was|is|were|are|of|to|at', LEFT_OUT],
  // a region without the part, a part without its "of"
  ['injury|injuries sustained|incurred cervical|lumbar|thoracic|bilateral', LEFT_OUT],
  ['intermittent|occasional|persistent|frequent|constant elbows|knees|shoulders|hips|ankles|wrists|hands|feet|legs|arms !pain|ache|aching|numbness', BROKEN],
  ['on|upon inspection|palpation|examination lumbar|cervical|thoracic|left|right spine|knee|shoulder|wrist|ankle|hip|elbow|neck *', LEFT_OUT],
  ['motion lumbar|cervical|thoracic|left|right spine|knee|shoulder|wrist|ankle|hip|elbow is|was|were|noted|reduced|decreased|limited|remains', LEFT_OUT],
  // a verb of what is not done to one
  ['is|was|were|are|been|being occurred|happened|persisted|existed|consisted|resulted|arisen|remained', 'the verb without "was" or "been"'],
  ['complain|complains|complained|complaining about of *',          'of'],
  ['despite of *',                                                  'despite'],
  ['it is|was|remains unclear|uncertain of *', BROKEN],
  // of which word which preposition
  ['responded|responds|respond|responding well|poorly|favorably|adequately? with therapy|conservative|acupuncture|chiropractic|medication|medications|injections|treatment', 'to'],
  ['indicated|contraindicated to patients|individuals|those|people|workers', 'for or in'],
  [`improvement|improvements|reduction|decrease on his|her|the? ${BETTER}`, 'in'],
  ['radiate|radiates|radiated|radiating at the|his|her|left|right|bilateral|both', 'to'],
  ['superior|inferior|prior|preferable|senior|junior than *',       'to'],
  ['afraid from|for|at|with *',                          'of'],
  ['married|engaged with a|his|her *',                              'to'],
];
