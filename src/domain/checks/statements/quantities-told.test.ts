import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                                  rationale                                                    words found
  ['sitting, said otherwise', 'He can sit for 20 minutes.',                           'Function is poor, with a sitting tolerance of 45 minutes.', 'sitting tolerance of 45 minutes'],
  ['by another unit',        'She walks for an hour, or 60 minutes.',                 'The patient walks two hours.',                              'walks two hours'],
  ['lifting',                'Lifting is limited to 10 pounds.',                      'The patient may lift up to 40 pounds.',                     'lift up to 40 pounds'],
  ['grip',                   'Grip strength on the right was 20 kg.',                 'The right grip is 45 kg.',                                  'grip is 45 kg'],
  ['sleep',                  'She sleeps four hours a night.',                        'The patient sleeps seven hours.',                           'sleeps seven hours'],
  ['motion, said otherwise', 'The knee bends to 120 degrees.',                        'The knee has flexion of 80 degrees.',                       'flexion of 80 degrees'],
  ['of a list',              'Shoulder flexion 150, abduction 90 degrees.',           'Shoulder abduction is 140 degrees.',                        'abduction is 140 degrees'],
  ['blood pressure',         'BP was 128/80.',                                        'The blood pressure is 178/102.',                            'blood pressure is 178/102'],
  ['a laboratory value',     'Creatinine was 0.9.',                                   'The patient has a creatinine of 2.4.',                      'creatinine of 2.4'],
])('told in another figure: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                                  rationale
  ['of another thing',       'He can sit for 20 minutes and stand for 45 minutes.',   'He can stand for 45 minutes.'],
  ['the figure is told',     'She sleeps six hours, up from three.',                  'The patient sleeps three hours without it.'],
  ['so much more',           'She sleeps six hours.',                                 'The patient sleeps two hours longer.'],
  ['so much by which',       'Extension rose from 15 to 45 degrees at the wrist.',    'Wrist extension improved by 30 degrees.'],
  ['the other side',         'Flexion of the right knee was 120 degrees.',            'Flexion of the left knee is 90 degrees.'],
  ['another joint',          'Lumbar flexion was 40 degrees.',                        'Hip flexion is 100 degrees.'],
  ['another motion',         'Lumbar flexion was 40 degrees.',                        'Lumbar extension is 10 degrees.'],
  ['within a range',         'He can walk 20 to 30 minutes.',                         'The patient walks for 30 minutes.'],
  ['with a drug',            'He may lift 10 pounds; with medication he lifts 25.',   'The patient lifts 25 pounds with medication.'],
  ['rounded',                'Creatinine was 1.9.',                                   'The creatinine is 2.'],
  ['a rule',                 'He can sit for 20 minutes.',                            'The guidelines recommend that patients should sit no longer than 50 minutes.'],
  ['what is no blood',       'Platelets were 250.',                                   'The request is for one platelet-rich plasma injection, 1.'],
  ['so much gained',         'Neck rotation had gone from 50 to 70 degrees.',         'The patient gained 20 degrees of rotation.'],
  ['so much weaker',         'Grip was 40 pounds on the right and 62 on the left.',   'Grip is 22 pounds weaker on that side.'],
])('not told in another figure: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
