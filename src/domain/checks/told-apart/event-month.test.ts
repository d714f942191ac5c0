import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['an operation', 'Reconstruction took place on 8/2/2014.', 'Since the operation in the first week of September he has gained motion.', 'the operation in the first week of September'],
  ['an injection', 'A subacromial injection was given on 3/14/2015.', 'The injection of late July wore off.', 'The injection of late July'],
  ['a study', 'The MRI of 4/9/2015 showed a tear.', 'The MRI from October shows a tear.', 'The MRI from October'],
  ['an ablation', 'Radiofrequency ablation was done on 1/25/2015.', 'The ablation of November helped.', 'The ablation of November'],
  ['nerves', 'EMG of 2/3/2015 was normal.', 'The EMG in December was done well.', 'The EMG in December'],
  ['a block', 'Blocks were given on 1/5/2015.', 'The second block in August helped.', 'The second block in August'],
])('a month of which the summary does not know: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['the month', 'Reconstruction took place on 8/2/2014.', 'Since the operation in the first week of August he has gained motion.'],
  ['of another day', 'Reconstruction took place on 8/2/2014. He was seen on 9/9/2014.', 'The operation in September helped.'],
  ['no day told', 'The knee was operated.', 'The operation in September helped.'],
  ['to come', 'Reconstruction took place on 8/2/2014.', 'If the operation in September is done, therapy follows.'],
  ['with its year', 'Reconstruction took place on 8/2/2014.', 'The operation of September 2009 was another.'],
  ['of the month of injury', 'The MRI of 4/9/2015 showed a tear.', 'Since the accident in June he limps.'],
])('a month that may be: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
