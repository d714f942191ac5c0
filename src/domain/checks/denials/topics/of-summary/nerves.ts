import type { RecordRow } from '../of-record/row.ts';

const LESS =
  'decreased|diminished|reduced|dulled?|altered|impaired|absent|lost|blunted|less|lessened|weaker|down|gone|deficit';
const FEELING = 'sensation|sensibility|feeling|light touch|touch|pin-?\\s?prick|pin|vibration';
const REFLEX = 'reflex(?:es)?|jerks?|dtrs?';

const REFLEXES = new RegExp(
  `\\b(?:${LESS}|hypoactive|depressed|sluggish|trace|missing|unequal|asymmetric)\\s(?:[\\w-]+\\s){0,3}(?:${REFLEX})\\b|\\b(?:${REFLEX}|achilles|patellar)\\b[^.;]{0,30}\\b(?:${LESS}|hypoactive|depressed|sluggish|trace|unequal|asymmetric|1\\+|[01]\\/4)`,
  'i',
);
const SENSORY = new RegExp(
  `\\b(?:${LESS}|loss of|lack of)\\s(?:to )?(?:[a-z]+ ){0,3}(?:${FEELING})\\b|\\b(?:${FEELING})\\b[^.;]{0,40}\\b(?:${LESS})\\b|\\bhyp(?:o?esthesia|osens\\w+)|\\b(?:discrepan\\w*|abnormal\\w*|asymmetr\\w*|deficits?)[^.;]{0,12}\\b(?:in|of) (?:the )?(?:sens\\w+|reflex\\w*)|\\bnumb\\w*\\b[^.;]{0,30}\\b(?:[cls][1-8]\\b|dermatom\\w*)|${REFLEXES.source}`,
  'i',
);
const MOTOR =
  /(?<![\d/])[0-4]\s?[+-]?\s?(?:\/|(?:out )?of)\s?5\b|\bfoot[- ]?drop|\b(?:weak|weaker|weakness|atrophy|wasting|give-?way)\b|\b(?:decreased|diminished|reduced|loss of)\s(?:[a-z]+ ){0,2}(?:strength|grip|power)|\b(?:strength|grip|power)\b[^.;]{0,30}\b(?:decreased|diminished|reduced|less|down|lost)\b|\bdrop(?:s|ping|ped)? (?:things|objects|items|cups?|dishes|tools|(?:the|a) [a-z]+)\b/i;
/** Tests that stretch or press a root, and others, which provoke a nerve of the limb or a joint. */
const ROOT_TESTS =
  'spurling|straight[- ]leg[- ]rais|slr|slump|las[eè]gue|bowstring|braggard|foraminal compression|axial compression|femoral stretch|tension sign';
const TESTS = `${ROOT_TESTS}|tinel|phalen|durkan|elbow flexion test|faber\\w*|patrick|gaenslen|thigh thrust|kemp`;
const OUTCOME =
  'positive|hurts?|reproduc\\w+|produc\\w+|provok\\w+|elicit\\w+|caus\\w+|brought|gave|gives|sent|radiat\\w+|painful|to \\d+ degrees|at \\d+ degrees|\\+';
const provoked = (tests: string): RegExp =>
  new RegExp(
    `\\b(?:${tests})\\w*\\b(?![^.;]{0,30}\\b(?:negative|normal|not|no)\\b)(?![^.;,]{0,40}\\b(?:pain only|only (?:[a-z]+ )?(?:back|neck) pain|locally)\\b)[^.;]{0,50}?(?:\\b|\\s)(?:${OUTCOME})|\\bpositive (?:[a-z]+ ){0,3}(?:${tests})`,
    'i',
  );
const PROVOKED = provoked(TESTS);
const ROOT_PROVOKED = provoked(ROOT_TESTS);
/** That it was looked at is denied. */
const TESTED = /\b(?:assess|test|examin|evaluat|measur|grad|check|record)(?:ed)?\b/;
const OF_A_ROOT = /\b(?:roots?|radicul\w*|nerve|neural|dural) /;
const LIMB =
  'legs?|foot|feet|cal(?:f|ves)|thighs?|toes?|buttocks?|knees?|ankles?|heel|arms?|hands?|fingers?|thumbs?|forearms?|wrists?|elbows?|extremit\\w+|limbs?';
const SPREADS =
  'numb\\w*|tingl\\w*|pins and needles|paresthesia\\w*|shoot\\w*|radiat\\w*|travel\\w*|spread\\w*|runs?|running|goes down|going down|extend\\w*|electric\\w*|burning|weakness|sciatica';
