import { expect, test } from 'vitest';
import { readCredentialSentence } from './credential-sentence.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row               sentence                                                                                                                               specialties                                                      states
  ['the usual wording',         'The expert reviewer is Board Certified in Hand Surgery and is licensed to practice in Utah.',                                          ['Hand Surgery'],                                                ['Utah']],
  ['a comma before "and"',      'The expert reviewer is Board Certified in Hand Surgery, and is licensed to practice in Utah.',                                         ['Hand Surgery'],                                                ['Utah']],
  ['early letters',             'The physician reviewer is Board Certified in Neurology and is licensed to practice in Texas.',                                         ['Neurology'],                                                   ['Texas']],
  ['a sub-specialty',           'The expert reviewer is Board Certified in Anesthesiology, has a subspecialty in Pain Medicine and is licensed to practice in Ohio.',   ['Anesthesiology', 'Pain Medicine'],                             ['Ohio']],
  ['spelt with a hyphen',       'The expert reviewer is Board Certified in Neurology, has a sub-specialty in Sleep Medicine, and is licensed to practice in Ohio.',     ['Neurology', 'Sleep Medicine'],                                 ['Ohio']],
  ['several of each',           'The expert reviewer is Board Certified in Physical Medicine and Rehabilitation, Pain Medicine and is licensed to practice in Ohio, Iowa and Utah.', ['Physical Medicine and Rehabilitation', 'Pain Medicine'], ['Ohio', 'Iowa', 'Utah']],
])('%s', (_why, sentence, specialties, statesOfLicensure) => {
  expect(readCredentialSentence(sentence)).toEqual({ wording: 'prose', statesOfLicensure, specialties });
});

test('another sentence is none', () => {
  expect(readCredentialSentence('He/she has been in active clinical practice.')).toBeNull();
});
