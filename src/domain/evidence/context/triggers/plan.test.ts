import { expect, test } from 'vitest';
import { meant } from '../../../../../test/builders/meant.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                of             meant
  ['recommended',                            'The surgeon recommended a fusion.',                                'fusion',      'planned'],
  ['done',                                   'The surgeon performed a fusion.',                                  'fusion',      'affirmed'],
  ['requested, after it',                    'An injection was requested.',                                      'injection',   'planned'],
  ['given',                                  'An injection was given.',                                          'injection',   'affirmed'],
  ['will',                                   'She will attend acupuncture.',                                     'acupuncture', 'planned'],
  ['will not',                               'She will not attend and has vertigo.',                             'vertigo',     'affirmed'],
  ['pending',                                'Awaiting an ultrasound.',                                          'ultrasound',  'planned'],
  ['what a plan treats',                     'Acupuncture was requested. He has spasm.',                         'spasm',       'affirmed'],
  ['refer to',                               'Refer to a psychologist for clearance.',                           'clearance',   'planned'],
  ['will be, before it',                     'He will be started on acupuncture.',                               'acupuncture', 'planned'],
  ['will be tried',                          'Acupuncture will be tried if this fails.',                         'Acupuncture', 'planned'],
  ['is to have',                             'He is to have acupuncture.',                                       'acupuncture', 'planned'],
  ['only offered',                           'Acupuncture has been offered.',                                    'Acupuncture', 'planned'],
  ['refused',                                'The injection was declined.',                                      'injection',   'planned'],
  ['discussed, of care',                     'An injection was discussed.',                                      'injection',   'planned'],
  ['discussed, of what was found',           'His vertigo was discussed.',                                       'vertigo',     'affirmed'],
  ['approved, not had',                      'Acupuncture was approved.',                                        'Acupuncture', 'planned'],
  ['will be, after it',                      'Acupuncture will be requested.',                                   'Acupuncture', 'planned'],
  ['approved for it',                'He was approved for 6 visits of acupuncture but did not attend.',   'acupuncture', 'planned'],
  ['the plan included',                      'The plan included acupuncture.',                                   'acupuncture', 'planned'],
  ['plans to',                               'The surgeon plans to perform a fusion.',                           'fusion',      'planned'],
  ['was told to',                            'He was told to try acupuncture.',                                  'acupuncture', 'planned'],
  ['was told of it',                         'He was told of his fusion.',                                       'fusion',      'affirmed'],
  ['to be instructed in',                    'She is to be instructed in stretching.',                           'stretching',  'planned'],
  ['hoped',                                  'It is hoped that acupuncture follows.',                            'acupuncture', 'planned'],
  ['asked for, after it',                    'Acupuncture is asked for.',                                        'Acupuncture', 'planned'],
  ['pending, after it',                      'Ultrasound pending.',                                              'Ultrasound',  'planned'],
  ['the request is for',                     'The request is for acupuncture.',                                  'acupuncture', 'planned'],
  ['will be assessed',                       'Spasm will be assessed next time.',                                'Spasm',       'planned'],
])('%s', (_why, text, of, expected) => {
  expect(meant(text, of)).toBe(expected);
});
