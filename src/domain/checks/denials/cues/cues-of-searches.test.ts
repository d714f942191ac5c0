import { expect, test } from 'vitest';
import { checkedText } from '../../letter/checked-text.ts';
import { findDenials } from '../find-denials.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                sentence                                                                              what is denied
  ['I find no',                   'I found no evidence of spasm.',                                                       'spasm'],
  ['the reviewer sees no',        'This reviewer sees no record of an opioid agreement.',                                'opioid agreement'],
  ['not possible to find',        'It is impossible to find any mention in these records of a drug screen.',            'drug screen'],
  ['unclear whether',             'It is unclear whether the patient has had acupuncture.',                              'has had acupuncture'],
  ['does not specify whether',    'The report does not specify whether an MRI was done.',                                     'an MRI was done'],
  ['cannot tell how',             'It cannot be determined how she responded to the injection.',                         'she responded to the injection'],
  ['how, before the verb',        'How much relief the block gave is not stated.',                                       'much relief the block gave is not stated'],
  ['nor does it show',            'Nor do the notes demonstrate any weakness.',                                          'weakness'],
  ['nor has he tried',            'He is not diabetic, nor has he tried acupuncture.',                                   'acupuncture'],
  ['does not appear that',        'It does not appear that physical therapy was completed.',                             'physical therapy was completed'],
  ['appears not to',              'Splinting appears not to have been tried.',                                           'Splinting'],
  ['is not known to have',        'She is not known to have diabetes.',                                                  'diabetes'],
  ['a step not taken',            'The provider did not check CURES.',                                                   'CURES'],
  ['a step never taken',          'The surgeon has never ordered radiographs of the hip.',                               'radiographs of the hip'],
  ['was not screened for',        'The patient was never screened for depression.',                                      'for depression'],
  ['is found nowhere',            'A pain score is recorded nowhere.',                                                   'A pain score'],
  ['is not something',            'Numbness is not something that this physician recorded.',                             'Numbness'],
  ['no details on',               'The note offers no details on the work status.',                                      'work status'],
  ['no such thing accompanies, behind and', 'The pain is chronic and no agreement was signed.',                          'agreement was signed'],
  ['two clauses',                 'She has no spasm and is on modified duty.',                                           'spasm'],
  ['to confirm',                  'There is no drug screen to confirm compliance.',                                      'drug screen'],
])('%s', (_why, sentence, object) => {
  const text = checkedText('rationale', sentence);
  expect(findDenials(text).map(found => text.text.slice(found.object.start, found.object.end).trim())).toContain(object);
});

// biome-ignore format: a table reads in columns
test.each([
  ['what will be',                'It is unclear whether the patient will have surgery.'],
  ['what would help',             'The report does not say if she would benefit from therapy.'],
  ['what was found',              'I found spasm on review of the notes.'],
  ['a step that was taken',       'The provider checked CURES.'],
  ['a reason',                    'It is unclear why an MRI was done.'],
  ['a treatment that requires',   'Facet injections require pain without radiculopathy.'],
])('no denial: %s', (_why, sentence) => {
  expect(findDenials(checkedText('rationale', sentence))).toEqual([]);
});
