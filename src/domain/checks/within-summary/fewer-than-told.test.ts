import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const told = (summary: string) => found(factConflict, { summary: `The worker is 44. ${summary}` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row           summary                                                                                                   words found
  ['four after five',       'Treatments include at least five (5) physical therapy sessions. There were four (4) physical therapy sessions completed.', 'four (4) physical therapy sessions completed'],
  ['in figures',            'She had at least 12 acupuncture visits. She has completed 8 acupuncture visits.',                         'completed 8 acupuncture visits'],
  ['chiropractic',          'He had at least ten chiropractic visits. The notes show six chiropractic visits attended.',              'six chiropractic visits attended'],
  ['therapy of the hand',   'There were at least 10 occupational therapy sessions. He has had 8 occupational therapy sessions.', 'had 8 occupational therapy sessions'],
  ['in words',              'She had at least nine acupuncture sessions. It shows three acupuncture sessions completed.', 'three acupuncture sessions completed'],
  ['approved ones beside',  'He had at least 6 chiropractic visits. He completed 4 chiropractic visits.', 'completed 4 chiropractic visits'],
])('fewer visits than at least were had: %s', (_why, summary, words) => {
  expect(told(summary)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           summary
  ['as many',               'She had at least 8 acupuncture visits. She has completed 8 acupuncture visits.'],
  ['more',                  'She had at least 8 acupuncture visits. She has completed 12 acupuncture visits.'],
  ['of another kind',       'She had at least 8 acupuncture visits. She has completed 6 physical therapy visits.'],
  ['by a day before',       'She had at least 8 acupuncture visits. By 03/02/2015 she had completed 6 acupuncture visits.'],
  ['some of them',          'She had at least 12 acupuncture visits. The first 6 acupuncture visits completed gave relief.'],
  ['after an operation',    'She had at least 12 physical therapy visits. After surgery she completed 6 physical therapy visits.'],
  ['no bound told',         'She had 12 acupuncture visits. She has completed 8 acupuncture visits.'],
])('no fewer of the same: %s', (_why, summary) => {
  expect(told(summary)).toEqual([]);
});
