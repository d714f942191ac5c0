import { expect, test } from 'vitest';
import { checkedText } from '../letter/checked-text.ts';
import { findDenials } from './find-denials.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           sentence                                                                              what is denied                             how
  ['no documentation of',                    'There is no documentation of spasm.',                                                'spasm',                                   'recorded'],
  ['there is no evidence that',              'There is no clear evidence that the knee was examined.',                             'the knee was examined',                   'recorded'],
  ['in the documentation',                   'There is no indication in the documentation that the worker is obese.',              'the worker is obese',                     'recorded'],
  ['a lack of',                              'There was a lack of subjective complaints of nausea.',                               'subjective complaints of nausea',         'recorded'],
  ['failed to document',                     'The provider failed to document any examination of the knee.',                       'examination of the knee',                 'recorded'],
  ['does not mention',                       'The note does not mention numbness.',                                                'numbness',                                'recorded'],
  ['bare',                                   'There are no neck complaints.',                                                      'neck complaints',                         'recorded'],
  ['behind its object',                      'Muscle spasm was not noted.',                                                        'Muscle spasm',                            'recorded'],
  ['to the end of the clause',               'There is no documentation of spasm to support the request.',                        'spasm',                                   'recorded'],
  ['before "however"',                       'There is no report of spasm however the drug was given.',                           'spasm',                                   'recorded'],
  ['has not tried',                          'The patient has not tried physical therapy.',                                        'physical therapy',                        'tried'],
  ['documentation that it was tried',        'There is no documentation that NSAIDs have been tried.',                             'NSAIDs have been tried',                  'tried'],
  ['of failure',                             'There is no documentation of failure of NSAIDs.',                                    'failure of NSAIDs',                       'failed'],
  ['has not failed',                         'The patient has not failed conservative care.',                                      'conservative care',                       'failed'],
  ['has not been exhausted',                 'Conservative care has not been exhausted.',                                          'Conservative care',                       'failed'],
  ['is not shown to have been tried',        'First-line therapy is not shown to have been tried.',                               'First-line therapy',                      'tried'],
  ['is lacking',                             'Documentation of spasm is lacking.',                                                'spasm is lacking',                        'recorded'],
  ['nothing to suggest',                     'There is nothing in the records to suggest instability.',                           'instability',                             'recorded'],
  ['never received',                         'She never received acupuncture.',                                                   'acupuncture',                             'tried'],
])('%s', (_why, sentence, object, denied) => {
  const text = checkedText('rationale', sentence);
  expect(findDenials(text).map(found => [text.text.slice(found.object.start, found.object.end).trim(), found.denied])).toEqual([[object, denied]]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['an affirmation',                         'Spasm was documented.'],
  ['what a guideline says',                  'The guidelines do not recommend it without evidence of spasm.'],
  ['what a guideline asks for',              'Patients should have no evidence of infection.'],
  ['a quotation',                            'The guideline reads: "It may be used where there is no documentation of spasm or of other signs at all."'],
  ['a reason is missing',                    'There is no rationale for the brace.'],
  ['a need is missing',                      'There is no documentation of the need for a brace.'],
  ['the conclusion itself',                  'The request is not medically necessary.'],
  ['a conclusion of need',                   'Six sessions are not clinically indicated.'],
])('no denial: %s', (_why, sentence) => {
  expect(findDenials(checkedText('rationale', sentence))).toEqual([]);
});

test('a denial of something clear or significant is hedged', () => {
  const [plain] = findDenials(checkedText('rationale', 'There is no documentation of spasm.'));
  const [hedged] = findDenials(checkedText('rationale', 'There is no documentation of significant spasm.'));
  expect([plain?.hedged, hedged?.hedged]).toEqual([false, true]);
});
