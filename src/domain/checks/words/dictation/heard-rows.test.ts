import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { matchWords, wordIndex } from '../context/match-words.ts';
import { wordPatterns } from '../context/word-patterns.ts';
import { HEARD_ROWS } from './heard-rows.ts';

const rows = wordIndex(wordPatterns(HEARD_ROWS));
const said = (text: string) => matchWords(rows, splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['a study of another part', 'An EKG of the lower extremities was done.',            'EKG of the lower extremities'],
  ['a record for an MRI',     'An EMR of the left knee was done.',                     'EMR of the left knee'],
  ['computed',                'Computer tomography was done.',                         'Computer tomography'],
  ['a name as it sounds',     'The lock man test hurt.',                               'lock man test'],
  ['cross arm',               'Both an impingement test, across arms, and belly press test hurt.', 'across arms, and belly'],
  ['drawer',                  'An anterior draw test was done.',                       'anterior draw test'],
  ['eminence',                'The thenar imminence is flat.',                         'thenar imminence'],
  ['palpation',               'Palpitation of the lumbar muscles hurt.',               'Palpitation of the'],
  ['diversion',               'There are no signs of diversification.',                'signs of diversification'],
  ['medical',                 'Her active medial problems were told.',                 'active medial problems'],
  ['aid',                     'He walks with the aide of a cane.',                     'with the aide of a'],
  ['its',                     'It was judged on it\'s merits.',                        'on it\'s merits'],
  ['lost',                    'His gains are at risk of being loss.',                  'being loss'],
  ['lapsed',                  'The time had not yet laps.',                            'had not yet laps'],
  ['a list, what is felt',    'He has pain numbness and cramps.',                      'pain numbness'],
  ['a list, care',            'He had physical therapy acupuncture, and rest.',        'physical therapy acupuncture'],
  ['a list, diagnoses',       'He has a lumbar strain cervical strain and gout.',      'strain cervical strain'],
  ['a part without its "of"', 'On inspection lumbar spine was bent.',                  'On inspection lumbar spine was'],
  ['times of a part',         'He has intermittent elbows with cramps.',               'intermittent elbows with'],
  ['was occurred',            'The fall was occurred in May.',                         'was occurred'],
  ['despite of',              'Despite of rest he limps.',                             'Despite of rest'],
  ['respond well to',         'He responded well with therapy.',                       'responded well with therapy'],
  ['unclear of',              'It is unclear of the reason.',                          'It is unclear of the'],
])('found: %s', (_why, text, quote) => {
  expect(said(text)).toEqual([quote]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a study of the heart',   'An EKG of the heart was done, and an EEG of the brain.'],
  ['a computer',             'The computer was slow.'],
  ['a man with a lock',      'The man has a lock on the door.'],
  ['across an arm',          'The cut ran across the arm, and bled.'],
  ['a medial part',          'The medial meniscus and the medial compartment are worn.'],
  ['palpitations',           'He denies palpitations of late.'],
  ['an aide',                'A home health aide of some years came.'],
  ['it is',                  'If it\'s sore, he rests.'],
  ['a loss',                 'There was a loss of hair, and the loss was slow.'],
  ['a lapse',                'The policy had a lapse.'],
  ['a list',                 'He has pain, numbness and tingling.'],
  ['one thing felt',         'Muscle spasm tender points were found.'],
  ['constant pain of a part', 'He has intermittent knee pain and constant back pain.'],
  ['was resolved',           'The claim was resolved, and the pain occurred at night.'],
  ['a gain from it',         'He responded well with a gain of 50 percent.'],
  ['afraid to',              'He is afraid to fall, and unsure of the cause.'],
  ['an empty can',           'The empty can test was done.'],
])('not found: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
