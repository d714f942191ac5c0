import { expect, test } from 'vitest';
import { meant } from '../../../../test/builders/meant.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                of             meant
  ['an empty box',                           '[ ] smoker [x] diabetes',                                          'smoker',      'denied'],
  ['a ticked box',                           '[ ] smoker [x] diabetes',                                          'diabetes',    'affirmed'],
  ['an empty box drawn',                     '☐ asthma ☑ gout',                                                  'asthma',      'denied'],
  ['a ticked box drawn',                     '☐ asthma ☑ gout',                                                  'gout',        'affirmed'],
  ['a label answered with no',               'Asthma: no. Gout: yes.',                                           'Asthma',      'denied'],
  ['a label answered with yes',              'Asthma: no. Gout: yes.',                                           'Gout',        'affirmed'],
  ['a label, denied',                        'Chest pain: denies.',                                              'Chest pain',  'denied'],
  ['the line above has no answer',           'asthma\nTobacco: none. Alcohol: rare.',                            'asthma',      'affirmed'],
  ['the label on its own line',              'asthma\nTobacco: none. Alcohol: rare.',                            'Tobacco',     'denied'],
  ['no and more is a sentence',              'Chest pain - no fever today.',                                     'Chest pain',  'affirmed'],
  ['a minus behind',                         'fever (-), cough (+)',                                             'fever',       'denied'],
  ['a plus behind',                          'fever (-), cough (+)',                                             'cough',       'affirmed'],
  ['a minus before',                         '(-) fever, (+) cough',                                             'fever',       'denied'],
  ['free of it, in one word',                'He is pain-free.',                                                 'pain',        'denied'],
])('%s', (_why, text, of, expected) => {
  expect(meant(text, of)).toBe(expected);
});
