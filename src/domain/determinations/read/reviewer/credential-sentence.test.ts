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
  ['a chiropractor, certified', 'The expert reviewer is a Doctor of Chiropractic, certified in sports chiropractic, and is licensed to practice in Ohio.',                  ['Doctor of Chiropractic', 'sports chiropractic'],              ['Ohio']],
  ['licensed in, no more',      'The reviewer is a Doctor of Chiropractic, certified in rehabilitation, is licensed in Ohio.',                                           ['Doctor of Chiropractic', 'rehabilitation'],                    ['Ohio']],
  ['a podiatrist',              'The expert reviewer is a podiatrist board certified in ankle surgery, and is licensed to practice in Utah, Ohio.',                      ['podiatrist', 'ankle surgery'],                                 ['Utah', 'Ohio']],
  ['a dentist',                 'The physician reviewer is a dentist who is certified in orofacial pain, and is currently licensed to practice dentistry in Texas.',      ['dentist', 'orofacial pain'],                                   ['Texas']],
  ['a psychologist',            'The expert reviewer is a clinical psychologist and is licensed to practice psychology in Iowa.',                                        ['clinical psychologist'],                                       ['Iowa']],
  ['an acupuncturist',          'The expert reviewer is a licensed acupuncturist, and is licensed to practice in California.',                                           ['acupuncturist'],                                               ['California']],
])('%s', (_why, sentence, specialties, statesOfLicensure) => {
  expect(readCredentialSentence(sentence)).toEqual({ wording: 'prose', statesOfLicensure, specialties });
});

test.each([
  'He/she has been in active clinical practice.',
  'The expert reviewer is licensed to practice in Utah.',
  'The expert reviewer is familiar with the laws of the states in which he is licensed to practice medicine in Utah.',
])('another sentence is none: %s', sentence => {
  expect(readCredentialSentence(sentence)).toBeNull();
});
