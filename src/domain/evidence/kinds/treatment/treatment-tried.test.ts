import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['counted',         'He completed 12 sessions of physical therapy.',              ['physical therapy 12 sessions']],
  ['count in words',  'She received six acupuncture treatments.',                   ['acupuncture 6 treatments']],
  ['helped',          'Physical therapy helped his back.',                          ['physical therapy helped']],
  ['no benefit',      'He failed chiropractic treatment.',                          ['chiropractic no-benefit']],
  ['a list',          'Treatment to date: TENS unit, rest and acupuncture.',        ['TENS', 'activity modification', 'acupuncture']],
  ['injection',       'He underwent an epidural steroid injection with relief.',    ['epidural steroid injection helped']],
  ['planned',         'The treatment plan included acupuncture and prior therapy.', ['>acupuncture']],
  ['never',           'He has had no prior chiropractic care.',                     ['-chiropractic']],
  ['home',            'She tried a home exercise program.',                         ['home exercise']],
  ['a referral',      'Physical therapy evaluation was set.',                       []],
  ['the rest',        'the rest of the exam',                                       []],
  ['heat of the day', 'It was heat that day.',                                      []],
  ['drug only',       'medication was denied',                                      []],
  ['given, after it',       'A corticosteroid injection was administered.',            ['corticosteroid injection']],
  ['given, before it',      'The surgeon administered a subacromial injection.',       ['corticosteroid injection']],
])('%s', (_why, text, facts) => {
  expect(factsIn('treatment-tried', text)).toEqual(facts);
});
