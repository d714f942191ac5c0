import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // summary                                                        rationale
  ['He had 12 sessions of physical therapy without relief.',        'Physical therapy was beneficial.'],
  ['Acupuncture failed.',                                           'He improved with acupuncture.'],
  ['An epidural steroid injection in 2014 gave 70% relief.',        'The epidural steroid injection of 2014 was ineffective.'],
  ['Chiropractic care has helped.',                                 'Chiropractic treatment has failed.'],
  ['TENS was not helpful.',                                         'The patient has used a TENS unit with good benefit.'],
  ['The left knee injection gave no relief.',                       'The knee injection brought significant relief.'],
  ['Massage made the pain worse.',                                  'Massage therapy was helpful to her.'],
  ['He had aquatic therapy with improvement.',                      'Aquatic therapy was tried and did not help.'],
  ['The trigger point injections were of no use.',                  'He responded well to trigger point injections.'],
  ['Traction was successful.',                                      'Traction was unsuccessful.'],
])('%s %s', (summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why                    summary                                                          rationale
  ['the same',               'Acupuncture helped.',                                           'He improved with acupuncture.'],
  ['another part',           'The knee injection gave no relief.',                            'The shoulder injection brought relief.'],
  ['another side',           'The left knee injection gave no relief. The right knee was injected.', 'The right knee injection brought relief.'],
  ['another year',           'Acupuncture in 2012 failed.',                                   'Acupuncture in 2014 brought relief.'],
  ['both are told',          'Acupuncture failed in May. In June acupuncture helped.',        'He improved with acupuncture.'],
  ['for a time',             'The injection gave relief for three weeks.',                    'He has failed an injection.'],
  ['in part',                'Therapy notes show that acupuncture gave partial relief.',      'Acupuncture has failed.'],
  ['of two',                 'Acupuncture and massage failed.',                               'He improved with acupuncture.'],
  ['not said that it is so', 'Acupuncture helped.',                                           'There is no documentation that acupuncture has failed.'],
  ['of a guideline',         'Acupuncture failed.',                                           'The guidelines say that acupuncture has helped patients.'],
  ['what may be',            'Acupuncture failed.',                                           'Acupuncture might have improved his sleep.'],
])('not: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
