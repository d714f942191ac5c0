import { expect, test } from 'vitest';
import { isHadByNone, isRefusedOrFeared } from './not-told-as-so.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     sentence                                                the thing           is it refused or feared
  ['refused',                         'The patient refused an injection.',                    'injection',        true],
  ['declined to do it',               'She declines to sign the agreement.',                  'agreement',        true],
  ['unwilling',                       'He is unwilling to try acupuncture.',                  'acupuncture',      true],
  ['what it brings about in anyone',  'Smoking raises the risk of infection.',                'Smoking',          true],
  ['what it may do',                  'Diabetes can delay healing.',                          'Diabetes',         true],
  ['what it may upset',               'Naproxen can upset the stomach.',                      'upset the stomach', true],
  ['what it upset',                   'Naproxen did upset the stomach.',                      'upset the stomach', false],
  ['what it impairs in anyone',       'Smoking impairs healing.',                             'Smoking',          true],
  ['its risk that is told of him',    'Obesity is his risk.',                                 'Obesity',          false],
  ['it was refused before another',   'He refused surgery and had acupuncture.',              'acupuncture',      false],
  ['it declined, as a score does',    'His strength declined after the injection.',           'injection',        false],
  ['it is there',                     'Diabetes is treated with metformin.',                  'Diabetes',         false],
  ['taught and not done',             'Stretching was taught but she does not do it.',        'Stretching',       true],
  ['done, though not liked',          'Stretching is done but she does not like it.',         'Stretching',       false],
  ['it was had',                      'The patient had an injection.',                        'injection',        false],
  ['it can do so now',                'With Norco the patient can walk a mile.',              'Norco',            false],
])('%s', (_why, sentence, thing, expected) => {
  const start = sentence.indexOf(thing);
  expect(isRefusedOrFeared(sentence, start, start + thing.length, { start: 0, end: sentence.length })).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  sentence                                          to the end of            is there none
  ['none is worn',                 'He wears no brace.',                             'brace',                 true],
  ['none was had',                 'She has had no aquatic therapy before.',         'aquatic therapy',       true],
  ['never',                        'She has never used a cane.',                     'cane',                  true],
  ['it had no effect',             'He had no relief with ibuprofen.',               'ibuprofen',             false],
  ['it did so no longer',          'She has no longer a need of the brace.',         'brace',                 false],
  ['none of another thing',        'He had no fever, and wears a brace.',            'brace',                 false],
  ['it was had',                   'She has had aquatic therapy before.',            'aquatic therapy',       false],
])('there was none: %s', (_why, sentence, thing, expected) => {
  const end = sentence.indexOf(thing) + thing.length;
  expect(isHadByNone(sentence, end, { start: 0, end: sentence.length })).toBe(expected);
});
