import type { Row } from '../context/word-patterns.ts';

const COMPARED =
  'better|worse|higher|greater|earlier|longer|less|easier|larger|smaller|stronger|weaker|older|younger|harder|sooner|faster|slower|shorter|bigger|deeper|wider|heavier|lighter';
const LOWER = 'back|extremity|extremities|leg|legs|limb|limbs|spine';
const BEFORE = 'of|the|for|with|on|in|no|any|his|her|to';
const BEHIND = 'of|for|is|was|are|were|and|with|in|to|on|at|has|had|$';

/** Adjectives compared twice, with the ending of a noun, or behind the noun they tell of. */
// biome-ignore format: a table reads in columns
export const ADJECTIVE_ROWS: readonly Row[] = [
  [`more ${COMPARED} *`,                                                   'one comparative'],
  [`more ${COMPARED} $`,                                                   'one comparative'],
  [`the|his|her|bilateral|both more lower ${LOWER}`,                       'lower'],
  ['most best|worst|highest|lowest|greatest|earliest|longest|strongest *',   'one superlative'],
  ['medicals|clinicals|physicals|functionals|conservatives|additionals|chronics|lumbars|cervicals|surgicals|recents|priors|significants|subjectives|severes|acutes|objectives @noun|@plural|@anyPlural|therapy|therapist|therapists|treatment|examination|exam|history|findings|evidence', 'the adjective without s'],
  ['currents diagnosis|diagnoses|medication|medications|symptoms|complaints|condition|request|treatment|treatments|guidelines', 'current'],
  [`${BEFORE}|requested therapy physical|occupational ${BEHIND}|@digits`,  'the adjective before its noun'],
  [`${BEFORE} necessity medical ${BEHIND}`,                                'medical necessity'],
  [`${BEFORE} examination|exam physical|neurological|neurologic ${BEHIND}|revealed|showed`, 'the adjective before its noun'],
  [`${BEFORE} record|records medical ${BEHIND}`,                           'medical record'],
  [`of|the|his|her spine lumbar|cervical|thoracic|lumbosacral ${BEHIND}`,   'the adjective before its noun'],
  [`${BEFORE} treatment|care|management conservative ${BEHIND}`,           'the adjective before its noun'],
  [`${BEFORE} improvement|restoration|capacity functional ${BEHIND}`,      'the adjective before its noun'],
];
