import type { Row } from '../context/word-patterns.ts';

/** Small words a letter away from others, by the words that can stand behind the one and never behind the other. */
// biome-ignore format: a table reads in columns
export const SMALL_WORD_ROWS: readonly Row[] = [
  ['our the|those|these|this|a|an|to|by|with|at|for|is|was|were|are|has|not',      'or'],
  ['too the|an|his|their|these|those|this|@base',                                'to'],
  ['at his time $',                                                              'this'],
  ['his|her injured worker|employee|claimant|patient *',                         'this'],
  ['did|does|do|would|should|could|can|may|will|must no @base|be|have|go|get',   'not'],
  ['pain|numbness|weakness|tenderness|swelling is the low|lower|upper|left|right|neck|back $body|back', 'in'],
  ['more|less|greater|fewer|higher|lower|longer|shorter|older|younger that @digits|@number|a|an|one|half', 'than'],
  ['with|of|by|from and @adjective procedure|injury|injuries|trial|diagnosis|condition|effort|fashion', 'an'],
];
