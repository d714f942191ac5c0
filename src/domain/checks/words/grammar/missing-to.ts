import { LEFT_OUT } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const A_THING = 'a|an|the|his|her|any|its|their';

/** Places where "to" is missing behind a word that cannot be without it. */
// biome-ignore format: a table reads in columns
const PATTERNS: readonly string[] = [
  // before a verb
  'able|unable|inability|unwilling @anyBase',
  'failed|fails|fail|failing have|support|document|report|show|outline|be|respond|mention|note|address|list|control|relieve',
  'continued have|be',
  'continues have|be|use|take|need|experience|require',
  `need have|undergo|perform|obtain|use|take|receive ${A_THING}`,
  `attempt|attempts|attempted|order @base|treat|control|use|work|return|increase|decrease ${A_THING}`,
  // before a noun
  '!was|is|are|were|the|a|an|past|when|next|its|be|not|now|overdue|long|became|in|with|of|have|has|had|give|given|come|came|still|amount|amounts due @noun|@plural|@ing|usual|previous|prior|degenerative|clinical|current|other|possible|muscle|@anyPlural',
  'response|responses the|his|her|this|therapy|treatment|medication|medications|conservative|prior|previous|care',
  '!the|a|any|no|his|her|their|of|tax return|returned|returning|returns work|modified|full|regular|light|productive|usual|sedentary *',
  'returned|returning|returns the|his|her emergency|office|clinic|hospital|er|doctor|work|previous|usual|modified',
  'in addition other *',
  'motion|flexion|extension|rotation is|was|were limited flexion|extension|rotation|abduction|adduction',
  'according !to|as',
  'prior this|that|these|undergoing|starting|proceeding|considering|any',
];

export const MISSING_TO_ROWS: readonly Row[] = PATTERNS.map(pattern => [pattern, LEFT_OUT]);
