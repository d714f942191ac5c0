import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { thresholdConflict } from '../conclusions/threshold-conflict.ts';

const quoted = 'The guidelines recommend 9-10 visits over 8 weeks for myalgia and 24 visits over 16 weeks for CRPS.';
const told = (rationale: string, title = 'Physical therapy 6 sessions') =>
  found(thresholdConflict, { title, rationale: `${quoted} ${rationale} It is not medically necessary.` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row           rationale                                                                  words found
  ['the number',            'The requested number of visits exceeds the recommendations.',             'requested number of visits exceeds'],
  ['the amount',            'The amount of therapy requested is in excess of the guidelines.',         'amount of therapy requested is in excess of'],
  ['of sessions',           'The number of sessions asked for is more than the schedule gives.',       'number of sessions asked for is more than'],
  ['proposed',              'The proposed amount of physical therapy goes beyond the guideline.',      'proposed amount of physical therapy goes beyond'],
  ['the quantity',          'The quantity of visits surpasses what is recommended.',                   'quantity of visits surpasses'],
  ['of treatment',          'The requested quantity of treatment is greater than recommended.',        'requested quantity of treatment is greater than'],
])('fewer than are quoted, and said to be more: %s', (_why, rationale, words) => {
  expect(told(rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           rationale                                                                                  title
  ['with those had',        'With prior care the requested number of visits exceeds the recommendations.',             undefined],
  ['those had are told',    'He completed 8 visits. The requested number of visits exceeds the recommendations.',       undefined],
  ['more are asked for',    'The requested number of visits exceeds the recommendations.',                             'Physical therapy 12 sessions'],
  ['as many as the least',  'The requested number of visits exceeds the recommendations.',                             'Physical therapy 10 sessions'],
  ['how often a week',      'The requested number of visits exceeds the 3 a week recommended at the frequency given.', undefined],
  ['not how many',          'The requested number of visits exceeds the recommendations.',                             'Physical therapy'],
  ['a narrower one, too',   'After an injection 1-2 visits over 1 week are given. The requested number of visits exceeds the recommendations.', undefined],
])('more, or counted with others: %s', (_why, rationale, title) => {
  expect(told(rationale, title)).toEqual([]);
});
