import type { Row } from './word-patterns.ts';

const PERSON = 'patient|worker|claimant|applicant|employee|provider|physician|doctor|surgeon|therapist|reviewer';
const THING =
  'request|medication|treatment|therapy|injection|surgery|pain|brace|drug|procedure|condition|exam|examination|report|mri|diagnosis|guideline';

/** Slips in what stands between the subject of a sentence and its verb: the pattern, and what is meant there. */
// biome-ignore format: a table reads in columns
export const GRAMMAR_SUBJECTS: readonly Row[] = [
  [`^ the|this|his|her treating|requesting|primary|injured? ${PERSON} request|report|note|document|state|need|help|show a|an|his|her|to|pain|the`, 'the verb of one'],
  [`^ $he request|report|note|document|state|need|help|show|want|use|walk|sleep a|an|his|her|to|pain|the|that|no|with`, 'the verb of one'],
  [`^ the|this|his|her ${THING} help|relieve|interfere|radiate|remain|persist|worsen|allow|cause|prevent his|her|him|the|to|with|pain|at|after|and|down|into`, 'the verb of one'],
  [`a|an exam|examination|injection|test|request|report|medication|procedure|note|treatment that|which were|are|have`, 'the verb of one'],
  [`^ the|this ${THING} it is|was|has|should|does|will`,           'one subject'],
  [`^ the|this ${PERSON} he|she|they is|was|has|should|does|had|did|@verbS|@past`, 'one subject'],
  ['has|have|had no shown|been|had|responded|improved|undergone|received|tried|failed|returned|completed|done|provided any|a|an|the|to|improvement|physical|relief|with|in|from', 'not'],
  ['each|one|many|several|both|few|either|neither of the|these|those|his|her injection|medication|request|treatment|session|visit|procedure|test|report|symptom|guideline gave|provided|helped|improved|showed|failed|shows|gives|does|did', 'the plural'],
  ['two|three|four|five|several|many|multiple|numerous|various injection|treatment|medication|symptom|report|exercise|procedure|guideline|complaint so|each|on|over|by|this|at|to|since|without', 'the plural'],
  ['should|could|would|cannot|must not? documents|reports|requests|notes|returns|needs|helps|shows|states|tests|causes|results|benefits|attempts|receives', 'the plain form of the verb'],
  ['has|have|had try|fail|start|show|return|attempt|treat|improve|worsen a|an|the|any|nsaids|his|her|to|physical|therapy|in|no|with|conservative', 'the past participle'],
  ['difficulty|trouble|problems to @ing',                          'no to'],
  ['higher|lower|greater|fewer|larger|longer|less|more|better|worse that before|expected|@digits|usual|normal|placebo|@number|previously', 'than'],
  ['there have been no? change|improvement|evidence|documentation|indication|mention', 'there has been'],
  ['there has been no? changes|improvements|complications|visits|records|reports|flags|falls', 'there have been'],
  ['no any *',                                                     'no, or any'],
  ['to has|does|was|were|did *',                                   'the plain form of the verb'],
  ['!of patients|those|individuals|people who has|is|was|does *',  'the verb of several'],
  ['and or *',                                                     'and/or'],
  ['!there is|was|are|were suffer|complain|recommend|consider|receive|await|undergo *', 'the -ing form of the verb'],
  ['did|does not seems|appears|haves|has *',                       'the plain form of the verb'],
  ['patient|worker|claimant|provider|he|she was|is has|had|have|does|did *', 'one verb'],
  ['would|should|could|must is|are|was|were|has|had|does *',  'the plain form of the verb'],
];
