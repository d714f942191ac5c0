import { expect, test } from 'vitest';
import { checkedText } from '../../letter/checked-text.ts';
import { findDenials } from '../find-denials.ts';

const deniedIn = (sentence: string): string[] => {
  const text = checkedText('rationale', sentence);
  return findDenials(text).map(({ denied, thing = '', object }) =>
    `${denied}: ${thing} ${text.text.slice(object.start, object.end).trim()}`.replace(/\s+/g, ' '),
  );
};

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       sentence                                                            what is denied
  ['motion in full',                    'Motion of the elbow was full.',                                    'recorded: decreased range of motion: Motion of the elbow'],
  ['strength as found',                 'Grip was found to be normal.',                                     'recorded: weakness: Grip'],
  ['feeling',                           'Sensation was intact.',                                            'recorded: decreased sensation: Sensation'],
  ['reflexes',                          'The reflexes were symmetric.',                                     'recorded: abnormal The reflexes'],
  ['mood',                              'Her mood was normal.',                                             'recorded: depressed mood: Her mood'],
  ['not swollen',                       'The elbow was not swollen.',                                       'recorded: swelling of The elbow'],
  ['without pain',                      'The worker was able to kneel without pain.',                       'recorded: pain with The worker was able to kneel'],
  ['without difficulty',                'She climbs stairs without difficulty.',                            'recorded: difficulty with She climbs stairs'],
  ['without help',                      'He can dress without assistance.',                                 'recorded: difficulty, or assistance needed, with He can dress'],
  ['a movement that does not hurt',     'Bending the neck did not bring on pain.',                          'recorded: pain with Bending the neck'],
  ['a painless movement',               'Rotation of the hip was painless.',                                'recorded: pain with Rotation of the hip'],
  ['sleeps well',                       'The applicant sleeps well.',                                       'recorded: trouble sleeping: The applicant'],
  ['pain that leaves sleep alone',      'Pain does not seem to disturb his sleep.',                         'recorded: trouble sleeping: his sleep'],
  ['pain that leaves the day alone',    'The pain does not limit daily activities.',                        'recorded: difficulty with daily activities'],
  ['seems to have none',                'The worker does not appear to have any loss of grip.',             'recorded: loss of grip'],
  ['doubted',                           'It is questionable whether the tablets have eased the pain.',      'recorded: tablets have eased the pain'],
  ['felt by no one',                    'Crepitus was not felt with motion.',                               'recorded: Crepitus'],
  ['attested by no one',                'Arthritis of the hip is not attested.',                            'recorded: Arthritis of the hip'],
  ['could not be felt',                 'Spasm could not be felt.',                                         'recorded: Spasm'],
  ['left open',                         'The number of headache days was left open.',                       'recorded: The number of headache days'],
  ['nobody means it',                   'Nobody contemplates an operation.',                                'planned: operation'],
  ['denied',                            'Suicidal ideation is denied.',                                     'recorded: Suicidal ideation'],
  ['denied by the person',              'The patient denied any fall.',                                     'recorded: fall'],
  ['not yet seen',                      'The worker has yet to be seen by a neurologist.',                  'recorded: by a neurologist'],
  ['also not shown to have failed',     'He was also not shown to have failed conservative care.',          'failed: failed conservative care'],
  ['not under consideration',           'An injection was not under consideration.',                        'planned: An injection'],
  ['not called for',                    'Nor did the treatment plan call for electrodiagnostic studies.',   'planned: electrodiagnostic studies'],
  ['a possibility not raised',          'The surgeon has not raised the possibility of fusion.',            'planned: fusion'],
  ['no arrangement',                    'No arrangement was made for a return visit.',                      'planned: return visit'],
  ['not arranged',                      'No return visit was arranged.',                                    'planned: return visit was arranged'],
])('%s', (_why, sentence, denied) => {
  expect(deniedIn(sentence)).toContain(denied);
});

// biome-ignore format: a table reads in columns
test.each([
  ['part of it taken back',             'Strength was normal except in the left hand.'],
  ['of another side',                   'Sensation was intact on the left.'],
  ['a request that is denied',          'The request for therapy is denied.'],
  ['a service denied by the administrator', 'The brace was denied by the claims administrator.'],
  ['a guideline',                       'Fusion is not usually considered within the first months.'],
  ['an opinion',                        'It was not felt that he is a candidate.'],
  ['what would not be needed',          'It is doubtful that the study would change the plan.'],
  ['not as it should be',               'Gait was not normal.'],
])('no denial: %s', (_why, sentence) => {
  expect(deniedIn(sentence)).toEqual([]);
});
