import { BROKEN } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const ONE = 'he|she|patient|worker|claimant|applicant|employee';
const PART = 'hand|knee|shoulder|wrist|foot|ankle|hip|elbow|leg|arm|thumb';

/** Nouns, verbs and adjectives of one stem, each where only the other can stand; two comparisons of one word. */
// biome-ignore format: a table reads in columns
export const WORD_CLASSES: readonly Row[] = [
  // a noun of a person or a thing
  ['!to|not|can|may|will|would|should|and good|significant|some|partial|temporary|adequate|complete|symptomatic|lasting|moderate|mild|excellent|minimal|substantial|little relieve of|from|with|for|in|$', 'relief'],
  ['no|a|the|any|of|without|his|her relieve of|from|with|in|$',            'relief'],
  ['strong|firm|general|mistaken|false|common|a|his|her believe that|is|was|in', 'belief'],
  [`${ONE} is|was|were|remained|became absence|dependence|independence|presence|confidence|compliance|adherence|obesity|disability|depression|anxiety|pregnancy *`, 'the adjective of this noun'],
  ['is|was|were|been|be|are absence from|at',                       'absent'],
  ['need|needs|needed|requires|require|required|without|minimal|moderate|maximal|maximum assistant with|for|in|to|from|$', 'assistance'],
  ['a|no|any|significant|little different between|in',                     'difference'],
  ['no|any|of|a|clinical|statistical|functional significance change|changes|improvement|difference|reduction|relief|progress|findings|abnormality|deficit|deficits', 'significant'],
  ['a|an|the|no|any|some|marked|good improve $|in|of|with|from',           'improvement'],
  ['is|was|are|were|be depress $|and|with|over|about|due',                 'depressed'],
  ['a|the|optimal|full|complete|good|early|quick|delayed recover $|is|was|from|after|time', 'recovery'],
  ['am agree|disagree *',                                                  'the verb without "am"'],
  ['to can|could|should|must *',                                           BROKEN],
  ['is|are|was|were|be fore $',                                            'for'],
  // what one asks for stands without a preposition
  ['is|are|was|were requesting|prescribing|recommending for a|an|the|physical|additional|@digits', 'the verb without "for"'],
  // one comparison
  ['most|more severest|highest|lowest|greatest|worst|largest|smallest|strongest|latest|best|worse|better|stronger|greater|easier *', 'one comparison'],
  // one, and several
  ['this|a|one criteria is|was|are|for|of|and|because|due|$',         'criterion'],
  ['this|a|an|one phenomena|diagnoses|vertebrae|menisci|metatarsals|prognoses|bursae|foramina is|was|of|for|and|with|$', 'the noun of one'],
  [`the bilateral ${PART} $|and|is|was|with`,                              'the noun of several'],
  // what is necessary is what was asked for
  ['review|determination was|were|is|found? not|medically medically|necessary necessary|due', BROKEN],
];
