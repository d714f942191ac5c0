import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['off',            'He was placed off of work.',                                    ['off-work']],
  ['disabled',       'The worker is temporarily totally disabled.',                   ['off-work']],
  ['disability',     'on total temporary disability',                                 ['off-work']],
  ['modified',       'She is on modified duty.',                                      ['modified']],
  ['restrictions',   'return to work with restrictions of no lifting over 10 pounds', ['modified no lifting over 10 pounds']],
  ['stationary, with restrictions', 'permanent and stationary with work restrictions',            ['modified']],
  ['full',           'He returned to full duty.',                                     ['full-duty']],
  ['retired',        'He is retired.',                                                ['retired']],
  ['not working',    'She is not working.',                                           ['not-working']],
  ['working with',   'He is working with restrictions.',                              ['modified']],
  ['a goal',         'The goal is full duty.',                                        []],
  ['usual job',      'injured due to usual and customary job duties',                 []],
  ['work-up',        'the work was done',                                             []],
  ['work hardening', 'a work hardening program',                                      []],
  ['a label',  'Current work status: restricted.',  ['modified']],
])('%s', (_why, text, facts) => {
  expect(factsIn('work-status', text)).toEqual(facts);
});
