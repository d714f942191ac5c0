import { expect, test } from 'vitest';
import { checkedText } from '../../letter/checked-text.ts';
import { findDenials } from '../find-denials.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      sentence                                                                          what is denied
  ['after a colon, not tried',         'Splinting of the wrist: not tried.',                                             'Splinting of the wrist'],
  ['after a colon, none',              'Muscle wasting: none seen.',                                                     'Muscle wasting'],
  ['without a verb, of the chart',     'No clicking in the notes, only an ache.',                                        'clicking in the notes'],
  ['without a verb',                   'No earlier operation.',                                                          'operation'],
  ['nothing about a part',             'Nothing in the chart about the elbow.',                                          'the elbow'],
  ['none of the papers tells',         'None of the reports tells us of any weakness.',                                  'weakness'],
  ['what could be done, told by none', 'None of his notes says what he could do after it.',                             'what he could do after it'],
  ['with an aside',                    'It was not recorded, however, that she had numbness.',                           'she had numbness'],
  ['what was gained',                  'It was not documented what, if anything, the worker had gained from Norco.',     'what, if anything, the worker had gained from Norco'],
  ['what is missing',                  'What is missing is a diagnostic block of the joint.',                            'diagnostic block of the joint'],
  ['does not seem to have been',       'Stretching does not seem to have been attempted.',                               'Stretching'],
  ['no chance given',                  'Tablets were not given a fair chance.',                                          'Tablets'],
  ['not looked at with',               'The ankle has not been looked at with any scan.',                                'scan'],
  ['jumped over',                      'The surgeon has jumped over therapy.',                                           'therapy'],
  ['skipped past',                     'The request skips past the tablets.',                                            'tablets'],
  ['without having him try',           'The device was ordered without having the worker try it at home.',               'it at home'],
  ['left to guesswork',                'His weight is left to guesswork.',                                               'His weight'],
  ['only one sign, without another',   'The exam notes stiffness without any swelling.',                                 'swelling'],
  ['a normal examination',             'The neurologic examination of the arms was unremarkable.',                       'The neurologic examination of the arms'],
  ['without symptoms',                 'The right hand is noted to be asymptomatic.',                                    'The right hand'],
  ['not compared',                     'Grip before and after the splint was not compared.',                             'Grip before and after the splint'],
  ['efficacy, not set out',            'The efficacy of Norco was not set out.',                                         'The efficacy of Norco'],
  ['a change of reflexes',             'The notes do not describe any change of reflexes.',                              'change of reflexes'],
])('%s', (_why, sentence, object) => {
  const text = checkedText('rationale', sentence);
  expect(findDenials(text).map(found => text.text.slice(found.object.start, found.object.end).trim())).toContain(object);
});

// biome-ignore format: a table reads in columns
test.each([
  ['it was tried',                'Splinting of the wrist: tried.'],
  ['a colon before a sentence',   'The reason: not every drug helps.'],
  ['a verb behind',               'No operation will be needed.'],
  ['he tells it',                 'One of the reports tells us of weakness.'],
  ['what is asked for',           'What is asked for is a diagnostic block.'],
  ['no one does so',              'No one who reads it doubts the spasm in the notes.'],
  ['what remains',                'What remains is pain, not weakness that is missing.'],
  ['a chance given',              'Tablets were given a fair chance.'],
  ['looked at',                   'The ankle has been looked at with a scan.'],
  ['a beat',                      'His heart skips a beat.'],
  ['having tried it',             'The device was ordered after having the worker try it.'],
  ['left to the doctor',          'The dose is left to the doctor.'],
  ['an examination that is not',  'The neurologic examination of the arms was abnormal.'],
  ['efficacy, not established',   'The efficacy of Norco was not established.'],
  ['why',                         'None of the notes says why.'],
])('no denial: %s', (_why, sentence) => {
  expect(findDenials(checkedText('rationale', sentence))).toEqual([]);
});