const OF_LIMB = new RegExp(
  `\\bpain (?:ran|runs|shot|shoots|goes|went|travels|traveled|extends|extended)\\b[^.;]{0,50}\\b(?:${LIMB}|sole|toes?|fingers?)\\b|\\b(?:${SPREADS})\\b[^.;]{0,50}\\b(?:${LIMB})\\b|\\b(?:${LIMB})\\b[^.;]{0,25}\\b(?:${SPREADS}|feels? (?:dead|asleep)|(?:go(?:es)?|falls?|fell|went) (?:to sleep|asleep))\\b|\\bsciatica\\b`,
  'i',
);
const NERVE = 'roots?|nerves?|cord|thecal|foram\\w+|lateral recess|canal';
const PRESSED =
  'contact\\w*|compress\\w*|imping\\w*|abut\\w*|displac\\w*|mass effect|effac\\w*|indent\\w*|encroach\\w*|touch\\w*|narrow\\w*|stenosis|deform\\w*|flatten\\w*|filling defect';
const NERVE_PRESSED = new RegExp(
  `\\b(?:${PRESSED})\\b[^.;]{0,60}\\b(?:${NERVE})\\b|\\b(?:${NERVE})\\b[^.;]{0,30}\\b(?:${PRESSED})\\b`,
  'i',
);
const STUDY = 'imaging|mri|ct|myelogram|radiolog\\w*|radiograph\\w*|scans?|study|studies';
const NERVE_STUDY =
  'electro-?\\s?diagnos\\w*|emgs?|ncvs?|ncs|nerve conduction|nerve (?:tests?|studies)|electromyogra\\w*';

const NOT_OF_SIGNS = /\b(?:progress\w*|worsen\w*|improv\w*|sympathetic|allodynia|brain|cognitive|visual|hearing)\b/;

/** What is told of a nerve of the limb is told of no root. */
const OF_ONE_NERVE =
  /\b(?:median|ulnar|radial|peroneal|sural|saphenous|femoral cutaneous) (?:nerve|distribution)|\bstocking|\bglove\b|\bcarpal tunnel\b|\b(?:tinel|phalen|durkan|froment)/i;
const OF_ROOTS = /\bdermatom\w*|\bmyotom\w*|\broots?\b|\b[cls][1-8]\b|\bspurling|\bstraight[- ]leg|\bslr\b/i;

