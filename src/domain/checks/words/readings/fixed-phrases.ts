import { LEFT_OUT } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const UNITS =
  'visits|sessions|weeks|months|days|hours|years|pounds|percent|treatments|injections|minutes|visit|times|mg|additional|supervised|physical|of';
const THINGS =
  'treatment|treatments|service|services|medication|medications|procedure|procedures|surgery|mri|session|sessions|injection|injections|therapy|item|items|acupuncture|test|testing|study|studies|patch|drug|drugs|unit|brace|consultation|evaluation|imaging|equipment';
const DOCTORS =
  'physician|physicians|provider|providers|doctor|doctors|surgeon|clinician|specialist|chiropractor|therapist';
const DIAGNOSED = 'the|his|her|current|working|primary|other|flag|additional|no|any|these|following diagnosed';

/** Set phrases that lack one of their small words, and participles of the wrong voice before their noun. */
// biome-ignore format: a table reads in columns
export const FIXED_PHRASES: readonly Row[] = [
  // than
  [`!the|a|an|any|no|some|once|one|two|three|or|and less|more|fewer|longer|greater|older|younger|shorter|higher|lower @digits|@number ${UNITS}`, LEFT_OUT],
  ['for|is|was|of|within|being less|more|fewer @digits|@number days|weeks|months|years|hours|sessions|visits', LEFT_OUT],
  ['rather passive|active|being|using|having|undergoing', LEFT_OUT],
  // to
  [`!follow|followed|following|followup|step|sit|sits|sat|stand|stands|warm|went|goes|go|gone|gets|get|wake|wakes|woke|waking|stay|built|made|make|add|adds|added|speed|come|came|moved|move|going|getting|take|took|taken|picked|pick up @digits|@number ${UNITS}`, LEFT_OUT],
  ['!past|when|next|now|was due both|patella|patellar|degenerative|worsening|continued|persistent|chronic|severe|mild|repetitive|muscle', LEFT_OUT],
  // on
  ['based the|his|her|their|this|these|those|an|history', LEFT_OUT],
  // to, that
  ['!is|are|was|were|be|not|seems in order !to|that|for|and|or|but|of|as|at|is|by|with|entry|sets|set|from', LEFT_OUT],
  // at
  ['completed|attended|since|had|received|failed|for|over|of|within|after|is|was|by least @number|@digits|one|a', LEFT_OUT],
  // as
  ['conditions|medications|treatment|treatments|care|modalities|drugs|findings|factors|symptoms|activities|nsaids|studies|measures|therapies|complaints ,such !as|that|a|an|the|is|was|are|were|and', LEFT_OUT],
  ['conditions|medications|treatment|treatments|care|modalities|drugs|findings|factors|symptoms|activities|nsaids|studies|measures|therapies|complaints such !as|that|a|an|the|is|was|are|were|and', LEFT_OUT],
  ['patients|patient|workers risk for|of', LEFT_OUT],
  ['issues|conditions|fracture|infection|pathology|flags is|are|been|was|were ruled $', LEFT_OUT],
  ['@digits out @digits', LEFT_OUT],
  ['@digits minus|plus out @digits', LEFT_OUT],
  ['was|were|is|been|be carried $|by|in|at', LEFT_OUT],
  // the voice of a participle before its noun
  [`the|his|her|their|a|this|my|primary|of treated ${DOCTORS}`, 'treating'],
  [`the|this|that|these|those|all|any|other requesting ${THINGS}`, 'requested'],
  ['injuring worker|workers|employee', 'injured'],
  ['noted|revealed|showed|shows|reveals|demonstrated|with|has|had|reported|stiffness|include|included|includes and? restricting|limiting|decreasing|reducing|restrict|limit range|motion|mobility', 'the past participle'],
  ['with|of|reported|reports|has|had|any|no|and radiated pain|symptoms|numbness', 'radiating'],
  // an adjective behind its noun
  ['therapy|therapies|medicine|examination physical $|is|was|for|of|and|with|in|to|has', 'the adjective before its noun'],
  ['diagnosis|diagnoses|request|medication|medications current is|are|was|were|include|includes', 'the adjective before its noun'],
  // diagnosis
  [`${DIAGNOSED} are|were|include|included|is|was|of|have|has`, 'diagnoses'],
];
