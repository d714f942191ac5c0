import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                             rationale                                                       words found
  ['a feeling',              'She denies numbness, tingling or weakness.',       'Given the numbness and tingling, an injection may be of use.', 'Given the numbness and tingling'],
  ['sleep',                  'She sleeps well and denies insomnia.',             'The patient has insomnia due to pain.',                        'has insomnia'],
  ['the stomach',            'He denied GI upset or ulcer.',                     'The worker reports GI upset from naproxen.',                   'reports GI upset'],
  ['mood',                   'Negative for depression and anxiety.',             'In view of her depression an evaluation is supported.',        'In view of her depression'],
  ['a habit',                'There is no alcohol abuse.',                       'He has a history of alcohol abuse, so he is at risk.',         'has a history of alcohol abuse'],
  ['the knee',               'No locking or giving way is told.',                'Because of locking the knee gives him trouble.',              'Because of locking'],
  ['an aid given up',        'She gave up the crutches on 4/10/2017.',           'She is still on crutches and limps.',                          'still on crutches'],
  ['an aid no longer used',  'He no longer uses a cane.',                        'The worker continues to use a cane.',                          'continues to use a cane'],
])('denied or given up in the summary: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                             rationale
  ['told later',             'She denies numbness. In May the foot had numbness.', 'Given the numbness, an injection may be of use.'],
  ['not told at all',        'She sleeps well.',                                 'The patient has insomnia due to pain.'],
  ['denied in both',         'He denied GI upset.',                              'He has no GI upset.'],
  ['a rule',                 'He denied GI upset.',                              'Guidelines advise them where one has GI upset.'],
  ['perhaps',                'He denied GI upset.',                              'If he has GI upset, one may be added.'],
  ['a denial that ends',     'He denies weakness but reports numbness.',         'Given the numbness, an injection may be of use.'],
  ['denied behind',          'She denies numbness.',                             'It is stated that she has numbness, which she denied.'],
  ['an aid still used',      'She uses crutches.',                               'She is still on crutches and limps.'],
  ['another aid',            'She gave up the crutches.',                        'She is still in a boot.'],
])('neither denied nor given up: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