/** Signs that a nerve or its root is hurt, as an examination, a study of it, or the person tells of them. */
export const nerveRows: readonly RecordRow[] = [
  {
    asks: 'the reflexes or the feeling, as tested',
    words: /\b(?:reflex\w*|sensation|sensory (?:testing|exam\w*|function)|feeling)\b/,
    cue: TESTED,
    unless: /\b(?:chang\w*|deficits?|decreas\w*|abnormal\w*|loss)\b/,
    said: /\b(?:reflex(?:es)?|dtrs?|sensation|sensory)\b[^.;]{0,60}\b(?:\d ?\+|[0-4]\+? ?(?:\/|of) ?4|normal|intact|symmetric\w*|decreas\w*|diminish\w*|absent|equal|reduced|impaired|brisk)/i,
    eitherWay: 'denied',
    ofPart: true,
  },
  {
    asks: 'electrodiagnostic studies that show it',
    words: new RegExp(
      `\\b(?:${NERVE_STUDY})\\b[^.]{0,40}\\b(?:evidence|confirm\\w*|proof|corroborat\\w*|support\\w*|verif\\w*|abnormal\\w*|findings?|show\\w*|positive)|\\b(?:confirm\\w*|proof|corroborat\\w*|verif\\w*|abnormal\\w*|findings?|positive)\\b[^.]{0,30}\\b(?:${NERVE_STUDY})`,
    ),
    said: new RegExp(
      `\\b(?:${NERVE_STUDY})\\b(?![^.;]{0,50}\\b(?:no|normal|without|negative|unremarkable|failed)\\b)[^.;]{0,80}\\b(?:\\w*neuropathy|\\w*radiculopathy|entrapment|carpal tunnel|cubital tunnel|slow\\w*|denervation|prolonged|delayed|compression|abnormal)`,
      'i',
    ),
    ofPart: true,
  },
  {
    asks: 'a test that provokes it',
    words: new RegExp(
      `\\b(?:provocat\\w*|provok\\w*|nerve root signs?|(?:root|nerve|neural|dural) (?:tension|irritation)|tension signs?|${TESTS})`,
    ),
    unless: /\bdiscogra\w*|\bnegative\b/,
    said: PROVOKED,
    sentence: (told, { own }) => !OF_A_ROOT.test(own) || ROOT_PROVOKED.test(told),
    ofPart: true,
  },
  {
    asks: 'imaging that shows it',
    words: new RegExp(
      `\\b(?:${STUDY})\\b[^.]{0,60}\\b(?:compress\\w*|imping\\w*|encroach\\w*|nerve|roots?|stenosis|herniat\\w*|correlat\\w*|corroborat\\w*|extrusion|protrusion)|\\b(?:compress\\w*|imping\\w*|encroach\\w*|stenosis|herniat\\w*|protrusion|extrusion|nerve root|neural)\\b[^.]{0,60}\\b(?:${STUDY})\\b|\\b(?:neural|nerve(?: root)?|root|cord|foraminal)\\s(?:[a-z]+ )?(?:compress\\w*|imping\\w*|encroach\\w*|compromise|stenosis)|^(?:[a-z]+ ){0,3}stenosis$`,
    ),
    unless: /\b(?:electro\w*|emg|shoulder|carpal|subacromial|need|repeat)\b/,
    said: new RegExp(`${NERVE_PRESSED.source}|\\bstenosis\\b`, 'i'),
    ofPart: true,
    sentence: (told, { own }) => /\bstenosis\b/.test(own) || NERVE_PRESSED.test(told),
  },
  {
    asks: 'signs of a radiculopathy',
    words: /\bradiculopath\w*/,
    unless: new RegExp(
      `${NOT_OF_SIGNS.source}|\\b(?:${NERVE_STUDY}|${STUDY}|acute|relief|treat\\w*|surg\\w*|reason)\\b`,
    ),
    said: new RegExp(`${ROOT_PROVOKED.source}|${SENSORY.source}|${MOTOR.source}`, 'i'),
    ofPart: true,
    sentence: told => !OF_ONE_NERVE.test(told) || OF_ROOTS.test(told),
  },
  {
    asks: 'a change of a reflex',
    words: /\b(?:reflex\w*|dtrs?)\b/,
    unless: new RegExp(
      `${NOT_OF_SIGNS.source}|\\b(?:motor|myotom\\w*|strength|dermatom\\w*|sens\\w+)\\b|${NERVE_STUDY}`,
    ),
    said: REFLEXES,
    // "The reflex was absent" denies the reflex, and tells of its loss.
    eitherWay: 'denied',
    sentence: told => !/\b(?:no|not|without|denie[sd])\b[^.;,]{0,40}\b(?:reflex|jerk)/i.test(told),
    ofPart: true,
  },
  {
    asks: 'a change of feeling or of a reflex',
    words: /\b(?:dermatom\w*|sensory|sensation|sensibility|hypo?esthesia)\b/,
    unless: new RegExp(`${NOT_OF_SIGNS.source}|\\b(?:motor|myotom\\w*|strength|${NERVE_STUDY})\\b`),
    said: SENSORY,
    ofPart: true,
  },
  {
    asks: 'the strength, as tested',
    words: /\b(?:strength|motor (?:function|power|testing|exam\w*|status))\b/,
    cue: TESTED,
    unless: /\b(?:grip|strengthening|improv\w*|gain\w*)\b/,
    said: /\b(?:strength|motor)\b[^.;]{0,40}\b[0-5]\s?[+-]?\s?(?:\/|of|out of)\s?5\b|\b[0-5]\s?[+-]?\s?(?:\/|of)\s?5\b[^.;]{0,20}\bstrength|\b(?:strength|motor)\b[^.;]{0,24}\b(?:normal|intact|full|symmetric)/i,
    eitherWay: 'denied',
    ofPart: true,
  },
  {
    asks: 'the motion, as measured',
    words: /\b(?:range of motion|rom|motion)\b/,
    cue: TESTED,
    unless: /\b(?:improv\w*|gain\w*|chang\w*|increas\w*|before|after)\b/,
    said: /\b(?:range of motion|motion|flexion|extension|rotation|bending|abduction)\b[^.;]{0,40}\b(?:\d+ (?:degrees|deg)|full|normal)\b/i,
    eitherWay: 'denied',
    ofPart: true,
  },
  {
    asks: 'the grip, as measured',
    words:
      /\b(?:measure\w*|value|values|readings?|dynamomet\w*|jamar)\b[^.]{0,16}\b(?:grip|pinch)|\b(?:grip|pinch)\b[^.]{0,16}\b(?:measure\w*|values?|readings?)/,
    unless: /\b(?:improv\w*|gain\w*|increas\w*)\b/,
    said: /\b(?:grip|pinch|jamar|dynamomet\w*)\b[^.;]{0,50}\b\d+ ?(?:pounds|lbs?|kg|kilograms|\/)/i,
    ofPart: true,
  },
  {
    asks: 'the girth, as measured',
    words:
      /\bmeasure\w*\b[^.]{0,30}\b(?:girth|circumference)|\b(?:girth|circumference)\b[^.]{0,16}\b(?:measure\w*|value|values)/,
    said: /\b(?:girth|circumference)s?\b[^.;]{0,50}\d|\b\d+(?:\.\d)? ?cm\b[^.;]{0,30}\b(?:girth|circumference)/i,
    ofPart: true,
  },
  {
    asks: 'weakness',
    words: /\b(?:motor|myotom\w*|weakness|strength|grip)\b/,
    unless: new RegExp(
      `${NOT_OF_SIGNS.source}|\\bmeasurements?\\b|\\b(?:dermatom\\w*|sens\\w+|reflex\\w*|strengthening|${NERVE_STUDY})\\b`,
    ),
    said: MOTOR,
    ofPart: true,
  },
  {
    asks: 'signs of the cauda equina',
    words:
      /\bcauda equina\b|\b(?:bowel|bladder)\b|\bincontinen\w*|\b(?:urolog\w+|urinary) (?:complaints?|symptoms?|problems?)/,
    unless: /\bregimen\b|\bsaddle\b/,
    said: /\b(?:bowel|bladder|urinary|urine)\b[^.;]{0,30}\b(?:lost|loss|incontinen\w*|retention|urgency|accidents?|dysfunction)|\b(?:lost|loss of|incontinen\w*)\b[^.;]{0,25}\b(?:bowel|bladder|urine)|\bincontinen\w*|\bsaddle (?:anesthesia|numb\w*)|\bperianal\b(?![^.;]{0,30}\b(?:normal|intact|preserved|full)\b)/i,
  },
  {
    asks: 'wasting',
    words: /\b(?:atroph\w*|wasting|girth|circumference)\b/,
    unless: /\bvagin\w*|\bskin\b/,
    said: /\b(?:atroph\w*|wasting|wasted)\b|\b(?:girth|circumference)s?\b[^.;]{0,50}\b(?:less|smaller|discrepan\w*|differ\w*|unequal|asymmetr\w*|versus|vs\.?|compared|decreased|than)|\b(?:discrepan\w*|differ\w*|unequal|asymmetr\w*|decreased|smaller)\b[^.;]{0,30}\b(?:girth|circumference)/i,
    ofPart: true,
  },
  {
    asks: 'a neurologic deficit',
    words: /\b(?:neuro(?:logic\w*|-?muscular|-?vascular|-?sensory)?|motor|sensory|focal|myotom\w*|dermatom\w*)\b/,
    unless: new RegExp(
      `${NOT_OF_SIGNS.source}|\\b(?:neuropathic|neuropsych\\w*|neurosurg\\w*|neurologists?|neurology|${NERVE_STUDY})\\b`,
    ),
    said: new RegExp(`${SENSORY.source}|${MOTOR.source}`, 'i'),
    ofPart: true,
    sentence: (told, { parts }) =>
      !parts.regions.includes('lumbar spine') || !OF_ONE_NERVE.test(told) || OF_ROOTS.test(told),
  },
  {
    asks: 'symptoms of the limb',
    words: new RegExp(
      `\\b(?:symptoms?|complaints?|pain)\\b[^.]{0,25}\\b(?:${LIMB})\\b|\\b(?:leg|arm|limb|extremity) (?:symptoms?|complaints?|pain)\\b|\\bradicul\\w*|\\bradiat(?:es?|ed|ing)\\b|\\bradiation (?:of|to|into|down|in|from)\\b|\\bsciatica\\b|\\bparesthesia\\w*|\\bnumb(?:ness)?\\b|\\btingl\\w*`,
    ),
    unless:
      /\b(?:relief|mechanical|improv\w*|reduc\w*|decreas\w*|exam\w*|findings?|signs?|objective|imaging|chang\w*|worsen\w*|new)\b/,
    said: OF_LIMB,
    ofPart: true,
  },
];
