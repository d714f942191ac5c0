import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // summary                                            rationale
  ['He is on modified duty.',                            'The worker is working full duty with no restrictions.'],
  ['He works with work restrictions.',                   'He does the usual job in full, without any limitation.'],
  ['He was placed on light duty.',                       'The worker does his regular job.'],
  ['He is on modified duty with no lifting.',            'No limits at all have been set to the work of this patient.'],
  ['He works full duty.',                                'The worker is on modified duty.'],
  ['He has returned to his regular job.',                'He works on light duty.'],
  ['He is temporarily totally disabled.',                'The worker is on full duty.'],
])('%s %s', (summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why                         summary                                   rationale
  ['the same',                    'He is on modified duty.',                'The worker is on light duty.'],
  ['both told',                   'He was on light duty, now full duty.',   'The worker is on full duty.'],
  ['a goal',                      'He is on modified duty.',                'The goal is a return to full duty.'],
  ['denied',                      'He is on modified duty.',                'He is not on full duty.'],
  ['before the injury',           'He is on modified duty.',                'Before the injury he worked full duty.'],
  ['what may be',                 'He is on modified duty.',                'He should be able to do his regular job.'],
  ['no talk of work',             'He complains of pain.',                  'The worker is on full duty.'],
  ['without a device',            'He works with work restrictions.',       'He has managed to remain at work without the device.'],
  ['fitness for it',              'He is back at full duty.',               'There is no conflict on fitness for modified work.'],
])('not: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
